import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const accountLineSaver: Saver<'account-line'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'accountLine',
      records.map(({ id, state: { evidence: _evidence, ...state } }) => ({ lineId: id, ...state })),
      'lineId',
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('accountLine').where(anyOf('lineId', ids)).execute();
  },
};
