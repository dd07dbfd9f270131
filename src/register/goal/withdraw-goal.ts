import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { isServed } from '../../store/query/goals.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Takes away a goal that nothing serves; undoing the change brings it back. Throws Problem('invalid') with the rule 'in-use' where engagements serve it, seen or not. */
export function withdrawGoal(store: Store, who: Who, goalId: string, version: number, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    await act.read('goal', goalId);
    if (await isServed(act.tx, goalId)) throw new Problem('invalid', { field: 'goal', rule: 'in-use' });
    await act.write('goal', [{ id: goalId, version, action: 'withdrawn', after: null }]);
  });
}
