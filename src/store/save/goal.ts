import { LANGS } from '../../domain/lang.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const goalSaver: Saver<'goal'> = {
  async save(tx, records) {
    const rows = records.map(({ id, state: { unitId, access, year, number } }) => ({ goalId: id, unitId, access, year, number }));
    await insertAll(tx, 'goal', rows, 'goalId');
    await tx
      .deleteFrom('goalText')
      .where(
        anyOf(
          'goalId',
          rows.map((row) => row.goalId),
        ),
      )
      .execute();
    const texts = records.flatMap(({ id, state }) =>
      LANGS.flatMap((lang) => {
        const text = state.text[lang];
        return text ? [{ goalId: id, lang, text }] : [];
      }),
    );
    await insertAll(tx, 'goalText', texts);
  },
  async remove(tx, ids) {
    await tx.deleteFrom('goal').where(anyOf('goalId', ids)).execute();
  },
};
