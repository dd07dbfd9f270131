import { Hono, type Context } from 'hono';
import { staleAccounts } from '../../account/stale-accounts.ts';
import { ARTICLE } from '../../domain/built-in-templates.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { LineRead } from '../view/line-read.ts';
import { todayPage } from '../view/today.tsx';
import { latestYear } from './latest-year.ts';
import { readLogLine } from './read-log-line.ts';

const MAX_LINE = 2000;

export function todayRoutes() {
  const app = new Hono<Env>();
  app.get('/', async (c) => {
    const line = (c.req.query('line') ?? '').trim().slice(0, MAX_LINE);
    return c.html(await todayWith(c, line, line === '' ? null : await readLogLine(c, line, [])));
  });
  return app;
}

/** The front page with a line in hand: how it is read, or why it was not saved. */
export async function todayWith(c: Context<Env>, line: string, read: LineRead | null, refusal?: string) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const day = await register.readToday(who, today());
  const [requests, expected] = [await register.dueRequests(who, today()), await register.expectedNext(who, today(), { near: true })];
  const stale = await staleAccounts(register, who);
  const thisYear = c.get('reader').year;
  const year = day.engagementsThisYear > 0 ? thisYear : await latestYear(register, who, thisYear);
  const inYear = year === thisYear ? day.engagementsThisYear : (await register.listEngagements(who, { year }, { limit: 1 })).total;
  const waiting = day.proposals > 0 ? (await register.listSources(who)).find((source) => source.open > 0) : undefined;
  return todayPage({
    reader: c.get('reader'),
    line,
    read,
    ...(refusal === undefined ? {} : { refusal }),
    day,
    requests,
    expected,
    roundWaiting: await register.roundWaiting(who, today()),
    stale,
    written: await writtenOf(c, year),
    year,
    inYear,
    today: today(),
    reviewAt: waiting ? paths.review(waiting.sourceId) : null,
  });
}

/** How far the account of a year has come, where one is kept: sentences written, and the last edition. */
async function writtenOf(c: Context<Env>, year: number): Promise<{ sentences: number; edition: number | null } | null> {
  const { register } = c.get('parts');
  const who = c.get('who');
  const asked = { period: String(year), lang: c.get('reader').lang, templateId: ARTICLE.templateId, subject: { kind: 'all' as const }, baseYear: null };
  const id = await register.findAccount(who, asked);
  if (id === null) return null;
  const [{ account }, [last]] = [await register.readAccount(who, id), await register.listEditions(who, id)];
  return { sentences: account.lines, edition: last?.number ?? null };
}
