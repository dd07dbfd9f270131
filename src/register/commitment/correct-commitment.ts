import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';
import type { CommitmentWords } from './commitment-verbs.ts';

/** Says anew what was promised, by whom, to whom and by when. What became of it stays. */
export async function correctCommitment(store: Store, who: Who, commitmentId: string, words: CommitmentWords, why?: string): Promise<void> {
  const { by, what, due, partyIds } = words;
  checkedPeriod(due, 'due');
  return act(store, who, why, async (act) => {
    const { state } = await act.read('commitment', commitmentId);
    for (const partyId of partyIds) await act.read('party', partyId);
    const parties = [...new Set(partyIds)];
    await act.write('commitment', [{ id: commitmentId, action: 'corrected', aboutId: state.engagementId, after: { ...state, by, what, due, parties } }]);
  });
}
