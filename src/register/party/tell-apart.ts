import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { toldApart } from '../../store/query/party-pairs.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { tieState } from './tie-state.ts';

/**
 * Says that two parties are not the same, so that they are proposed as one no more: a tie between them, which can be undone or taken away as
 * any other. Saying it again changes nothing. Throws what `tieState` throws.
 */
export function tellApart(store: Store, who: Who, oneId: string, otherId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    if ((await toldApart(act.tx, act.see, oneId)).includes(otherId)) return;
    const id = newId('tie');
    const draft = { kind: 'other-than' as const, fromId: oneId, toId: otherId, period: null, note: null, seat: null };
    await act.write('tie', [{ id, action: 'tied', aboutId: oneId, after: await tieState(act, id, draft, { unitId: act.unitId, evidence: [] }) }]);
  });
}
