import { sql } from 'kysely';
import { eventLevel } from '../../domain/event-level.ts';
import type { EventLevel } from '../../domain/event-level.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { namedEvents } from './names.ts';
import { nearWords } from './near-words.ts';
import { partsOfEvents } from './parts-of-events.ts';
import { visible } from './visible.ts';
import { holds } from './words.ts';

export interface EventLine {
  eventId: string;
  level: EventLevel;
  names: LocalText;
  acronym: string | null;
  parent: { eventId: string; names: LocalText; acronym: string | null } | null;
  period: Period | null;
  place: string | null;
  engagements: number;
}

interface EventQuery {
  year?: number;
  seriesId?: string;
  from?: string;
  before?: string;
}

/**
 * One page of events, by name or, where they are held from or before a day, by when; with words, those whose names and place hold every word,
 * forgiving a misspelling.
 */
export async function listEvents(db: Db, see: Visibility, words: string, page: { after?: string; limit: number }, query: EventQuery = {}) {
  const { year, seriesId, from, before } = query;
  let found = db.selectFrom('event').where(visible(see, 'event'));
  for (const { near } of await nearWords(db, words)) found = found.where(holds('event.searchText', near));
  const [first, last] = [sql`coalesce(event.period_from, event.period_to)`, sql`coalesce(event.period_to, event.period_from)`];
  if (year !== undefined) found = found.where(sql<boolean>`${first} <= make_date(${year}::int, 12, 31) and ${last} >= make_date(${year}::int, 1, 1)`);
  if (from !== undefined) found = found.where(sql<boolean>`${last} >= ${from}::date`);
  if (before !== undefined) found = found.where(sql<boolean>`${last} < ${before}::date`);
  if (seriesId !== undefined) found = found.where('event.eventId', 'in', db.selectFrom(partsOfEvents(see, [seriesId])).select('part.partId'));
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const key = from !== undefined || before !== undefined ? sql<string>`${first}::text` : sql<string>`event.sort_name`;
  let rest = found.select(['event.eventId', key.as('key')]);
  const after = readCursor(page.after);
  if (after) {
    const [at, than] = [sql`(${key}, event.event_id)`, sql`(${after[0]}, ${after[1]})`];
    rest = rest.where(before === undefined ? sql<boolean>`${at} > ${than}` : sql<boolean>`${at} < ${than}`);
  }
  const order = before === undefined ? 'asc' : 'desc';
  const rows = await rest
    .orderBy(key, order)
    .orderBy('event.eventId', order)
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const end = shown.at(-1);
  return {
    rows: await eventLines(
      db,
      see,
      shown.map((row) => row.eventId),
    ),
    next: rows.length > page.limit && end ? writeCursor(end.key, end.eventId) : null,
    total: count,
  };
}

/** The ids of the events at the top that have parts, or come back; by name. */
export async function seriesIds(db: Db, see: Visibility): Promise<string[]> {
  const parents = db.selectFrom('event as part').select('part.parentId').where('part.parentId', 'is not', null).where(visible(see, 'part'));
  const rows = await db
    .selectFrom('event')
    .select('eventId')
    .where('parentId', 'is', null)
    .where((eb) => eb.or([eb('recurrence', 'is not', null), eb('eventId', 'in', parents)]))
    .where(visible(see, 'event'))
    .orderBy('sortName')
    .orderBy('eventId')
    .limit(500)
    .execute();
  return rows.map((row) => row.eventId);
}

