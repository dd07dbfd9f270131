import { sql } from 'kysely';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { strictest } from '../../domain/codes/access-grade.ts';
import { anyOf } from '../any-of.ts';
import type { Tx } from '../store.ts';

/** What decides which names an engagement is found by. */
export interface Naming {
  engagementId: string;
  unitId: string;
  access: AccessGrade;
  eventId: string | null;
  partyIds: string[]; // our own not among them: everything would be found by our name
  areas: string[];
}

/**
 * The names and countries engagements are found by. A party or event counts only where whoever sees the engagement sees it too, else a
 * search would tell of it: it is no stricter than the engagement, and of the same unit or a shared one.
 */
export async function namesOf(tx: Tx, engagements: readonly Naming[]): Promise<Map<string, { namesText: string; countries: string[] }>> {
  const parties = await tx
    .selectFrom('party')
    .innerJoin('unit', 'unit.unitId', 'party.unitId')
    .select(['partyId', 'party.unitId', 'access', 'shared', 'searchText', 'country'])
    .where(anyOf('partyId', [...new Set(engagements.flatMap((engagement) => engagement.partyIds))]))
    .execute();
  const events = await tx
    .selectFrom('event')
    .innerJoin('unit', 'unit.unitId', 'event.unitId')
    .innerJoin('eventName', 'eventName.eventId', 'event.eventId')
    .select(['event.eventId', 'event.unitId', 'access', 'shared', 'folded'])
    .where(anyOf('event.eventId', [...new Set(engagements.flatMap((engagement) => engagement.eventId ?? []))]))
    .execute();
  const partyOf = new Map(parties.map((party) => [party.partyId, party]));
  const namesOfEvent = Map.groupBy(events, (event) => event.eventId);
  return new Map(
    engagements.map((engagement) => {
      const isSeen = (other: { unitId: string; access: AccessGrade; shared: boolean }) =>
        strictest(other.access, engagement.access) === engagement.access && (other.shared || other.unitId === engagement.unitId);
      const mine = [...new Set(engagement.partyIds)].flatMap((id) => partyOf.get(id) ?? []).filter(isSeen);
      const event = (namesOfEvent.get(engagement.eventId ?? '') ?? []).filter(isSeen);
      const places = engagement.areas.filter((code) => /^[A-Z]{2}$/.test(code));
      return [
        engagement.engagementId,
        {
          namesText: [...mine.map((party) => party.searchText), ...event.map((name) => name.folded)].join(' '),
          countries: [...new Set([...places, ...mine.flatMap((party) => party.country ?? [])])],
        },
      ];
    }),
  );
}

/** Writes the names again of every engagement that a renamed party or event is in. */
export async function renameIn(tx: Tx, renamed: { partyIds?: readonly string[]; eventIds?: readonly string[] }): Promise<void> {
  const { rows } = await sql<Naming>`
    select engagement_id, unit_id, access, event_id,
      array(select party_id from participation p where p.engagement_id = e.engagement_id and party_role is not null and party_id is not null order by position) as party_ids,
      array(select code from engagement_area a where a.engagement_id = e.engagement_id order by position) as areas
    from engagement e
    where engagement_id in (select engagement_id from participation where party_role is not null and ${anyOf('partyId', renamed.partyIds ?? [])})
      or ${anyOf('eventId', renamed.eventIds ?? [])}`.execute(tx);
  if (rows.length === 0) return;
  const names = [...(await namesOf(tx, rows))].map(([engagementId, { namesText, countries }]) => ({
    engagement_id: engagementId,
    names_text: namesText,
    countries,
  }));
  await sql`
    update engagement set names_text = n.names_text, countries = n.countries
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as n(engagement_id text, names_text text, countries text[])
    where engagement.engagement_id = n.engagement_id`.execute(tx);
}
