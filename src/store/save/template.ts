import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const templateSaver: Saver<'template'> = {
  async save(tx, records) {
    const rows = records.map(({ id, state: { unitId, access, content } }) => ({ templateId: id, unitId, access, content: content as object }));
    await insertAll(tx, 'accountTemplate', rows, 'templateId');
  },
  async remove(tx, ids) {
    await tx.deleteFrom('accountTemplate').where(anyOf('templateId', ids)).execute();
  },
};
