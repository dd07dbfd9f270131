import { Hono } from 'hono';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { backTo } from './back.ts';

/** Weighing claims: choosing the one a record carries, and rejecting one that does not hold, each with a reason where one is given. */
export function claimRoutes() {
  const app = new Hono<Env>();
  app.post('/claims/:id/prefer', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.preferClaim(c.get('who'), c.req.param('id'), textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'claim-preferred');
    return c.redirect(backTo(values, paths.today()), 303);
  });
  app.post('/claims/:id/reject', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.rejectClaim(c.get('who'), c.req.param('id'), textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'claim-rejected');
    return c.redirect(backTo(values, paths.today()), 303);
  });
  return app;
}
