import { Hono } from 'hono';
import { leaveFlash } from '../flash.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { changesPage } from '../view/change-list.tsx';
import { backTo } from './back.ts';

const ROWS = 50;

export function changeRoutes() {
  const app = new Hono<Env>();
  app.get('/changes', async (c) => {
    const after = c.req.query('after') || null;
    const changes = await c.get('parts').register.listChanges(c.get('who'), { limit: ROWS, ...(after ? { after } : {}) });
    return c.html(changesPage({ reader: c.get('reader'), changes, after }));
  });
  app.post('/changes/:id/undo', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.undoChange(c.get('who'), c.req.param('id'));
    leaveFlash(c, 'change-undone');
    return c.redirect(backTo(values, paths.changes()), 303);
  });
  return app;
}
