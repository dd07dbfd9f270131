import { Hono } from 'hono';
import type { Env } from '../server-parts.ts';
import { settingsPage } from '../view/settings.tsx';

export function settingsRoutes() {
  const app = new Hono<Env>();
  app.get('/settings', async (c) =>
    c.html(
      settingsPage({
        reader: c.get('reader'),
        us: await c.get('parts').register.readUs(c.get('who')),
        calendarSince: await c.get('parts').register.calendarSince(c.get('who')),
        model: c.get('parts').model ?? null,
        version: c.get('parts').version,
      }),
    ),
  );
  return app;
}
