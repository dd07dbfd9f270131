import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { seat } from './seat.ts';
import { tieState } from './tie-state.ts';
import type { TieDraft } from './tie-verbs.ts';

/** Replaces what a tie says, its end among it. Throws Problem('conflict') when it has been changed since `version` was read, and what `tieState` throws. */
export function correctTie(store: Store, who: Who, tieId: string, version: number, draft: TieDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('tie', tieId);
    const after = { ...state, ...(await tieState(act, tieId, draft, state)) };
    await act.write('tie', [{ id: tieId, version, action: 'corrected', aboutId: after.fromId, after }]);
    if (draft.seat !== undefined) await seat(act, tieId, after, draft.seat);
  });
}