/** What a list shows of events, in the order of the ids. */
export async function eventLines(db: Db, see: Visibility, eventIds: readonly string[]): Promise<EventLine[]> {
  if (eventIds.length === 0) return [];
  const rows = await rowsOf(db, see, eventIds);
  const parents = await rowsOf(
    db,
    see,
    [...rows.values()].flatMap((row) => row.parentId ?? []),
  );
  const withParts = new Set(
    (await db.selectFrom('event').select('parentId').distinct().where(anyOf('parentId', eventIds)).where(visible(see, 'event')).execute()).map(
      (row) => row.parentId,
    ),
  );
  const names = await namedEvents(db, see, [...rows.keys(), ...parents.keys()]);
  const counts = await db
    .selectFrom(partsOfEvents(see, eventIds))
    .innerJoin('engagement', 'engagement.eventId', 'part.partId')
    .select(['part.rootId', (eb) => eb.fn.countAll<number>().as('engagements')])
    .where(visible(see, 'engagement'))
    .groupBy('part.rootId')
    .execute();
  const countOf = new Map(counts.map((row) => [row.rootId, row.engagements]));
  return eventIds.flatMap((eventId): EventLine[] => {
    const [row, named] = [rows.get(eventId), names.get(eventId)];
    if (!row || !named) return [];
    const parent = parents.get(row.parentId ?? '');
    const above = names.get(row.parentId ?? '');
    const at = (one: EventFacts, hasParts: boolean) => ({ isPart: one.parentId !== null, hasParts, period: one.period, comesBack: one.comesBack });
    return [
      {
        eventId,
        level: eventLevel(at(row, withParts.has(eventId)), parent ? at(parent, true) : null),
        names: named.names,
        acronym: named.acronym,
        parent: parent && above ? { eventId: parent.eventId, names: above.names, acronym: above.acronym } : null,
        period: row.period,
        place: row.place,
        engagements: countOf.get(eventId) ?? 0,
      },
    ];
  });
}

interface EventFacts {
  eventId: string;
  parentId: string | null;
  period: Period | null;
  place: string | null;
  comesBack: boolean;
}

async function rowsOf(db: Db, see: Visibility, eventIds: readonly string[]): Promise<Map<string, EventFacts>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where(anyOf('eventId', [...new Set(eventIds)]))
    .where(visible(see, 'event'))
    .execute();
  return new Map(
    rows.map(({ eventId, parentId, place, recurrence, ...row }) => [
      eventId,
      { eventId, parentId, period: periodFrom(row), place, comesBack: recurrence !== null },
    ]),
  );
}

/** The ids of the events right under one, the latest first and those without a day last. */
export async function eventIdsUnder(db: Db, see: Visibility, eventId: string): Promise<string[]> {
  const rows = await latestFirst(db, see).where('parentId', '=', eventId).execute();
  return rows.map((row) => row.eventId);
}

/** The ids of the events a party organises, in the same order. */
export async function eventIdsOrganisedBy(db: Db, see: Visibility, partyId: string): Promise<string[]> {
  const organised = db.selectFrom('eventParty').select('eventId').where('partyId', '=', partyId).where('role', '=', 'organiser');
  const rows = await latestFirst(db, see).where('eventId', 'in', organised).execute();
  return rows.map((row) => row.eventId);
}

const latestFirst = (db: Db, see: Visibility) =>
  db
    .selectFrom('event')
    .select('eventId')
    .where(visible(see, 'event'))
    .orderBy(sql`coalesce(period_from, period_to) desc nulls last`)
    .orderBy('sortName')
    .orderBy('eventId');

/** Our own roles in each of these engagements. */
export async function ourRolesIn(db: Db, engagementIds: readonly string[]): Promise<Map<string, OurRole[]>> {
  const rows = await db
    .selectFrom('participation')
    .select(['engagementId', 'ourRole'])
    .where(anyOf('engagementId', engagementIds))
    .where('ourRole', 'is not', null)
    .orderBy('position')
    .execute();
  return new Map([...Map.groupBy(rows, (row) => row.engagementId)].map(([id, all]) => [id, all.flatMap((row) => row.ourRole ?? [])]));
}

/** Which event each of these engagements is at, where it is at one that may be seen. */
export async function eventsOfEngagements(db: Db, see: Visibility, engagementIds: readonly string[]) {
  const rows = await db.selectFrom('engagement').select(['engagementId', 'eventId']).where(anyOf('engagementId', engagementIds)).execute();
  const named = await namedEvents(
    db,
    see,
    rows.flatMap((row) => row.eventId ?? []),
  );
  return new Map(
    rows.flatMap(({ engagementId, eventId }) => {
      const event = named.get(eventId ?? '');
      return eventId !== null && event ? [[engagementId, { eventId, names: event.names, acronym: event.acronym }] as const] : [];
    }),
  );
}
