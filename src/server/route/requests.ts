import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { inLang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import type { RequestFilter } from '../../register/request/request-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { formToAnswer } from '../form/answer-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { answerPage, firstAnswer } from '../view/answer-form.tsx';
import type { Notice } from '../view/refusal.tsx';
import { requestListPage } from '../view/request-list.tsx';
import { backTo } from './back.ts';
import { queryOf, readKeys } from './engagement-filter.ts';
import { trySave } from './try-save.ts';

const ROWS = 50;

/** The filter of the list as it stands in an address. */
const Filter = z.object({
  status: z.enum(['waiting', 'answered', 'all', ...codesOf(REQUEST_STATUSES)]).optional(),
  owner: z.enum(['mine', 'nobody']).optional(),
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)).optional(),
  direction: z.enum(codesOf(DIRECTIONS)).optional(),
  partyId: z.string().optional(),
  words: z.string().max(500).optional(),
});

export function requestRoutes() {
  const app = new Hono<Env>();

  app.get('/requests', async (c) => {
    const { register, today } = c.get('parts');
    const who = c.get('who');
    const filter: RequestFilter = readKeys(Filter.shape, queryOf(c.req.url));
    const after = c.req.query('after') || null;
    const found = await register.listRequests(who, today(), filter, { limit: ROWS, ...(after ? { after } : {}) });
    const party = filter.partyId ? await register.readParty(who, filter.partyId) : null;
    const partyName = party && (inLang(party.current, c.get('reader').lang)?.text ?? party.acronym);
    return c.html(requestListPage({ reader: c.get('reader'), filter, after, found, partyName, today: today() }));
  });

  app.get('/requests/:id/answer', async (c) => {
    const { today } = c.get('parts');
    return c.html(await form(c, firstAnswer(today(), c.get('reader')), []));
  });
  app.post('/requests/:id/answer', async (c) => {
    const { register } = c.get('parts');
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const read = formToAnswer(values, c.get('reader').lang);
    if ('issues' in read) return c.html(await form(c, values, read.issues), 422);
    const done = await trySave(c, () => register.answerRequest(c.get('who'), id, Number(values.get('version')), read.answer));
    if ('refusal' in done) return c.html(await form(c, values, [], done), done.status);
    leaveFlash(c, 'request-answered');
    return c.redirect(values.get('next') === 'log' ? paths.newEngagement({ cameOf: id }) : backTo(values, paths.engagement(id)), 303);
  });
  return app;
}

/** The form of an answer, as it was sent. It opens on the request as it stands now, so that what was answered in between can be answered over. */
async function form(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}) {
  const request = await c.get('parts').register.readEngagement(c.get('who'), c.req.param('id') ?? '');
  const back = backTo(values, paths.engagement(request.engagementId));
  return answerPage({ reader: c.get('reader'), request, values, issues, back, notice });
}
