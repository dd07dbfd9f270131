import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Takes away a tie that should not have been entered; undoing the change brings it back. Throws Problem('invalid') without a reason. */
export async function withdrawTie(store: Store, who: Who, tieId: string, version: number, why: string): Promise<void> {
  if (!why.trim()) throw new Problem('invalid', { field: 'why', rule: 'required' });
  return act(store, who, why.trim(), async (act) => {
    const { state } = await act.read('tie', tieId);
    await act.write('tie', [{ id: tieId, version, action: 'withdrawn', aboutId: state.fromId, after: null }]);
  });
}
