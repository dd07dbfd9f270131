import { sql } from 'kysely';
import { partyKeys } from '../../domain/party/party-keys.ts';
import type { KeyedParty } from '../../domain/party/party-keys.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Tx } from '../store.ts';

const CHUNK = 1000; // parties filled in at a time

/** Keeps the keys of parties that are saved, in place of those they had. */
export async function savePartyKeys(tx: Tx, parties: readonly (KeyedParty & { id: string })[]): Promise<void> {
  await tx
    .deleteFrom('partyKey')
    .where(
      anyOf(
        'partyId',
        parties.map(({ id }) => id),
      ),
    )
    .execute();
  await insertAll(
    tx,
    'partyKey',
    parties.flatMap((party) => partyKeys(party).map((key) => ({ key, partyId: party.id }))),
  );
}

/** Gives keys to the parties that have none: those kept before there were any. */
export async function fillPartyKeys(tx: Tx): Promise<void> {
  for (;;) {
    const { rows } = await sql<KeyedParty & { id: string }>`
      select party_id as id,
        (select jsonb_agg(jsonb_build_object('name', name, 'kind', kind)) from party_name as n where n.party_id = party.party_id) as names,
        coalesce((select jsonb_agg(jsonb_build_object('value', value)) from party_identifier as i where i.party_id = party.party_id), '[]') as identifiers
      from party where not exists (select from party_key as k where k.party_id = party.party_id)
        and exists (select from party_name as n where n.party_id = party.party_id) limit ${sql.lit(CHUNK)}`.execute(tx);
    if (rows.length === 0) return;
    await savePartyKeys(tx, rows);
  }
}
