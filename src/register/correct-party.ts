import type { Who } from '../domain/who.ts';
import type { Store } from '../store/store.ts';
import { act } from './act.ts';
import { partyState } from './party-state.ts';
import type { PartyDraft } from './register.ts';

/** Replaces what a party says of itself. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctParty(store: Store, who: Who, partyId: string, version: number, draft: PartyDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('party', partyId);
    const { unitId, access, evidence } = state;
    await act.write('party', [{ id: partyId, version, action: 'corrected', after: partyState(draft, { unitId, access, evidence }) }]);
  });
}
