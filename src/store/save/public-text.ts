import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const publicTextSaver: Saver<'public-text'> = {
  async save(tx, records) {
    const rows = records.map(({ id, state: { unitId, access, title, lang, publishedOn, words, address } }) => ({
      publicTextId: id,
      unitId,
      access,
      title,
      lang,
      publishedOn,
      words,
      address,
    }));
    await insertAll(tx, 'publicText', rows, 'publicTextId');
  },
  async remove(tx, ids) {
    await tx.deleteFrom('publicText').where(anyOf('publicTextId', ids)).execute();
  },
};
