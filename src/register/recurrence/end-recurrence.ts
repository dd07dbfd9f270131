import type { Period } from '../../domain/period.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { recurringEvents } from '../../store/query/recurring-events.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { readRecurring } from './read-recurring.ts';

/**
 * Says that there will be no more of it. A series ends with the last edition that is known, and its period says so; of an engagement it is kept
 * that it was the last. A later one that comes back starts it anew. Throws Problem('conflict') for a series of which nothing is known to have been held.
 */
export function endRecurrence(store: Store, who: Who, ofId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { type, state } = await readRecurring(act, ofId);
    if (type === 'engagement') return act.write('engagement', [{ id: ofId, action: 'ended', after: { ...state, isLast: true } }]);
    const [series] = await recurringEvents(act.tx, act.see, { ofId });
    const lastDay = series?.last?.period.to;
    if (!lastDay) throw new Problem('conflict', { record: ofId });
    return act.write('event', [{ id: ofId, action: 'ended', after: { ...state, period: closed(state.period, lastDay) } }]);
  });
}

/** The period of a series with its end. Where it was not known when it began, that stays unknown. */
function closed(period: Period | null, lastDay: string): Period | null {
  const start = period?.edtf.split('/')[0] || '..';
  return periodOf(`${start}/${lastDay}`) ?? periodOf(`../${lastDay}`);
}
