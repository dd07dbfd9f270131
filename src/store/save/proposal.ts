import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import type { Saver } from './saver.ts';

export const proposalSaver: Saver<'proposal'> = {
  async save(tx, records) {
    const known = await tx.selectFrom('proposal').select('proposalId').where(anyOf('proposalId', records.map(({ id }) => id))).execute();
    const old = new Set(known.map((row) => row.proposalId));
    const rows = records.map(({ id, state: { evidence: _evidence, ...state } }) => ({ proposalId: id, ...state }));
    await insertAll(tx, 'proposal', rows.filter((row) => !old.has(row.proposalId)));
    for (const row of rows) {
      if (!old.has(row.proposalId)) continue;
      const documents = { fields: JSON.stringify(row.fields), draft: JSON.stringify(row.draft) };
      await tx.updateTable('proposal').set({ ...row, ...documents }).where('proposalId', '=', row.proposalId).execute();
    }
  },
  async remove(tx, ids) {
    await tx.deleteFrom('proposal').where(anyOf('proposalId', ids)).execute();
  },
};
