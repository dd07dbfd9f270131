import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/**
 * Says what became of a commitment, and in which engagement where there is one. Back to 'open' takes the outcome away. Throws
 * Problem('conflict') for one that is carried over: what came of it is said of the one that took its place.
 */
export async function settleCommitment(
  store: Store,
  who: Who,
  commitmentId: string,
  outcome: { status: CommitmentStatus; settledBy: string | null },
  why?: string,
): Promise<void> {
  const { status, settledBy } = outcome;
  if (status === 'open' && settledBy) throw new Problem('invalid', { field: 'settledBy' });
  if (status === 'carried-over') throw new Problem('invalid', { field: 'status' });
  return act(store, who, why, async (act) => {
    const { state } = await act.read('commitment', commitmentId);
    if (state.status === 'carried-over') throw new Problem('conflict', { record: commitmentId });
    if (settledBy) await act.read('engagement', settledBy);
    const action = status === 'open' ? 'reopened' : 'settled';
    await act.write('commitment', [{ id: commitmentId, action, aboutId: state.engagementId, after: { ...state, status, settledBy } }]);
  });
}
