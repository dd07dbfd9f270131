import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { holdInUnit } from '../../store/query/hold.ts';
import { goalsOfUnit } from '../../store/query/goals.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';

/**
 * Copies the goals of one year to another, but for those whose number that year has already, and gives how many. All are one act, so that
 * they can be undone together. Throws Problem('invalid') for a year that cannot be.
 */
export async function copyGoals(store: Store, who: Who, from: number, to: number): Promise<number> {
  if (!Number.isInteger(to) || to < 1900 || to > 2200) throw new Problem('invalid', { field: 'year' });
  return act(store, who, undefined, async (act) => {
    await holdInUnit(act.tx, act.unitId, 'goals');
    const taken = new Set((await goalsOfUnit(act.tx, act.unitId, to)).map(({ number }) => number));
    const writes = (await goalsOfUnit(act.tx, act.unitId, from))
      .filter(({ number }) => !taken.has(number))
      .map(({ number, text }): Write<'goal'> => ({
        id: newId('goal'),
        action: 'copied',
        after: { unitId: act.unitId, access: 'open', evidence: [], year: to, number, text },
      }));
    await act.write('goal', writes);
    return writes.length;
  });
}
