import type { Who } from '../domain/who.ts';
import { readRecord } from '../store/query/records.ts';
import type { Store } from '../store/store.ts';
import { act, found } from './act.ts';
import { prefer } from './prefer.ts';

/** Makes a claim the one its record carries; the claim before it stays as disputed. */
export function preferClaim(store: Store, who: Who, claimId: string, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state, version } = await act.read('claim', claimId);
    const about = found(await readRecord(act.tx, act.see, state.aboutId), state.aboutId);
    await prefer(act, about, { id: claimId, version, aboutId: state.aboutId, action: 'preferred', after: { ...state, status: 'confirmed' } });
  });
}
