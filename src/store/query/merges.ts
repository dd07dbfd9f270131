import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** Where merged records lead in the end, by id; those that are not merged, or may not be seen, are absent. */
export async function mergedTargets(db: Db, see: Visibility, recordIds: readonly string[]): Promise<Map<string, string>> {
  if (recordIds.length === 0) return new Map();
  const { rows } = await sql<{ asked: string; target: string }>`
    with recursive led(asked, target) as (
      select record.record_id, record.merged_into from record
      where record.record_id = any(${[...recordIds]}::text[]) and record.merged_into is not null and ${visible(see, 'record')}
      union all
      select led.asked, record.merged_into from led join record on record.record_id = led.target where record.merged_into is not null
    )
    select led.asked, led.target from led join record on record.record_id = led.target where record.merged_into is null`.execute(db);
  return new Map(rows.map((row) => [row.asked, row.target]));
}

/** The ids of all records that name a party, seen or not: they follow it when it is merged. */
export async function recordsNaming(db: Db, partyId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select engagement_id as id from participation where party_id = ${partyId}
    union select commitment_id from commitment_party where party_id = ${partyId}
    union select event_id from event_party where party_id = ${partyId}
    union select tie_id from tie where from_id = ${partyId} or to_id = ${partyId}
    union select party_id from party where parent_id = ${partyId}
    union select person_id from person where party_id = ${partyId}
    union select claim_id from claim where about_id = ${partyId} or (field = 'parentId' and data = to_jsonb(${partyId}::text))
    union select shield_id from shield where field = 'parties' and data @> jsonb_build_array(jsonb_build_object('partyId', ${partyId}::text))
    order by id`.execute(db);
  return rows.map((row) => row.id);
}
