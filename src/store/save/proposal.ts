import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const proposalSaver: Saver<'proposal'> = {
  async save(tx, records) {
    await insertAll(
      tx,
      'proposal',
      records.map(({ id, state: { evidence: _evidence, learn: _learn, ...state } }) => ({
        proposalId: id,
        ...state,
        origin: state.origin ?? 'rules',
        addedByModel: state.addedByModel ?? [],
        questions: state.questions ?? [],
      })),
      'proposalId',
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('proposal').where(anyOf('proposalId', ids)).execute();
  },
};
