import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

/** People are neither searched for nor put in the vocabulary: their names are found on the page of their party alone. */
export const personSaver: Saver<'person'> = {
  async save(tx, records) {
    await tx
      .deleteFrom('personSeat')
      .where(
        anyOf(
          'personId',
          records.map(({ id }) => id),
        ),
      )
      .execute();
    await insertAll(
      tx,
      'person',
      records.map(({ id, state: { unitId, access, name, role, partyId, contact } }) => ({ personId: id, unitId, access, name, role, partyId, contact })),
      'personId',
    );
    await insertAll(
      tx,
      'personSeat',
      records.flatMap(({ id, state }) => (state.seats ?? []).map((tieId, position) => ({ personId: id, position, tieId }))),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('person').where(anyOf('personId', ids)).execute();
  },
};
