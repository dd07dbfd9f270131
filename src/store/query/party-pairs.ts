import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { isStrong } from './near-parties.ts';
import { visible } from './visible.ts';

/** Two parties with keys in common, the older first. */
export interface PartyPair {
  one: string;
  other: string;
}

const A_BLOCK = 40; // parties that share a key: more say that it is a common word, not one body
const MOST = 4000; // pairs compared with care

/**
 * The pairs of parties with most keys in common, by one join on the keys. A key that very many share is passed over, except that those of
 * one name, short form or identifier are each paired with the first of them. We ourselves are in no pair, and neither are two in different
 * countries, unless an identifier is the same.
 */
export async function pairsByKeys(db: Db, see: Visibility): Promise<PartyPair[]> {
  const { rows } = await sql<PartyPair>`
    with seen as materialized (select party_id, country from party where not is_us and ${visible(see, 'party')}),
    shared as materialized (select key from party_key group by key having count(*) > 1),
    block as materialized (
      select k.key, array_agg(k.party_id order by k.party_id) as ids, array_agg(s.country order by k.party_id) as countries, count(*) as parties
      from shared join party_key as k using (key) join seen as s using (party_id) group by k.key having count(*) > 1
    ),
    pair as (
      select ids[a] as one, ids[b] as other, key from block, generate_series(1, case when parties <= ${sql.lit(A_BLOCK)} then parties::int - 1 else 1 end) as a, lateral generate_series(a + 1, parties::int) as b
      where (parties <= ${sql.lit(A_BLOCK)} or (a = 1 and ${isStrong('key')}))
        and (countries[a] is null or countries[b] is null or countries[a] = countries[b] or left(key, 1) = 'i')
    )
    select one, other from pair
    where not exists (select from tie where kind = 'other-than' and least(from_id, to_id) = one and greatest(from_id, to_id) = other and ${visible(see, 'tie')})
    group by one, other
    order by bool_or(left(key, 1) = 'i') desc, bool_or(${isStrong('key')}) desc, count(*) desc, one, other limit ${sql.lit(MOST)}`.execute(db);
  return rows;
}

/** The parties somebody has said that one is not the same as. */
export async function toldApart(db: Db, see: Visibility, partyId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select case when from_id = ${partyId} then to_id else from_id end as id from tie
    where kind = 'other-than' and (from_id = ${partyId} or to_id = ${partyId}) and ${visible(see, 'tie')}`.execute(db);
  return rows.map((row) => row.id);
}

/** What parties are compared by, by id. */
export async function comparedParties(db: Db, partyIds: readonly string[]) {
  const { rows } = await sql<{
    partyId: string;
    country: string | null;
    names: { name: string; kind: 'official' | 'alias' | 'acronym' }[];
    identifiers: { value: string }[];
  }>`
    select party_id, country,
      (select jsonb_agg(jsonb_build_object('name', n.name, 'kind', n.kind) order by n.position) from party_name as n where n.party_id = party.party_id) as names,
      coalesce((select jsonb_agg(jsonb_build_object('value', i.value)) from party_identifier as i where i.party_id = party.party_id), '[]') as identifiers
    from party where party_id = any(${[...partyIds]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.partyId, row]));
}
