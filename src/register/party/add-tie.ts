import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { seat } from './seat.ts';
import { tieState } from './tie-state.ts';
import type { TieDraft } from './tie-verbs.ts';

/** Ties two parties and gives the tie's id; who sits there is kept in the same act. Throws what `tieState` throws. */
export async function addTie(store: Store, who: Who, draft: TieDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('tie');
    const after = await tieState(act, id, draft, { unitId: act.unitId, evidence: [] });
    await act.write('tie', [{ id, action: 'tied', aboutId: after.fromId, after }]);
    if (draft.seat) await seat(act, id, after, draft.seat);
    return id;
  });
}
