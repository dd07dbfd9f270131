import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { isCarried } from '../../store/query/commitment-chain.ts';
import type { CommitmentState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedDay } from '../checked.ts';
import type { Outcome } from './commitment-verbs.ts';
import { promiseAnew } from './carry-commitment-over.ts';

/** What cannot be said without a reason. */
const NEEDS_REASON: readonly CommitmentStatus[] = ['not-kept', 'dropped'];

/**
 * Says what became of a commitment, and in which engagement where there is one. Back to 'open' takes the outcome away. What is left of one
 * partly kept may be promised anew in the same act. Throws Problem('conflict') for one that is carried over: what came of it is said of the
 * one that took its place; and Problem('invalid') for one not kept or dropped without a reason.
 */
export async function settleCommitment(store: Store, who: Who, commitmentId: string, outcome: Outcome, why?: string): Promise<void> {
  const { status, rest = null } = outcome;
  const settledBy = NEEDS_REASON.includes(status) ? null : outcome.settledBy;
  if (status === 'open' && settledBy) throw new Problem('invalid', { field: 'settledBy' });
  if (status === 'carried-over') throw new Problem('invalid', { field: 'status' });
  if (rest && status !== 'partly-kept') throw new Problem('invalid', { field: 'rest' });
  const reason = NEEDS_REASON.includes(status) ? (why?.trim() ?? '') : null;
  if (reason === '') throw new Problem('invalid', { field: 'why', rule: 'required' });
  return act(store, who, why, async (act) => {
    const old = await act.read('commitment', commitmentId);
    const { state } = old;
    if (state.status === 'carried-over' || (await isCarried(act.tx, commitmentId))) throw new Problem('conflict', { record: commitmentId });
    const day = checkedDay(outcome.on ?? act.at.slice(0, 10), 'on');
    const keptOn = settledBy ? (await act.read('engagement', settledBy)).state.period : null;
    const settledOn = status === 'open' ? null : earliest(keptOn?.to ?? keptOn?.from ?? day, day);
    const action = status === 'open' ? 'reopened' : 'settled';
    const after: CommitmentState = { ...state, status, settledBy, settledOn, reason };
    await act.write('commitment', [{ id: commitmentId, action, aboutId: state.engagementId, after }]);
    if (rest) await promiseAnew(act, old, rest);
  });
}

/** A promise counts as kept when what kept it took place, also where that is said later; nothing is settled ahead of the day it is said. */
const earliest = (one: string, other: string): string => (one < other ? one : other);
