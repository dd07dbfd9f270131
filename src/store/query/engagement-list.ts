import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { EngagementFilter, EngagementSort } from '../../domain/engagement-filter.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { matchingEngagements } from './engagement-filter.ts';
import { engagementLines } from './engagement-lines.ts';

/** A page by keyset: after the last row of the one before, or before the first row of the one after. */
export interface EngagementPage {
  after?: string;
  before?: string;
  limit: number;
  sort?: EngagementSort;
  more?: boolean;
}

/** Rows are counted so far and no further, so that a count never keeps anybody waiting. */
export const COUNTED = 10_000;

// What each order compares by, as text in the cursor. An index in the migrations goes the same way.
const ORDERS: Record<EngagementSort, { key: RawBuilder<string>; type: RawBuilder<unknown>; down: boolean }> = {
  newest: { key: sql`engagement.sort_day`, type: sql`date`, down: true },
  oldest: { key: sql`engagement.sort_day`, type: sql`date`, down: false },
  title: { key: sql`left(engagement.own_text, 60)`, type: sql`text`, down: false },
  party: { key: sql`left(engagement.names_text, 60)`, type: sql`text`, down: false },
  changed: { key: sql`record.changed_at`, type: sql`timestamptz`, down: true },
};

/** One page of engagements, the latest first where nothing else is asked for. `after` is the `next` of the page before, `before` the `previous` of the page after. */
export async function listEngagements(db: Db, see: Visibility, filter: EngagementFilter, page: EngagementPage) {
  const found = await matchingEngagements(db, see, filter);
  const { key, type, down } = ORDERS[page.sort ?? 'newest'];
  const back = page.before !== undefined;
  const way = down !== back ? sql`desc` : sql`asc`;
  const from = readCursor(page.before ?? page.after);
  const beyond = (column: RawBuilder<unknown>, id: RawBuilder<unknown>) =>
    from ? sql<boolean>`(${column}, ${id}) ${down !== back ? sql`<` : sql`>`} (${from[0]}::${type}, ${from[1]})` : sql<boolean>`true`;
  let rest = found.select('engagement.engagementId').select(sql<string>`(${key})::text`.as('sortKey'));
  if (page.sort === 'changed')
    rest = rest.innerJoin('record', 'record.recordId', 'engagement.engagementId').where('record.recordType', '=', 'engagement') as unknown as typeof rest;

  // Words are dear to look for and no index has them in order: those found are kept aside, and counted and put in order in one statement.
  const atOnce = filter.words ? await pageOfFound() : null;
  const count = atOnce?.count ?? (await counted());
  const rows = atOnce && atOnce.count <= COUNTED ? atOnce.rows : await inOrder();
  const shown = rows.slice(0, page.limit);
  if (back) shown.reverse();
  const [first, last, isMore] = [shown.at(0), shown.at(-1), rows.length > page.limit];
  return {
    rows: await engagementLines(
      db,
      see,
      shown.map((row) => row.engagementId),
      page.more,
    ),
    next: last && (back || isMore) ? writeCursor(last.sortKey, last.engagementId) : null,
    previous: first && (back ? isMore : from) ? writeCursor(first.sortKey, first.engagementId) : null,
    total: Math.min(count, COUNTED),
    isTotalLeast: count > COUNTED,
  };

  async function counted(): Promise<number> {
    const {
      rows: [one],
    } = await sql<{ count: number }>`select count(*)::int as count from (${found.select(sql`1`.as('one')).limit(COUNTED + 1)}) as found`.execute(db);
    return one?.count ?? 0;
  }

  async function inOrder(): Promise<Found[]> {
    return rest
      .where(beyond(key, sql`engagement.engagement_id`))
      .orderBy(sql`${key} ${way}`)
      .orderBy(sql`engagement.engagement_id ${way}`)
      .limit(page.limit + 1)
      .execute();
  }

  async function pageOfFound(): Promise<{ count: number; rows: Found[] }> {
    const { rows: all } = await sql<{ count: number; engagementId: string | null; sortKey: string | null }>`
      with found as materialized (${rest.select(sql`${key}`.as('place')).limit(COUNTED + 1)})
      select counted.count, page.engagement_id, page.sort_key
      from (select count(*)::int as count from found) as counted
      left join (
        select * from found where ${beyond(sql`found.place`, sql`found.engagement_id`)}
        order by found.place ${way}, found.engagement_id ${way} limit ${page.limit + 1}
      ) as page on true
      order by page.place ${way}, page.engagement_id ${way}`.execute(db);
    return {
      count: all[0]?.count ?? 0,
      rows: all.flatMap(({ engagementId, sortKey }) => (engagementId !== null && sortKey !== null ? [{ engagementId, sortKey }] : [])),
    };
  }
}

interface Found {
  engagementId: string;
  sortKey: string;
}

/** The ids of all engagements that any of some filters finds, the earliest first. */
export async function engagementIdsFound(db: Db, see: Visibility, filters: readonly EngagementFilter[]): Promise<string[]> {
  const found = await Promise.all(
    filters.map(async (filter) =>
      (await matchingEngagements(db, see, filter)).select(['engagement.engagementId', sql<string>`sort_day::text`.as('day')]).execute(),
    ),
  );
  const days = new Map(found.flat().map((row) => [row.engagementId, row.day]));
  return [...days].toSorted((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 1)).map(([engagementId]) => engagementId);
}

/** Those of some engagements that any of some filters finds. */
export async function engagementIdsAmong(db: Db, see: Visibility, filters: readonly EngagementFilter[], ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    filters.map(async (filter) =>
      (await matchingEngagements(db, see, filter)).select('engagement.engagementId').where(anyOf('engagement.engagementId', ids)).execute(),
    ),
  );
  return [...new Set(found.flat().map((row) => row.engagementId))];
}

/** How many engagements a question finds. */
export async function countEngagements(db: Db, see: Visibility, filter: EngagementFilter): Promise<number> {
  const found = await matchingEngagements(db, see, filter);
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** The ids of the engagements logged last: identifiers sort by the time they were made. */
export async function latestLogged(db: Db, see: Visibility, limit: number): Promise<string[]> {
  const found = await matchingEngagements(db, see, {});
  const rows = await found.select('engagement.engagementId').orderBy('engagement.engagementId', 'desc').limit(limit).execute();
  return rows.map((row) => row.engagementId);
}
