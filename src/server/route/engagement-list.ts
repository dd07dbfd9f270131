import { Hono, type Context } from 'hono';
import { many } from '../../domain/engagement-filter.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { inLang } from '../../domain/lang.ts';
import { answersForReleases, isWriter } from '../../domain/who.ts';
import { Problem } from '../../domain/problem.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import { USUAL_COLUMNS, readShape } from '../form/list-query.ts';
import type { EngagementListQuery } from '../form/list-query.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { columnLabel, engagementCell, needsMore } from '../view/engagement-columns.tsx';
import { engagementListPage } from '../view/engagement-list.tsx';
import { sheetOf } from '../view/sheet-of.ts';
import { queryOf, readFilter } from './engagement-filter.ts';
import { allGoals } from './goal-choices.ts';
import { everyRow, sendList } from './list-file.ts';
import { openingView, viewsOf } from './saved-views.ts';
import type { SentView } from './saved-views.ts';

const ROWS = 50;

export function engagementListRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements', async (c) => {
    const opening = await openingView(c, 'engagements', paths.engagements());
    if (opening) return c.redirect(opening);
    return c.html(await showEngagements(c, queryOf(c.req.url)));
  });

  app.get('/engagements/export/:format', (c) => {
    const reader = c.get('reader');
    const { filter, sort, column = USUAL_COLUMNS } = readListQuery(queryOf(c.req.url));
    const how = { ...(sort ? { sort } : {}), more: needsMore(column) };
    const columns = column.map((key) => ({ key, label: columnLabel(key, reader), cell: (row: EngagementRow) => engagementCell(row, key, reader) }));
    const rows = everyRow((page) => c.get('parts').register.listEngagements(c.get('who'), filter, { ...page, ...how }));
    return sendList(
      c,
      c.req.param('format'),
      sheetOf(reader.words.engagements.title, reader, columns, rows, (row) => row.engagementId),
    );
  });
  return app;
}

/** The page of the list an address asks for; with what was sent of a view and is to be mended. */
export async function showEngagements(c: Context<Env>, address: URLSearchParams, sent?: SentView) {
  const who = c.get('who');
  const { register } = c.get('parts');
  const query = readListQuery(address);
  const { filter, sort, column, view, after, before } = query;
  const [rows, saved, names, goals] = await Promise.all([
    register.listEngagements(who, filter, {
      limit: ROWS,
      ...(sort ? { sort } : {}),
      ...(before ? { before } : after ? { after } : {}),
      more: needsMore(column ?? []),
    }),
    viewsOf(c, {
      list: 'engagements',
      at: paths.engagements(),
      kept: paths.engagements({ ...filter, ...(sort ? { sort } : {}), ...(column ? { column } : {}) }),
      shown: view ?? null,
      sent,
    }),
    namesIn(c, filter),
    allGoals(c),
  ]);
  return engagementListPage({
    reader: c.get('reader'),
    query,
    rows,
    names: new Map([...names, ...goals.map(({ value, label }) => [value, label] as const)]),
    goals,
    mayWrite: isWriter(who),
    mayRelease: answersForReleases(who),
    saved,
  });
}

/** All that the address of the list says. */
export function readListQuery(query: URLSearchParams): EngagementListQuery {
  const [after, before] = [query.get('after'), query.get('before')];
  return { filter: readFilter(query), ...readShape(query), ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

/** The names of the parties and events a filter holds; those that may not be seen have none. */
async function namesIn(c: Context<Env>, filter: EngagementFilter): Promise<Map<string, string>> {
  const { register } = c.get('parts');
  const named = async (id: string, read: Promise<{ current: Parameters<typeof inLang>[0]; acronym: string | null }>) => {
    const found = await read.catch((error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    const name = found && (inLang(found.current, c.get('reader').lang)?.text ?? found.acronym);
    return name ? [[id, name] as const] : [];
  };
  const found = await Promise.all([
    ...many(filter.partyId).map((id) => named(id, register.readParty(c.get('who'), id))),
    ...many(filter.eventId).map((id) => named(id, register.readEvent(c.get('who'), id))),
  ]);
  return new Map(found.flat());
}
