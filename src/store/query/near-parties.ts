import { sql } from 'kysely';
import type { PartyType } from '../../domain/codes/party-type.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { NameState } from '../state.ts';
import type { Db } from '../store.ts';
import { currentNames } from './names.ts';
import { visible } from './visible.ts';

/** A party that has keys in common with one asked for, with what the two are compared by. */
export interface NearParty {
  at: number; // which of those asked for
  partyId: string;
  names: (NameState & { to: string | null })[];
  current: LocalText;
  acronym: string | null;
  identifiers: { value: string }[];
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  isUs: boolean;
}

interface AskedKeys {
  keys: readonly string[];
  country?: string | null;
}

const A_KEY = 40; // parties looked at for one key, so that a key many share costs no more than others
const MOST = 24; // parties compared with one that is asked for

/**
 * The parties with most keys in common with each one asked for, in one statement. Each key, and each party, is looked up by its index (offset 0), whatever the database knows of how many there are; what may
 * not be seen, or is in another country than the one asked for, takes no place among the few.
 */
export async function partiesWithKeys(db: Db, see: Visibility, asked: readonly AskedKeys[]): Promise<NearParty[]> {
  const rows = asked.flatMap(({ keys, country }, at) => keys.map((key) => ({ at, key, country: country ?? null })));
  if (rows.length === 0) return [];
  const found = await sql<Omit<NearParty, 'current' | 'acronym'>>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a("at" integer, "key" text, country text)),
    hit as (
      select asked."at", k.party_id, bool_or(${isStrong('asked.key')}) as is_strong, count(*) as keys
      from asked cross join lateral (
        select p.party_id from party_key as k cross join lateral (select * from party where party.party_id = k.party_id offset 0) as p
        where k.key = asked.key collate "C" and ${visible(see, 'p')}
          and (asked.country is null or p.country is null or p.country = asked.country or left(asked.key, 1) = 'i') limit ${sql.lit(A_KEY)} offset 0
      ) as k group by asked."at", k.party_id
    ),
    nearest as (select *, row_number() over (partition by "at" order by is_strong desc, keys desc, party_id) as place from hit)
    select nearest."at", p.party_id, p.type, p.country, p.is_network, p.is_us, ${namesOf('p')} as names, ${identifiersOf('p')} as identifiers
    from nearest cross join lateral (select * from party where party.party_id = nearest.party_id offset 0) as p where place <= ${sql.lit(MOST)} order by nearest."at", place`.execute(
    db,
  );
  return found.rows.map((row) => ({ ...row, ...named(row.names) }));
}

function named(names: NearParty['names']): Pick<NearParty, 'current' | 'acronym'> {
  const { names: current, acronym } = currentNames(names);
  return { current, acronym };
}

/** Keys that say more than that a part of a name is the same. */
export const isStrong = (column: string) => sql<boolean>`left(${sql.ref(column)}, 1) in ('i', 'n', 'a')`;

/** All names of a party, and its identifiers, as documents beside its row. */
const namesOf = (
  party: string,
) => sql`(select jsonb_agg(jsonb_build_object('lang', n.lang, 'name', n.name, 'kind', n.kind, 'to', n.valid_to) order by n.position)
  from party_name as n where n.party_id = ${sql.ref(`${party}.partyId`)})`;
const identifiersOf = (party: string) => sql`coalesce((select jsonb_agg(jsonb_build_object('value', i.value) order by i.position)
  from party_identifier as i where i.party_id = ${sql.ref(`${party}.partyId`)}), '[]')`;
