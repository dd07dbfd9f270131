import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const claimSaver: Saver<'claim'> = {
  async save(tx, records) {
    // Taken away first and set again in one go: a field may have one preferred claim at any moment, and a save may move it.
    await tx
      .deleteFrom('claim')
      .where(
        anyOf(
          'claimId',
          records.map(({ id }) => id),
        ),
      )
      .execute();
    await insertAll(
      tx,
      'claim',
      records.map(({ id, state: { evidence: _evidence, note, ...state } }) => ({
        claimId: id,
        ...state,
        data: state.data as object | null,
        confidence: state.confidence ?? null,
        noteNn: note.nn ?? null,
        noteNb: note.nb ?? null,
        noteEn: note.en ?? null,
      })),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('claim').where(anyOf('claimId', ids)).execute();
  },
};
