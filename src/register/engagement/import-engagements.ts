import type { EngagementDraft } from '../../domain/draft.ts';
import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { holdBatch } from '../../store/query/batches.ts';
import { refreshStatistics } from '../../store/statistics.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { statesOfDrafts } from './state-of-draft.ts';
import { newCommitment } from '../commitment/write-commitment.ts';

/**
 * Logs many engagements in one transaction as part of a batch and gives their ids in order. A thousand at a time is a good measure: all of
 * them or, where one is wrong, none.
 */
export async function importEngagements(
  store: Store,
  who: Who,
  batchId: string,
  rows: readonly { draft: EngagementDraft; year?: number }[],
): Promise<string[]> {
  const ids = await act(
    store,
    who,
    undefined,
    async (act) => {
      found(await holdBatch(act.tx, batchId, 'import', who.userId), batchId);
      const thisYear = new Date().getFullYear();
      const states = await statesOfDrafts(
        act,
        rows.map(({ draft, year = thisYear }) => ({ draft, kept: { unitId: act.unitId, year, evidence: [] } })),
      );
      const writes = states.map((after) => ({ id: newId('engagement'), action: 'imported', after }));
      await act.write('engagement', writes);
      await act.write(
        'commitment',
        rows.flatMap(({ draft }, at) => (draft.commitment ? [newCommitment(writes[at]!.id, states[at]!, draft.commitment, [])] : [])),
      );
      return writes.map((write) => write.id);
    },
    batchId,
  );
  await refreshStatistics(store, 1.5);
  return ids;
}
