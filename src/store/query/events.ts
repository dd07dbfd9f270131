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

/** One page of events by name; with words, those whose names and place hold every word, forgiving a misspelling. */
export async function listEvents(db: Db, see: Visibility, words: string, page: { after?: string; limit: number }) {
  let found = db.selectFrom('event').where(visible(see, 'event'));
  for (const { near } of await nearWords(db, words)) found = found.where(holds('event.searchText', near));
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let rest = found.select(['event.eventId', 'event.sortName']);
  const after = readCursor(page.after);
  if (after) rest = rest.where(sql<boolean>`(event.sort_name, event.event_id) > (${after[0]}, ${after[1]})`);
  const rows = await rest
    .orderBy('event.sortName')
    .orderBy('event.eventId')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: await eventLines(
      db,
      see,
      shown.map((row) => row.eventId),
    ),
    next: rows.length > page.limit && last ? writeCursor(last.sortName, last.eventId) : null,
    total: count,
  };
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
