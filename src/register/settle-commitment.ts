import type { CommitmentStatus } from '../domain/codes/commitment-status.ts';
import { Problem } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import type { Store } from '../store/store.ts';
import { act } from './act.ts';

/** Says what became of a commitment, and in which engagement where there is one. Back to 'open' takes the outcome away. */
export async function settleCommitment(
  store: Store,
  who: Who,
  commitmentId: string,
  outcome: { status: CommitmentStatus; settledBy: string | null },
  why?: string,
): Promise<void> {
  const { status, settledBy } = outcome;
  if (status === 'open' && settledBy) throw new Problem('invalid', { field: 'settledBy' });
  return act(store, who, why, async (act) => {
    const { state } = await act.read('commitment', commitmentId);
    if (settledBy) await act.read('engagement', settledBy);
    const action = status === 'open' ? 'reopened' : 'settled';
    await act.write('commitment', [{ id: commitmentId, action, aboutId: state.engagementId, after: { ...state, status, settledBy } }]);
  });
}
