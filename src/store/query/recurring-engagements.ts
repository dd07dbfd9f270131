import { sql } from 'kysely';
import type { Period } from '../../domain/period.ts';
import { INTERVALS } from '../../domain/next-occurrence.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { engagementLines } from './engagement-lines.ts';
import type { Recurring, RecurringQuery } from './recurring-events.ts';
import { visible } from './visible.ts';

const MOST = 500; // that are looked at; the latest
const CHAINS = 100; // that are followed on

/**
 * Engagements that come back at intervals, each chain once: the same kind of thing with one of the same parties, or at the same event, is the
 * same thing come back. Those at a series that comes back itself are its occurrences, and are left to it.
 */
export async function recurringEngagements(db: Db, see: Visibility, { partyId, ofId, lastSince }: RecurringQuery): Promise<Recurring[]> {
  const isOfSeries = sql<boolean>`exists (
    select from event as at left join event as above on above.event_id = at.parent_id and ${visible(see, 'above')}
    where at.event_id = engagement.event_id and ${visible(see, 'at')} and coalesce(at.recurrence, above.recurrence) is not null)`;
  let found = db
    .selectFrom('engagement')
    .select(['engagementId', 'kind', 'eventId', 'recurrence', 'notHeld', 'isLast', 'periodSaid', 'periodEdtf', 'periodFrom', 'periodTo'])
    .where(sql<boolean>`recurrence = any(${[...INTERVALS]}::text[])`)
    .where('status', '<>', 'cancelled')
    .where('periodTo', 'is not', null)
    .where(visible(see, 'engagement'))
    .where(sql<boolean>`not ${isOfSeries}`);
  if (ofId !== undefined) found = found.where('engagementId', '=', ofId);
  if (lastSince !== undefined) found = found.where(sql<boolean>`period_to >= ${lastSince}::date`);
  if (partyId !== undefined) {
    const withParty = db.selectFrom('participation').innerJoin('party', 'party.partyId', 'participation.partyId').select('participation.engagementId');
    found = found.where('engagementId', 'in', withParty.where(visible(see, 'party')).where('party.partyId', '=', partyId));
  }
  const rows = await found
    .orderBy(sql`period_to desc`)
    .orderBy('engagementId', 'desc')
    .limit(MOST)
    .execute();
  const newest = await newestOfEach(db, see, rows);
  const ids = newest.map((row) => row.engagementId);
  const later = await laterOnes(db, see, ids);
  const taken = new Set<string>();
  const heads = newest.flatMap((row) => {
    const next = later.get(row.engagementId);
    const own = periodFrom(row);
    if (row.recurrence === null || own === null || next?.comesBack) return [];
    const last = next ?? { id: row.engagementId, period: own };
    if (taken.has(last.id)) return [];
    taken.add(last.id);
    return row.isLast ? [] : [{ ...row, recurrence: row.recurrence, last: { id: last.id, period: last.period } }];
  });
  const lines = new Map((await engagementLines(db, see, ids)).map((line) => [line.engagementId, line]));
  return heads.flatMap(({ engagementId, eventId, recurrence, notHeld, last }): Recurring[] => {
    const line = lines.get(engagementId);
    if (!line || (line.parties.length === 0 && eventId === null)) return []; // nothing would tell the next one for the same
    const { title, kind, parties } = line;
    return [{ ofId: engagementId, type: 'engagement', title, acronym: null, kind, parties, recurrence, last, endsBy: null, notHeld }];
  });
}

/** Of rows that come the latest first, the first of each chain: the others have come back already. */
async function newestOfEach<R extends { engagementId: string; kind: string; eventId: string | null }>(db: Db, see: Visibility, rows: R[]): Promise<R[]> {
  const parts = await db
    .selectFrom('participation')
    .innerJoin('party', 'party.partyId', 'participation.partyId')
    .select(['participation.engagementId', 'party.partyId'])
    .where(
      anyOf(
        'participation.engagementId',
        rows.map((row) => row.engagementId),
      ),
    )
    .where('participation.partyRole', 'is not', null)
    .where(visible(see, 'party'))
    .execute();
  const partsOf = Map.groupBy(parts, (part) => part.engagementId);
  const seen = new Set<string>();
  const newest = rows.filter(({ engagementId, kind, eventId }) => {
    const marks = [...(partsOf.get(engagementId) ?? []).map((part) => part.partyId), ...(eventId === null ? [] : [eventId])].map((id) => `${kind} ${id}`);
    const isOlder = marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return !isOlder;
  });
  return newest.slice(0, CHAINS);
}

/** The last engagement that continues each of these, where there is one. */
async function laterOnes(db: Db, see: Visibility, ids: readonly string[]): Promise<Map<string, { id: string; period: Period; comesBack: boolean }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    firstId: string;
    engagementId: string;
    comesBack: boolean;
    periodSaid: string | null;
    periodEdtf: string | null;
    periodFrom: string | null;
    periodTo: string | null;
  }>`
    with first as (select engagement_id, kind, event_id, sort_day, period_to from engagement where ${anyOf('engagement_id', ids)}),
    akin (first_id, engagement_id) as (
      select first.engagement_id, other.engagement_id from first
        join participation as mine on mine.engagement_id = first.engagement_id and mine.party_role is not null
        join party on party.party_id = mine.party_id and ${visible(see, 'party')}
        join participation as other on other.party_id = mine.party_id and other.party_role is not null
      union
      select first.engagement_id, other.engagement_id from first join engagement as other on other.event_id = first.event_id)
    select distinct on (first.engagement_id) first.engagement_id as first_id, later.engagement_id,
      later.recurrence is not null and later.status <> 'cancelled' as comes_back,
      later.period_said, later.period_edtf, later.period_from, later.period_to
    from first join akin on akin.first_id = first.engagement_id join engagement as later on later.engagement_id = akin.engagement_id
    where later.kind = first.kind and later.engagement_id <> first.engagement_id and later.period_edtf is not null
      and later.sort_day >= first.sort_day
      and (later.period_to is null or (later.period_to, later.engagement_id) > (first.period_to, first.engagement_id)) and ${visible(see, 'later')}
    order by first.engagement_id, later.period_to desc nulls first, later.engagement_id desc`.execute(db);
  return new Map(
    rows.flatMap((row) => {
      const period = periodFrom(row);
      return period ? [[row.firstId, { id: row.engagementId, period, comesBack: row.comesBack }] as const] : [];
    }),
  );
}
