import { Hono } from 'hono';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths, recordPath } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { backTo } from './back.ts';

/** What a person answers when the register asks after the next of what comes back. */
export function recurrenceRoutes() {
  const app = new Hono<Env>();
  app.post('/recurring/:id/not-held', async (c) => {
    const id = c.req.param('id');
    const { values } = await readForm(c);
    await c.get('parts').register.sayNotHeld(c.get('who'), id, values.get('around') ?? '', textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'said-not-held');
    return c.redirect(backTo(values, recordPath(id) ?? paths.today()), 303);
  });
  app.post('/recurring/:id/no-more', async (c) => {
    const id = c.req.param('id');
    const { values } = await readForm(c);
    await c.get('parts').register.endRecurrence(c.get('who'), id, textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'said-no-more');
    return c.redirect(backTo(values, recordPath(id) ?? paths.today()), 303);
  });
  return app;
}
