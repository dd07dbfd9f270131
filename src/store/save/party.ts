import { fold } from '../../domain/fold.ts';
import { Problem } from '../../domain/problem.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import { holdInUnit } from '../query/hold.ts';
import type { PartyState } from '../state.ts';
import type { Tx } from '../store.ts';
import { renameIn } from './engagement-names.ts';
import { savePartyKeys } from './party-keys.ts';
import type { Saved, Saver } from './saver.ts';
import { keepWords } from './words.ts';

export const partySaver: Saver<'party'> = {
  async save(tx, records) {
    const ids = records.map(({ id }) => id);
    await tx.deleteFrom('partyName').where(anyOf('partyId', ids)).execute();
    await tx.deleteFrom('partyIdentifier').where(anyOf('partyId', ids)).execute();
    await insertAll(
      tx,
      'party',
      records.map(({ id, state }) => ({ partyId: id, ...columns(state) })),
      'partyId',
    );
    await insertAll(
      tx,
      'partyName',
      records.flatMap(({ id, state }) =>
        state.names.map(({ lang, name, kind, from, to }, position) => ({
          partyId: id,
          position,
          lang,
          name,
          kind,
          validFrom: from,
          validTo: to,
          folded: fold(name),
        })),
      ),
    );
    await saveIdentifiers(tx, records);
    await savePartyKeys(
      tx,
      records.map(({ id, state }) => ({ id, ...state })),
    );
    await renameIn(tx, { partyIds: ids });
    await keepWords(
      tx,
      records.map(({ state }) => searchText(state)),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('party').where(anyOf('partyId', ids)).execute();
  },
};

/** No two parties of a unit have an identifier in common. Throws Problem('conflict'). */
async function saveIdentifiers(tx: Tx, records: readonly Saved<'party'>[]): Promise<void> {
  const rows = records.flatMap(({ id, state }) => state.identifiers.map((identifier, position) => ({ partyId: id, position, ...identifier })));
  if (rows.length === 0) return;
  for (const unitId of [...new Set(records.map(({ state }) => state.unitId))].sort()) await holdInUnit(tx, unitId, 'names');
  await insertAll(tx, 'partyIdentifier', rows);
  const shared = await tx
    .selectFrom('partyIdentifier as mine')
    .innerJoin('partyIdentifier as other', (join) => join.onRef('other.scheme', '=', 'mine.scheme').onRef('other.value', '=', 'mine.value'))
    .innerJoin('party', 'party.partyId', 'mine.partyId')
    .innerJoin('party as otherParty', (join) => join.onRef('otherParty.partyId', '=', 'other.partyId').onRef('otherParty.unitId', '=', 'party.unitId'))
    .select(['mine.scheme', 'mine.value'])
    .where(
      anyOf(
        'mine.partyId',
        rows.map((row) => row.partyId),
      ),
    )
    .whereRef('mine.partyId', '<>', 'other.partyId')
    .limit(1)
    .executeTakeFirst();
  if (shared) throw new Problem('conflict', { what: 'identifier', ...shared });
}

const searchText = (state: PartyState): string => fold(state.names.map((name) => name.name).join(' '));

function columns(state: PartyState) {
  const official = state.names.find((name) => name.kind === 'official' && name.to === null) ?? state.names[0];
  return {
    unitId: state.unitId,
    access: state.access,
    type: state.type,
    country: state.country,
    isNetwork: state.isNetwork,
    isUs: state.isUs,
    parentId: state.parentId,
    website: state.website,
    sortName: fold(official?.name ?? ''),
    searchText: searchText(state),
  };
}
