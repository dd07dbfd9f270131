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
import { requestColumns } from '../view/request-columns.ts';
import { requestListPage } from '../view/request-list.tsx';
import { sheetOf } from '../view/sheet-of.ts';
import { backTo } from './back.ts';
import { queryOf, readKeys } from './engagement-filter.ts';
import { everyRow, sendList } from './list-file.ts';
import { openingView, viewsOf } from './saved-views.ts';
import type { SentView } from './saved-views.ts';
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
    const opening = await openingView(c, 'requests', paths.requests());
    if (opening) return c.redirect(opening);
    return c.html(await showRequests(c, queryOf(c.req.url)));
  });
  app.get('/requests/export/:format', (c) => {
    const { register, today } = c.get('parts');
    const reader = c.get('reader');
    const filter: RequestFilter = readKeys(Filter.shape, queryOf(c.req.url));
    const rows = everyRow((page) => register.listRequests(c.get('who'), today(), filter, page));
    return sendList(
      c,
      c.req.param('format'),
      sheetOf(reader.words.requests.title, reader, requestColumns(reader), rows, (row) => row.engagementId),
    );
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

/** The page of the list an address asks for; with what was sent of a view and is to be mended. */
export async function showRequests(c: Context<Env>, address: URLSearchParams, sent?: SentView) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const filter: RequestFilter = readKeys(Filter.shape, address);
  const [after, shown] = [address.get('after') || null, address.get('view')?.slice(0, 60) || null];
  const [found, party, saved] = await Promise.all([
    register.listRequests(who, today(), filter, { limit: ROWS, ...(after ? { after } : {}) }),
    filter.partyId ? register.readParty(who, filter.partyId) : null,
    viewsOf(c, { list: 'requests', at: paths.requests(), kept: paths.requests(filter), shown, sent }),
  ]);
  const partyName = party && (inLang(party.current, c.get('reader').lang)?.text ?? party.acronym);
  return requestListPage({ reader: c.get('reader'), filter, after, found, partyName, saved, today: today() });
}

/** The form of an answer, as it was sent. It opens on the request as it stands now, so that what was answered in between can be answered over. */
async function form(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}) {
  const request = await c.get('parts').register.readEngagement(c.get('who'), c.req.param('id') ?? '');
  const back = backTo(values, paths.engagement(request.engagementId));
  return answerPage({ reader: c.get('reader'), request, values, issues, back, notice });
}
