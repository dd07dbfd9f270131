import type { GoalDraft } from '../../domain/goal.ts';
import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { goalState } from './goal-state.ts';

/** Adds a goal and gives its id. Throws what `goalState` throws. */
export function addGoal(store: Store, who: Who, draft: GoalDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('goal');
    await act.write('goal', [{ id, action: 'added', after: await goalState(act, id, draft, { unitId: act.unitId, evidence: [] }) }]);
    return id;
  });
}
