import { Hono } from 'hono';
import { paths } from '../paths.ts';
import type { Readings } from '../readings.ts';
import type { Env } from '../server-parts.ts';
import { readingPage } from '../view/reading-page.tsx';

/** How far a reading has come, to those who asked for it, and the way to stop it. */
export function readingRoutes(readings: Readings) {
  const app = new Hono<Env>();
  app.get('/sources/readings/:id', (c) => c.html(readingPage({ reader: c.get('reader'), run: readings.of(c.get('who').userId, c.req.param('id')) })));
  app.post('/sources/readings/:id/cancel', (c) => {
    const run = readings.of(c.get('who').userId, c.req.param('id'));
    run.cancel();
    return c.redirect(paths.reading(run.id), 303);
  });
  return app;
}
