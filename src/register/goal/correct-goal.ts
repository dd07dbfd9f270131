import type { GoalDraft } from '../../domain/goal.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { goalState } from './goal-state.ts';

/** Replaces what a goal says. Throws Problem('conflict') when it has been changed since `version` was read, and what `goalState` throws. */
export function correctGoal(store: Store, who: Who, goalId: string, version: number, draft: GoalDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('goal', goalId);
    await act.write('goal', [{ id: goalId, version, action: 'corrected', after: await goalState(act, goalId, draft, state) }]);
  });
}
