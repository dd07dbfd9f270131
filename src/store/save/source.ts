import { Problem } from '../../domain/problem.ts';
import { anyOf } from '../any-of.ts';
import type { Saver } from './saver.ts';

export const sourceSaver: Saver<'source'> = {
  async save(tx, records) {
    for (const { id, state } of records) {
      const { unitId, access, title, lang, media, origin, year, receivedAt } = state;
      const row = { sourceId: id, unitId, access, title, lang, media, origin, year, receivedAt };
      await tx.insertInto('source').values(row).onConflict((conflict) => conflict.column('sourceId').doUpdateSet(row)).execute();
    }
  },
  async remove(tx, ids) {
    const stands = await tx
      .selectFrom('passage')
      .innerJoin('evidence', 'evidence.passageId', 'passage.passageId')
      .select('passage.sourceId')
      .where(anyOf('passage.sourceId', ids))
      .limit(1)
      .executeTakeFirst();
    if (stands) throw new Problem('conflict', { record: stands.sourceId });
    await tx.deleteFrom('source').where(anyOf('sourceId', ids)).execute();
  },
};
