import { Hono, type Context } from 'hono';
import type { EngagementDraft } from '../../domain/draft.ts';
import { proposeLine } from '../../intake/propose-line.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { LineReading, todayPage } from '../view/today.tsx';
import { latestYear } from './latest-year.ts';
import { readingContext } from './reading-context.ts';

const MAX_LINE = 2000;

export function todayRoutes() {
  const app = new Hono<Env>();
  app.get('/', async (c) => {
    const line = (c.req.query('line') ?? '').trim().slice(0, MAX_LINE);
    return c.html(await today(c, line, line === '' ? null : await readLine(c, line)));
  });
  app.get('/log-line', async (c) => {
    const line = (c.req.query('words') ?? '').trim().slice(0, MAX_LINE);
    return c.html(line === '' ? '' : LineReading({ reader: c.get('reader'), line, draft: await readLine(c, line) })!.toString());
  });
  app.post('/log-line', async (c) => {
    const { values } = await readForm(c);
    const line = (values.get('words') ?? '').trim().slice(0, MAX_LINE);
    return c.html(await today(c, line, line === '' ? null : await readLine(c, line)));
  });
  return app;
}

/** The line as an engagement, its days counted from today; null when nothing in it was recognised. */
async function readLine(c: Context<Env>, line: string): Promise<EngagementDraft | null> {
  const { register, today } = c.get('parts');
  const context = await readingContext(register, c.get('who'), c.get('reader').year);
  const read = proposeLine(line, { ...context, today: today() });
  return read && read.confidence > 0 ? read.draft : null;
}

async function today(c: Context<Env>, line: string, draft: EngagementDraft | null) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const day = await register.readToday(who, today());
  const [requests, expected] = [await register.dueRequests(who, today()), await register.expectedNext(who, today(), { near: true })];
  const thisYear = c.get('reader').year;
  const year = day.engagementsThisYear > 0 ? thisYear : await latestYear(register, who, thisYear);
  const inYear = year === thisYear ? day.engagementsThisYear : (await register.listEngagements(who, { year }, { limit: 1 })).total;
  const waiting = day.proposals > 0 ? (await register.listSources(who)).find((source) => source.open > 0) : undefined;
  return todayPage({
    reader: c.get('reader'),
    line,
    draft,
    day,
    requests,
    expected,
    year,
    inYear,
    today: today(),
    reviewAt: waiting ? paths.review(waiting.sourceId) : null,
  });
}
