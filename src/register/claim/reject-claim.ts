import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Says that what somebody claims of a field does not hold. Throws Problem('conflict') for the one its record carries: another is chosen first. */
export function rejectClaim(store: Store, who: Who, claimId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state, version } = await act.read('claim', claimId);
    const about = await act.read(null, state.aboutId);
    if (state.preferred) throw new Problem('conflict', { record: about.recordId, field: state.field });
    await act.write('claim', [{ id: claimId, version, aboutId: state.aboutId, action: 'rejected', after: { ...state, status: 'rejected' } }]);
  });
}
