import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { CommitmentState } from '../state.ts';
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
        const row = { commitmentId: id, unitId, access, engagementId, byUs: by === 'us', ...dueColumns, status, settledBy, carriedFrom };
        const { owner = null, reason = null, settledOn = null, confirmedOn = null } = state;
        return { ...row, owner, reason, settledOn, confirmedOn, searchText: wordsOf(state) };
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
      records.map(({ state }) => wordsOf(state)),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('commitment').where(anyOf('commitmentId', ids)).execute();
  },
};

function wordsOf({ what, owner }: CommitmentState): string {
  return fold([...Object.values(what), owner].filter(Boolean).join(' '));
}
