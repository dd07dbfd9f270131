import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { readRecurring } from './read-recurring.ts';

/** Says that what was expected around a time (EDTF) was not held, so that it is not asked after again. Throws Problem('invalid') for what is no such time. */
export function sayNotHeld(store: Store, who: Who, ofId: string, around: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    if (!around.endsWith('~') || !periodOf(around)) throw new Problem('invalid', { field: 'around' });
    const { type, state } = await readRecurring(act, ofId);
    const notHeld = [...new Set([...(state.notHeld ?? []), around])].sort();
    if (type === 'event') await act.write('event', [{ id: ofId, action: 'not-held', after: { ...state, notHeld } }]);
    else await act.write('engagement', [{ id: ofId, action: 'not-held', after: { ...state, notHeld } }]);
  });
}
