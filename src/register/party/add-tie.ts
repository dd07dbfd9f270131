import { strictest } from '../../domain/codes/access-grade.ts';
import type { TieKind } from '../../domain/codes/tie-kind.ts';
import { newId } from '../../domain/id.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';

/** Ties two parties and gives the tie's id. Throws Problem('invalid') for a party tied to itself. */
export async function addTie(
  store: Store,
  who: Who,
  tie: { kind: TieKind; fromId: string; toId: string; period: Period | null; note: string | null },
): Promise<string> {
  const { kind, fromId, toId, period, note } = tie;
  if (fromId === toId) throw new Problem('invalid', { field: 'toId' });
  checkedPeriod(period, 'period');
  return act(store, who, undefined, async (act) => {
    const from = await act.read('party', fromId);
    const to = await act.read('party', toId);
    const id = newId('tie');
    // A tie shows both its ends, so it is no more open than the stricter of them.
    const access = strictest(from.access, to.access);
    await act.write('tie', [{ id, action: 'tied', aboutId: fromId, after: { unitId: act.unitId, access, evidence: [], kind, fromId, toId, period, note } }]);
    return id;
  });
}
