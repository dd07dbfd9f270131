import { sql } from 'kysely';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { RequestStatus } from '../../domain/codes/request-status.ts';
import type { EngagementStatus } from '../../domain/codes/status.ts';
import { fold } from '../../domain/fold.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { localText } from './local-text.ts';
import { namedParties } from './names.ts';
import { partsOfEvents } from './parts-of-events.ts';
import { visible } from './visible.ts';
import { holds } from './words.ts';

export interface EngagementQuery {
  year?: number;
  kind?: EngagementKind;
  direction?: Direction;
  status?: EngagementStatus;
  requestStatus?: RequestStatus;
  access?: AccessGrade;
  partyId?: string;
  eventId?: string;
  country?: string;
  topic?: string;
  words?: string;
}

export interface EngagementLine {
  engagementId: string;
  kind: EngagementKind;
  direction: Direction;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  period: Period | null;
  title: LocalText;
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  countries: string[];
}

/** One page of engagements, the latest first. `after` is the `next` of the page before. */
export async function listEngagements(db: Db, see: Visibility, query: EngagementQuery, page: { after?: string; limit: number }) {
  const found = matchingEngagements(db, see, query);
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let rest = found.select(['engagement.engagementId', 'engagement.sortDay']);
  const after = readCursor(page.after);
  if (after) rest = rest.where(sql<boolean>`(engagement.sort_day, engagement.engagement_id) < (${after[0]}::date, ${after[1]})`);
  const rows = await rest
    .orderBy('engagement.sortDay', 'desc')
    .orderBy('engagement.engagementId', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: await engagementLines(
      db,
      see,
      shown.map((row) => row.engagementId),
    ),
    next: rows.length > page.limit && last ? writeCursor(last.sortDay, last.engagementId) : null,
    total: count,
  };
}

/** The ids of all engagements of a year, the earliest first: those whose period touches it, and the undated ones accounted under it. */
export async function engagementIdsOfYear(db: Db, see: Visibility, year: number): Promise<string[]> {
  const rows = await matchingEngagements(db, see, { year })
    .select('engagement.engagementId')
    .orderBy('engagement.sortDay')
    .orderBy('engagement.engagementId')
    .execute();
  return rows.map((row) => row.engagementId);
}

/** How many engagements a question finds. */
export async function countEngagements(db: Db, see: Visibility, query: EngagementQuery): Promise<number> {
  const { count } = await matchingEngagements(db, see, query)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The ids of the engagements logged last: identifiers sort by the time they were made. */
export async function latestLogged(db: Db, see: Visibility, limit: number): Promise<string[]> {
  const rows = await matchingEngagements(db, see, {}).select('engagement.engagementId').orderBy('engagement.engagementId', 'desc').limit(limit).execute();
  return rows.map((row) => row.engagementId);
}

/** The engagements a question finds, to be counted, ordered or narrowed further. */
export function matchingEngagements(db: Db, see: Visibility, query: EngagementQuery) {
  const { year, kind, direction, status, requestStatus, access, partyId, eventId, country, topic, words } = query;
  let found = db.selectFrom('engagement').where(visible(see, 'engagement'));
  if (year !== undefined) {
    // The days of an engagement start on its sort day. Said in so many words, it lets a list start where the year ends.
    const lastDay = sql`make_date(${year}::int, 12, 31)`;
    found = found.where(sql<boolean>`engagement.days && daterange(make_date(${year}::int, 1, 1), ${lastDay}, '[]') and engagement.sort_day <= ${lastDay}`);
  }
  if (kind !== undefined) found = found.where('kind', '=', kind);
  if (direction !== undefined) found = found.where('direction', '=', direction);
  if (status !== undefined) found = found.where('status', '=', status);
  if (requestStatus !== undefined) found = found.where('requestStatus', '=', requestStatus);
  if (access !== undefined) found = found.where('access', '=', access);
  if (topic !== undefined) found = found.where('engagementId', 'in', db.selectFrom('engagementTopic').select('engagementId').where('topic', '=', topic));
  if (partyId !== undefined) {
    const withParty = db.selectFrom('participation').innerJoin('party', 'party.partyId', 'participation.partyId').select('participation.engagementId');
    found = found.where('engagementId', 'in', withParty.where(visible(see, 'party')).where('party.partyId', '=', partyId));
  }
  if (eventId !== undefined) found = found.where('engagement.eventId', 'in', db.selectFrom(partsOfEvents(see, [eventId])).select('part.partId'));
  if (country !== undefined) found = found.where(sql<boolean>`engagement.countries @> array[${country}]::text[]`);
  for (const word of fold(words ?? '')
    .split(' ')
    .filter(Boolean))
    found = found.where(holds('engagement.searchText', [word]));
  return found;
}

/** What a list shows of engagements, in the order of the ids. */
export async function engagementLines(db: Db, see: Visibility, ids: readonly string[]): Promise<EngagementLine[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('engagement').selectAll().where(anyOf('engagementId', ids)).where(visible(see, 'engagement')).execute();
  const texts = Map.groupBy(await db.selectFrom('engagementText').selectAll().where(anyOf('engagementId', ids)).execute(), (row) => row.engagementId);
  const parts = await db
    .selectFrom('participation')
    .select(['engagementId', 'partyId'])
    .where(anyOf('engagementId', ids))
    .where('partyRole', 'is not', null)
    .orderBy('engagementId')
    .orderBy('position')
    .execute();
  const parties = await namedParties(
    db,
    see,
    parts.flatMap((part) => part.partyId ?? []),
  );
  const partsOf = Map.groupBy(parts, (part) => part.engagementId);
  const lines = new Map(
    rows.map((row) => {
      const mine = [...new Set((partsOf.get(row.engagementId) ?? []).map((part) => part.partyId))].flatMap((partyId) => parties.get(partyId ?? '') ?? []);
      const line: EngagementLine = {
        engagementId: row.engagementId,
        kind: row.kind,
        direction: row.direction,
        status: row.status,
        requestStatus: row.requestStatus,
        period: periodFrom(row),
        title: localText(texts.get(row.engagementId), 'title'),
        parties: mine.map(({ partyId, names, acronym }) => ({ partyId, names, acronym })),
        countries: row.countries,
      };
      return [row.engagementId, line];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}
