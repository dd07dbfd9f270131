import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { fold } from '../../domain/fold.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { PartyState } from '../state.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

export interface LikePair {
  one: string;
  other: string;
  reason: 'identifier' | 'name' | 'acronym' | 'similar';
  words: string;
}

const ALIKE = 0.6; // trigram similarity: two or three wrong letters in a long name
const NEIGHBOURS = 3; // how far apart two names may stand in the order of names to be compared in a sweep
const MOST = 200; // pairs a screen takes

/**
 * Parties that are likely the same, the surest first, all in one statement. An identifier is compared by its letters and digits. Names and
 * short forms count where the countries do not differ: there is a ministry of finance in most of them. Names much alike are looked for
 * among those that stand close in the order of names, read forwards and backwards, so that the work grows as the register does.
 */
export async function likelyPairs(db: Db, see: Visibility): Promise<LikePair[]> {
  const near = (order: RawBuilder<unknown>) => {
    const next = (column: string, steps: number) => sql`lead(${sql.ref(column)}, ${sql.lit(steps)}) over in_order`;
    const steps = Array.from(
      { length: NEIGHBOURS },
      (_, at) => sql`${next('party_id', at + 1)} as ${sql.ref(`id${at}`)}, ${next('folded', at + 1)} as ${sql.ref(`name${at}`)}`,
    );
    const pairs = steps.map((_, at) => sql`(${sql.ref(`id${at}`)}, ${sql.ref(`name${at}`)})`);
    return sql`
      select w.party_id as a, n.id as b, w.folded as af, n.folded as bf, w.name as words
      from (select party_id, folded, name, ${sql.join(steps)} from named window in_order as (order by ${order}, party_id)) as w
      cross join lateral (values ${sql.join(pairs)}) as n(id, folded) where n.id is not null`;
  };
  const { rows } = await sql<LikePair>`
    with seen as (select party_id, country from party where not is_us and ${visible(see, 'party')}),
    named as (select distinct on (party_id, folded) party_id, folded, name from party_name join seen using (party_id) where kind <> 'acronym' and folded <> ''),
    pair(a, b, reason, words) as (
      select a.party_id, b.party_id, 'identifier', a.value from party_identifier a join party_identifier b on ${sameIdentifier('a.value', 'b.value')} and a.party_id < b.party_id
      union all
      select a.party_id, b.party_id, case when a.kind = 'acronym' and b.kind = 'acronym' then 'acronym' else 'name' end, a.name
      from party_name a join party_name b on a.folded = b.folded and a.party_id < b.party_id where a.folded <> ''
      union all
      select a, b, 'similar', words from (${near(sql`folded`)} union all ${near(sql`reverse(folded)`)}) as close
      where a <> b and ${isAlike('af', 'bf')}
    )
    select one, other, reason, words from (
      select distinct on (least(a, b), greatest(a, b)) least(a, b) as one, greatest(a, b) as other, reason, words
      from pair join seen as x on x.party_id = a join seen as y on y.party_id = b
      where reason = 'identifier' or x.country is null or y.country is null or x.country = y.country
      order by least(a, b), greatest(a, b), ${surest}
    ) as best order by ${surest}, one, other limit ${sql.lit(MOST)}`.execute(db);
  return rows;
}

/**
 * The parties that are likely the one described, the surest first; not the one with its own id. `one` is that id, or nothing. Each look-up is kept
 * apart (offset 0), so that it goes by its index for the few names asked for. */
export async function likelyOnes(
  db: Db,
  see: Visibility,
  partyId: string | null,
  party: Pick<PartyState, 'names' | 'country' | 'identifiers'>,
): Promise<LikePair[]> {
  const names = party.names.map(({ name, kind }) => ({ name, folded: fold(name), kind })).filter(({ folded }) => folded !== '');
  const { rows } = await sql<LikePair>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as n(name text, folded text, kind text)),
    held as (select * from jsonb_to_recordset(${JSON.stringify(party.identifiers)}::jsonb) as i(scheme text, value text)),
    pair(other, reason, words) as (
      select b.party_id, 'identifier', a.value from held a cross join lateral (select * from party_identifier i where ${sameIdentifier('a.value', 'i.value')} offset 0) b
      union all
      select b.party_id, case when a.kind = 'acronym' and b.kind = 'acronym' then 'acronym' else 'name' end, a.name
      from asked a cross join lateral (select * from party_name n where n.folded = a.folded collate "C" offset 0) b
      union all
      select b.party_id, 'similar', a.name from asked a cross join lateral (select * from party_name n where n.folded % a.folded offset 0) b
      where a.kind <> 'acronym' and b.kind <> 'acronym' and ${isAlike('a.folded', 'b.folded')}
    )
    select ${partyId ?? ''} as one, other, reason, words from (
      select distinct on (other) other, reason, words from pair join party on party.party_id = other
      where other <> ${partyId ?? ''} and ${visible(see, 'party')}
        and (reason = 'identifier' or country is null or ${party.country}::text is null or country = ${party.country}::text)
      order by other, ${surest}
    ) as best order by ${surest}, other limit 20`.execute(db);
  return rows;
}

const surest = sql`array_position(array['identifier', 'name', 'acronym', 'similar'], reason), words`;

const sameIdentifier = (one: string, other: string) => sql`${bare(one)} = ${bare(other)} and ${bare(one)} <> ''`;
const bare = (column: string) => sql`lower(regexp_replace(${sql.ref(column)}, '[^[:alnum:]]', '', 'g'))`;

/** Names with other digits are other names: the fair of 2021 is not that of 2022 misspelt. */
const isAlike = (one: string, other: string) => {
  const digits = (column: string) => sql`regexp_replace(${sql.ref(column)}, '[^0-9]', '', 'g')`;
  return sql`${sql.ref(one)} <> ${sql.ref(other)} and least(length(${sql.ref(one)}), length(${sql.ref(other)})) >= ${sql.lit(ALIKE)} * greatest(length(${sql.ref(one)}), length(${sql.ref(other)}))
    and similarity(${sql.ref(one)}, ${sql.ref(other)}) >= ${sql.lit(ALIKE)} and ${digits(one)} is not distinct from ${digits(other)}`;
};
