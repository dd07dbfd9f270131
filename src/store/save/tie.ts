import { anyOf } from '../any-of.ts';
import { periodColumns } from '../period-columns.ts';
import type { Saver } from './saver.ts';

export const tieSaver: Saver<'tie'> = {
  async save(tx, records) {
    for (const { id, state } of records) {
      const { unitId, access, kind, fromId, toId, note, period } = state;
      const row = { tieId: id, unitId, access, kind, fromId, toId, note, ...periodColumns(period) };
      await tx.insertInto('tie').values(row).onConflict((conflict) => conflict.column('tieId').doUpdateSet(row)).execute();
    }
  },
  async remove(tx, ids) {
    await tx.deleteFrom('tie').where(anyOf('tieId', ids)).execute();
  },
};
