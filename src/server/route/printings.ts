import { Hono } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { ACCOUNT_MEDIA } from '../../output/render-account.ts';
import { paths } from '../paths.ts';
import { printings } from '../printing/printings.ts';
import type { Env } from '../server-parts.ts';
import { printingPage } from '../view/printing-page.tsx';

/** How far a file has come, to the one who asked for it, the way to stop it, and the file. */
export function printingRoutes() {
  const app = new Hono<Env>();
  app.get('/printings/:id', (c) => c.html(printingPage({ reader: c.get('reader'), printing: printings.of(c.get('who').userId, c.req.param('id')) })));
  app.post('/printings/:id/cancel', (c) => {
    const printing = printings.of(c.get('who').userId, c.req.param('id'));
    printing.cancel();
    return c.redirect(paths.printing(printing.id), 303);
  });
  app.get('/printings/:id/file', (c) => {
    const { id, state, format, name } = printings.of(c.get('who').userId, c.req.param('id'));
    if (state.at !== 'done') throw new Problem('not-found', { id });
    return c.body(state.bytes, 200, { 'content-type': ACCOUNT_MEDIA[format], 'content-disposition': `attachment; filename="${name}"` });
  });
  return app;
}
