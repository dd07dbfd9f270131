import { Problem } from '../../domain/problem.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const sourceSaver: Saver<'source'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'source',
      records.map(({ id, state: { unitId, access, title, lang, media, origin, year, receivedAt, ...own } }) => ({
        sourceId: id,
        unitId,
        access,
        title,
        lang,
        media,
        origin,
        year,
        receivedAt,
        fileName: own.fileName ?? null,
        written: own.written ?? null,
        fromName: own.from?.name ?? null,
        fromAddress: own.from?.address ?? null,
        partOf: own.partOf ?? null,
      })),
      'sourceId',
    );
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
