import { newId } from '../../domain/id.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';

/**
 * Makes the promise anew with a later due time and gives its id; the old one stands as carried over. Throws Problem('conflict') unless it is
 * open, and Problem('invalid') for a time that does not end later than the old one.
 */
export function carryCommitmentOver(store: Store, who: Who, commitmentId: string, due: Period): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const { state } = await act.read('commitment', commitmentId);
    if (state.status !== 'open') throw new Problem('conflict', { record: commitmentId });
    if (lastDay(checkedPeriod(due, 'due')) <= lastDay(state.due)) throw new Problem('invalid', { field: 'due', rule: 'later' });
    const id = newId('commitment');
    const aboutId = state.engagementId;
    await act.write('commitment', [
      { id: commitmentId, action: 'carried-over', aboutId, after: { ...state, status: 'carried-over' } },
      { id, action: 'promised', aboutId, after: { ...state, due, carriedFrom: commitmentId } },
    ]);
    return id;
  });
}

const lastDay = (due: Period | null): string => due?.to ?? due?.from ?? '';
