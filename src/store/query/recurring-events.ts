import { sql } from 'kysely';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { Recurrence } from '../../domain/codes/recurrence.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import { periodOf } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { namedEvents, namedParties } from './names.ts';
import { partsOfEvents } from './parts-of-events.ts';
import { visible } from './visible.ts';

/** Something that comes back: what is known of its last time, and what has been said of the times after that. */
export interface Recurring {
  ofId: string;
  type: 'event' | 'engagement';
  title: LocalText;
  kind: EngagementKind | null; // of an engagement
  acronym: string | null;
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  recurrence: Recurrence;
  last: { id: string; period: Period } | null;
  endsBy: string | null; // the last day there can be another on
  notHeld: string[];
}

export interface RecurringQuery {
  partyId?: string;
  ofId?: string;
  lastSince?: string; // an ISO day
}

/**
 * The series that come back at intervals. Their editions are their occurrences, and where a series has none, our engagements right at it. An
 * edition without a day is of the year in its name.
 */
export async function recurringEvents(db: Db, see: Visibility, { partyId, ofId }: RecurringQuery): Promise<Recurring[]> {
  let found = db.selectFrom('event').selectAll().where('recurrence', 'is not', null).where(visible(see, 'event'));
  if (ofId !== undefined) found = found.where('eventId', '=', ofId);
  const all = await found.orderBy('eventId').execute();
  const series = partyId === undefined ? all : await ofParty(db, see, all, partyId);
  const ids = series.map((row) => row.eventId);
  if (ids.length === 0) return [];
  const editions = await db.selectFrom('event').selectAll().where(anyOf('parentId', ids)).where(visible(see, 'event')).execute();
  const names = await namedEvents(db, see, [...ids, ...editions.map((row) => row.eventId)]);
  const occurrences = editions.flatMap((row) => {
    const period = periodFrom(row) ?? periodOf(/(?<!\d)\d{4}(?!\d)/.exec(Object.values(names.get(row.eventId)?.names ?? {}).join(' '))?.[0] ?? '..');
    return row.parentId !== null && period ? [{ seriesId: row.parentId, id: row.eventId, period }] : [];
  });
  const withEditions = new Set(editions.map((row) => row.parentId));
  const direct = await db
    .selectFrom('engagement')
    .select(['eventId', 'engagementId', 'periodSaid', 'periodEdtf', 'periodFrom', 'periodTo'])
    .distinctOn('eventId')
    .where(
      anyOf(
        'eventId',
        ids.filter((id) => !withEditions.has(id)),
      ),
    )
    .where('periodEdtf', 'is not', null)
    .where(visible(see, 'engagement'))
    .orderBy('eventId')
    .orderBy(sql`period_to desc nulls first`)
    .orderBy('engagementId')
    .execute();
  for (const row of direct) {
    const period = periodFrom(row);
    if (row.eventId !== null && period) occurrences.push({ seriesId: row.eventId, id: row.engagementId, period });
  }
  const organisers = await db.selectFrom('eventParty').selectAll().where(anyOf('eventId', ids)).where('role', '=', 'organiser').execute();
  const parties = await namedParties(
    db,
    see,
    organisers.map((row) => row.partyId),
  );
  const occurrencesOf = Map.groupBy(occurrences, (one) => one.seriesId);
  return series.flatMap(({ eventId, recurrence, notHeld, periodTo }): Recurring[] => {
    const named = names.get(eventId);
    if (!named || recurrence === null) return [];
    const last = (occurrencesOf.get(eventId) ?? []).reduce<Recurring['last']>(
      (latest, one) => (latest && ends(latest.period) >= ends(one.period) ? latest : one),
      null,
    );
    return [
      {
        ofId: eventId,
        type: 'event',
        title: named.names,
        kind: null,
        acronym: named.acronym,
        parties: organisers
          .filter((row) => row.eventId === eventId)
          .flatMap((row) => parties.get(row.partyId) ?? [])
          .map(({ partyId: id, names: partyNames, acronym }) => ({ partyId: id, names: partyNames, acronym })),
        recurrence,
        last: last && { id: last.id, period: last.period },
        endsBy: periodTo,
        notHeld,
      },
    ];
  });
}

/** What has no end goes on, and is later than all that has one. */
const ends = (period: Period): string => period.to ?? '9999';

/** Those of the series a party organises, or has been with us at. */
async function ofParty<R extends { eventId: string }>(db: Db, see: Visibility, series: R[], partyId: string): Promise<R[]> {
  const ids = series.map((row) => row.eventId);
  const party = await db.selectFrom('party').select('partyId').where('partyId', '=', partyId).where(visible(see, 'party')).executeTakeFirst();
  if (ids.length === 0 || !party) return [];
  const organised = await db.selectFrom('eventParty').select('eventId').where(anyOf('eventId', ids)).where('partyId', '=', partyId).execute();
  const attended = await db
    .selectFrom(partsOfEvents(see, ids))
    .innerJoin('engagement', 'engagement.eventId', 'part.partId')
    .innerJoin('participation', 'participation.engagementId', 'engagement.engagementId')
    .select('part.rootId')
    .distinct()
    .where('participation.partyId', '=', partyId)
    .where(visible(see, 'engagement'))
    .execute();
  const theirs = new Set([...organised.map((row) => row.eventId), ...attended.map((row) => row.rootId)]);
  return series.filter((row) => theirs.has(row.eventId));
}
