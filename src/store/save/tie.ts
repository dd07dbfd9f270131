import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import { periodColumns } from '../period-columns.ts';
import type { Saver } from './saver.ts';

export const tieSaver: Saver<'tie'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'tie',
      records.map(({ id, state: { unitId, access, kind, fromId, toId, note, period, confirmedOn } }) => ({
        tieId: id,
        unitId,
        access,
        kind,
        fromId,
        toId,
        note,
        confirmedOn: confirmedOn ?? null,
        ...periodColumns(period),
      })),
      'tieId',
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('tie').where(anyOf('tieId', ids)).execute();
  },
};
