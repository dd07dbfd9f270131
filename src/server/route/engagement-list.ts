import { Readable } from 'node:stream';
import { Hono, type Context } from 'hono';
import { many } from '../../domain/engagement-filter.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import type { Issue } from '../../domain/problem.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { ListSheet } from '../../output/list-sheet.ts';
import { listToCsv } from '../../output/list-to-csv.ts';
import { listToJson } from '../../output/list-to-json.ts';
import { listToXlsx } from '../../output/list-to-xlsx.ts';
import { USUAL_COLUMNS, readShape } from '../form/list-query.ts';
import type { EngagementListQuery } from '../form/list-query.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { columnLabel, engagementCell, needsMore } from '../view/engagement-columns.tsx';
import { engagementListPage } from '../view/engagement-list.tsx';
import { answersForReleases } from './releases.ts';
import { queryOf, readFilter } from './engagement-filter.ts';

const ROWS = 50;
const ROWS_OF_FILE = 500; // read at a time for a file
const FILES = {
  csv: { media: 'text/csv; charset=utf-8', write: listToCsv },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: listToXlsx },
  json: { media: 'application/json; charset=utf-8', write: listToJson },
} as const satisfies Record<string, { media: string; write(sheet: ListSheet): AsyncGenerator<string | Uint8Array> }>;

export function engagementListRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements', async (c) => {
    const asked = queryOf(c.req.url);
    // The bare address opens with the view one has chosen; with anything in it, it says itself what to show.
    const chosen = asked.size === 0 ? (await c.get('parts').register.listViews(c.get('who'), 'engagements')).find((view) => view.isDefault) : undefined;
    if (chosen) return c.redirect(`${paths.engagements()}?${chosen.query}${chosen.query ? '&' : ''}view=${chosen.viewId}`);
    return c.html(await showEngagements(c, asked));
  });

  app.get('/engagements/export/:format', (c) => {
    const format = c.req.param('format');
    if (!Object.hasOwn(FILES, format)) throw new Problem('not-found', { id: format });
    const { media, write } = FILES[format as keyof typeof FILES];
    const reader = c.get('reader');
    const { filter, sort, column = USUAL_COLUMNS } = readListQuery(queryOf(c.req.url));
    const sheet: ListSheet = {
      title: reader.words.engagements.title,
      lang: reader.lang,
      columns: column.map((key) => ({ key, label: columnLabel(key, reader) })),
      rows: rowsOf(c, filter, { ...(sort ? { sort } : {}), more: needsMore(column) }, (row) => ({
        id: row.engagementId,
        cells: column.map((key) => engagementCell(row, key, reader)),
      })),
    };
    const name = `${reader.words.engagements.title.toLowerCase()}-${c.get('parts').today()}.${format}`;
    return c.body(Readable.toWeb(Readable.from(write(sheet), { objectMode: false })) as ReadableStream, 200, {
      'content-type': media,
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
  return app;
}

/** The page of the list an address asks for; with what was sent of a view and is to be mended. */
export async function showEngagements(c: Context<Env>, address: URLSearchParams, sent?: { name: string; issues: readonly Issue[] }) {
  const who = c.get('who');
  const { register } = c.get('parts');
  const query = readListQuery(address);
  const { filter, sort, column, view, after, before } = query;
  const [rows, views, names] = await Promise.all([
    register.listEngagements(who, filter, {
      limit: ROWS,
      ...(sort ? { sort } : {}),
      ...(before ? { before } : after ? { after } : {}),
      more: needsMore(column ?? []),
    }),
    register.listViews(who, 'engagements'),
    namesIn(c, filter),
  ]);
  const [keep, write] = [who.roles.includes('keeper'), who.roles.includes('keeper') || who.roles.includes('writer')];
  const kept = paths.engagements({ ...filter, ...(sort ? { sort } : {}), ...(column ? { column } : {}) }).split('?')[1] ?? '';
  return engagementListPage({
    reader: c.get('reader'),
    query,
    rows,
    names,
    mayWrite: write,
    mayRelease: answersForReleases(who),
    saved: { list: 'engagements', at: paths.engagements(), views, shown: view ?? null, query: kept, may: { share: write, keep }, ...(sent ? { sent } : {}) },
  });
}

/** All that the address of the list says. */
export function readListQuery(query: URLSearchParams): EngagementListQuery {
  const [after, before] = [query.get('after'), query.get('before')];
  return { filter: readFilter(query), ...readShape(query), ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

/** Every row of the list, a page at a time. */
async function* rowsOf<T>(c: Context<Env>, filter: EngagementFilter, how: { more: boolean }, as: (row: EngagementRow) => T): AsyncGenerator<T> {
  let after: string | null | undefined;
  do {
    const page = await c.get('parts').register.listEngagements(c.get('who'), filter, { ...how, limit: ROWS_OF_FILE, ...(after ? { after } : {}) });
    for (const row of page.rows) yield as(row);
    after = page.next;
  } while (after);
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
