import { fold } from '../../domain/fold.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { PartyState } from '../state.ts';
import { renameIn } from './engagement-names.ts';
import type { Saver } from './saver.ts';
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
    await insertAll(
      tx,
      'partyIdentifier',
      records.flatMap(({ id, state }) => state.identifiers.map((identifier, position) => ({ partyId: id, position, ...identifier }))),
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
