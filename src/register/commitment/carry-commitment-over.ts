import { newId } from '../../domain/id.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { isCarried } from '../../store/query/commitment-chain.ts';
import { lockRecords } from '../../store/query/records.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { CommitmentState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Act } from '../act.ts';
import { act } from '../act.ts';
import { checkedDay, checkedPeriod } from '../checked.ts';

/**
 * Makes the promise anew with a later due time and gives its id; the old one stands as carried over, or as partly kept where that is
 * what it is. Throws Problem('conflict') for one that is settled otherwise or carried over already, and Problem('invalid') for a time that does
 * not end later than the old one.
 */
export function carryCommitmentOver(store: Store, who: Who, commitmentId: string, due: Period, on?: string): Promise<string> {
  return act(store, who, undefined, (act) => carry(act, commitmentId, due, on));
}

/** Carries many over in one act: all of them or none. Gives the ids of the new ones in their order. */
export function carryManyOver(store: Store, who: Who, carried: readonly { commitmentId: string; due: Period }[], on?: string): Promise<string[]> {
  return act(store, who, undefined, async (act) => {
    await lockRecords(
      act.tx,
      carried.map(({ commitmentId }) => commitmentId),
    ); // in one order for all: two who carry the same over wait for each other in turn
    const ids: string[] = [];
    for (const { commitmentId, due } of carried) ids.push(await carry(act, commitmentId, due, on));
    return ids;
  });
}

async function carry(act: Act, commitmentId: string, due: Period, on = act.at.slice(0, 10)): Promise<string> {
  const old = await act.read('commitment', commitmentId);
  const { status, engagementId } = old.state;
  if ((status !== 'open' && status !== 'partly-kept') || (await isCarried(act.tx, commitmentId))) throw new Problem('conflict', { record: commitmentId });
  if (status === 'open') {
    const after: CommitmentState = { ...old.state, status: 'carried-over', settledOn: checkedDay(on, 'on') };
    await act.write('commitment', [{ id: commitmentId, action: 'carried-over', aboutId: engagementId, after }]);
  }
  return promiseAnew(act, old, due);
}

/** Makes what is left of a promise anew, with a later due time, and gives the id of the new one. */
export async function promiseAnew(act: Act, { recordId, state }: RecordHead<'commitment'>, due: Period): Promise<string> {
  if (lastDay(checkedPeriod(due, 'due')) <= lastDay(state.due)) throw new Problem('invalid', { field: 'due', rule: 'later' });
  const id = newId('commitment');
  const after: CommitmentState = { ...state, status: 'open', settledBy: null, settledOn: null, reason: null, confirmedOn: null, due, carriedFrom: recordId };
  await act.write('commitment', [{ id, action: 'promised', aboutId: state.engagementId, after }]);
  return id;
}

const lastDay = (due: Period | null): string => due?.to ?? due?.from ?? '';
