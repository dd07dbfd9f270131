import { Hono } from 'hono';
import { EngagementDraft } from '../../domain/draft.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { accountToJson } from '../../output/account-to-json.ts';
import { draftIssues } from '../form/draft-issues.ts';
import { answerIssues } from '../respond.tsx';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { accountOfYear } from '../../account/account-of-year.ts';
import { queryOf, readFilter } from './engagement-filter.ts';
import { yearOf } from './year.ts';

const MAX_ROWS = 200;

/** The interface for programs: the same register, the same gate, JSON both ways. */
export function apiRoutes() {
  const app = new Hono<Env>();
  const limitOf = (text: string | undefined) => Math.min(Math.max(Number(text ?? 50) || 50, 1), MAX_ROWS);
  const pageOf = (query: Record<string, string>) => ({ limit: limitOf(query.limit), ...(query.after ? { after: query.after } : {}) });

  app.get('/api/engagements', async (c) =>
    c.json(await c.get('parts').register.listEngagements(c.get('who'), readFilter(queryOf(c.req.url)), pageOf(c.req.query()))),
  );
  app.post('/api/engagements', async (c) => {
    const sent = await c.req.json().catch((cause: unknown) => {
      throw new Problem('invalid', {}, { cause });
    });
    const parsed = EngagementDraft.safeParse(sent);
    if (!parsed.success)
      return answerIssues(
        c,
        parsed.error.issues.map((issue): Issue => ({ path: issue.path.join('.'), code: issue.code === 'invalid_type' ? 'required' : 'not-a-code' })),
      );
    const issues = draftIssues(parsed.data);
    if (issues.length > 0) return answerIssues(c, issues);
    const engagementId = await c.get('parts').register.logEngagement(c.get('who'), parsed.data);
    return c.json({ engagementId }, 201, { location: `/api/engagements/${engagementId}` });
  });
  app.get('/api/engagements/:id', async (c) => c.json(await c.get('parts').register.readEngagement(c.get('who'), c.req.param('id'))));
  app.get('/api/parties', async (c) => c.json(await c.get('parts').register.listParties(c.get('who'), c.req.query('words') ?? '', pageOf(c.req.query()))));
  app.get('/api/parties/:id', async (c) => c.json(await c.get('parts').register.readParty(c.get('who'), c.req.param('id'))));
  app.get('/api/events', async (c) => c.json(await c.get('parts').register.listEvents(c.get('who'), c.req.query('words') ?? '', pageOf(c.req.query()))));
  app.get('/api/events/:id', async (c) => c.json(await c.get('parts').register.readEvent(c.get('who'), c.req.param('id'))));
  app.get('/api/commitments', async (c) => {
    const year = yearOf(c.req.query('year'));
    return c.json({ rows: await c.get('parts').register.listCommitments(c.get('who'), year ? { dueYear: year } : {}) });
  });
  app.get('/api/account/:year{[1-9]\\d{3}}', async (c) => {
    const lang = langOf(c.req.query('lang')) ?? 'nn';
    const { account } = await accountOfYear(c.get('parts').register, c.get('who'), Number(c.req.param('year')), lang, c.get('parts').today(), {
      rivals: c.req.query('rivals') === 'notes',
    });
    return c.body(accountToJson(account), 200, { 'content-type': 'application/json; charset=utf-8' });
  });
  app.get('/api/search', async (c) => {
    const started = performance.now();
    const hits = await c.get('parts').register.search(c.get('who'), (c.req.query('q') ?? '').slice(0, 300));
    return c.json({ hits, took_ms: Math.round(performance.now() - started) });
  });
  return app;
}
