import { Hono, type Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import { remindersToIcs } from '../../output/reminders-to-ics.ts';
import { leaveFlash } from '../flash.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { calendarPage } from '../view/calendar.tsx';
import { deadlines } from './deadlines.ts';

/** The deadlines of the one who is signed in, as a file and as an address for their calendar. */
export function reminderRoutes() {
  const app = new Hono<Env>();
  app.get('/reminders.ics', async (c) => calendar(c, c.get('who')));
  app.post('/settings/calendar', async (c) => {
    const token = await c.get('parts').register.openCalendar(c.get('who'));
    return c.html(calendarPage({ reader: c.get('reader'), address: originOf(c) + paths.calendar(token) }));
  });
  app.post('/settings/calendar/close', async (c) => {
    await c.get('parts').register.closeCalendar(c.get('who'));
    leaveFlash(c, 'calendar-closed');
    return c.redirect(paths.settings(), 303);
  });
  return app;
}

/** The address a calendar reads, without signing in: who knows it may read, and nothing else. */
export function calendarRoutes() {
  const app = new Hono<Env>();
  app.get('/calendar/:file{.+\\.ics}', async (c) => {
    const who = await c.get('parts').register.whoseCalendar(c.req.param('file').replace(/\.ics$/, ''));
    if (!who) throw new Problem('not-found');
    return calendar(c, who);
  });
  return app;
}

async function calendar(c: Context<Env>, who: Who): Promise<Response> {
  const t = words(who.lang).reminders;
  const found = deadlines(await c.get('parts').register.readReminders(who), who.lang, originOf(c));
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="samband.ics"');
  return c.body(remindersToIcs(t.calendarName, found, new Date().toISOString()));
}

/** Where this server was reached, also through a proxy that ends TLS. */
function originOf(c: Context<Env>): string {
  const url = new URL(c.req.url);
  const protocol = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : url.protocol;
  return `${protocol}//${c.req.header('host') ?? url.host}`;
}
