import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { prefer } from './prefer.ts';

/** Makes a claim the one its record carries; the claim before it stays as disputed. */
export function preferClaim(store: Store, who: Who, claimId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('claim', claimId);
    const about = await act.read(null, state.aboutId);
    await prefer(act, about, { id: claimId, aboutId: state.aboutId, action: 'preferred', after: { ...state, status: 'confirmed' } });
  });
}
