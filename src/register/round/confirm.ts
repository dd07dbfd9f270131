import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedDay } from '../checked.ts';

/**
 * Says that a commitment is still open, or that an engagement or a tie still stands, as of a day (ISO). Throws Problem('conflict') for a
 * commitment that is settled, and Problem('invalid') for a record of which there is no such question.
 */
export function confirm(store: Store, who: Who, recordId: string, today: string): Promise<void> {
  const confirmedOn = checkedDay(today, 'today');
  return act(store, who, undefined, async (act) => {
    const { recordType } = await act.read(null, recordId);
    if (recordType === 'commitment') {
      const { state } = await act.read('commitment', recordId);
      if (state.status !== 'open') throw new Problem('conflict', { record: recordId });
      await act.write('commitment', [{ id: recordId, action: 'confirmed', aboutId: state.engagementId, after: { ...state, confirmedOn } }]);
    } else if (recordType === 'engagement') {
      const { state } = await act.read('engagement', recordId);
      await act.write('engagement', [{ id: recordId, action: 'confirmed', after: { ...state, confirmedOn } }]);
    } else if (recordType === 'tie') {
      const { state } = await act.read('tie', recordId);
      await act.write('tie', [{ id: recordId, action: 'confirmed', aboutId: state.fromId, after: { ...state, confirmedOn } }]);
    } else throw new Problem('invalid', { record: recordId });
  });
}
