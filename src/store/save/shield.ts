import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const shieldSaver: Saver<'shield'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'shield',
      records.map(({ id, state: { evidence: _evidence, data, ...state } }) => ({ shieldId: id, ...state, data: data as object })),
      'shieldId',
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('shield').where(anyOf('shieldId', ids)).execute();
  },
};
