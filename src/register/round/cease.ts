import { periodOf } from '../../domain/period.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedYear } from '../checked.ts';
import { followClaims } from '../claim/follow-claims.ts';

/**
 * Says that a standing engagement or a tie came to its end in a year: its period ends there, and an engagement is carried out. Throws
 * Problem('invalid') for a year before it began, and for a record that does not stand so.
 */
export function cease(store: Store, who: Who, recordId: string, year: number): Promise<void> {
  checkedYear(year);
  return act(store, who, undefined, async (act) => {
    const { recordType } = await act.read(null, recordId);
    if (recordType === 'engagement') {
      const { state } = await act.read('engagement', recordId);
      if (state.status !== 'ongoing' && state.status !== 'held') throw new Problem('conflict', { record: recordId });
      const after = { ...state, period: ended(state.period, year), status: 'held' as const };
      await act.write('engagement', [{ id: recordId, action: 'ceased', after }]);
      await followClaims(act, recordId, state, after);
    } else if (recordType === 'tie') {
      const { state } = await act.read('tie', recordId);
      await act.write('tie', [{ id: recordId, action: 'ceased', aboutId: state.fromId, after: { ...state, period: ended(state.period, year) } }]);
    } else throw new Problem('invalid', { record: recordId });
  });
}

/** A period with its start as it was said, and its end in a year. */
function ended(period: Period | null, year: number): Period {
  const start = period?.edtf.split('/')[0] ?? '..';
  const edtf = start === String(year) ? start : `${start}/${year}`;
  const found = periodOf(edtf);
  if (!found) throw new Problem('invalid', { field: 'year', rule: 'ends-before-start' });
  return found;
}
