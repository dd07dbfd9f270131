import { Hono } from 'hono';
import type { Env } from '../server-parts.ts';
import { searchPage } from '../view/search.tsx';

export function searchRoutes() {
  const app = new Hono<Env>();
  app.get('/search', async (c) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 300);
    const hits = q ? await c.get('parts').register.search(c.get('who'), q) : [];
    return c.html(searchPage({ reader: c.get('reader'), q, hits }));
  });
  return app;
}
