import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';
import { keepWords } from './words.ts';

export const commitmentSaver: Saver<'commitment'> = {
  async save(tx, records) {
    const ids = records.map(({ id }) => id);
    await tx.deleteFrom('commitmentText').where(anyOf('commitmentId', ids)).execute();
    await tx.deleteFrom('commitmentParty').where(anyOf('commitmentId', ids)).execute();
    await insertAll(
      tx,
      'commitment',
      records.map(({ id, state }) => {
        const { unitId, access, engagementId, by, due, status, settledBy, carriedFrom } = state;
        const dueColumns = { dueSaid: due?.said ?? null, dueEdtf: due?.edtf ?? null, dueFrom: due?.from ?? null, dueTo: due?.to ?? null };
        const searchText = fold(Object.values(state.what).join(' '));
        return { commitmentId: id, unitId, access, engagementId, byUs: by === 'us', ...dueColumns, status, settledBy, carriedFrom, searchText };
      }),
      'commitmentId',
    );
    await insertAll(
      tx,
      'commitmentText',
      records.flatMap(({ id, state }) => LANGS.flatMap((lang) => (state.what[lang] ? [{ commitmentId: id, lang, what: state.what[lang] }] : []))),
    );
    await insertAll(
      tx,
      'commitmentParty',
      records.flatMap(({ id, state }) => state.parties.map((partyId, position) => ({ commitmentId: id, position, partyId }))),
    );
    await keepWords(
      tx,
      records.map(({ state }) => fold(Object.values(state.what).join(' '))),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('commitment').where(anyOf('commitmentId', ids)).execute();
  },
};
