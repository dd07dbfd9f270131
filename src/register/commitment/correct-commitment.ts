import type { Who } from '../../domain/who.ts';
import type { CommitmentState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';
import type { CommitmentWords } from './commitment-verbs.ts';

/**
 * Says anew what was promised, by whom, to whom, by when and who answers for it. What became of it stays. Throws Problem('conflict') when it
 * has been changed since `version` was read.
 */
export async function correctCommitment(store: Store, who: Who, commitmentId: string, words: CommitmentWords, why?: string, version?: number): Promise<void> {
  const { by, what, due, partyIds } = words;
  checkedPeriod(due, 'due');
  return act(store, who, why, async (act) => {
    const { state } = await act.read('commitment', commitmentId);
    for (const partyId of partyIds) await act.read('party', partyId);
    const owner = words.owner === undefined ? (state.owner ?? null) : words.owner?.trim() || null;
    const after: CommitmentState = { ...state, by, what, due, parties: [...new Set(partyIds)], owner };
    const asRead = version === undefined ? {} : { version };
    await act.write('commitment', [{ id: commitmentId, ...asRead, action: 'corrected', aboutId: state.engagementId, after }]);
  });
}
