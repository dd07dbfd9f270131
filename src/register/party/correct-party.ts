import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { usOf } from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import { mayChangeParty } from '../gate.ts';
import { partyState } from './party-state.ts';
import type { PartyDraft } from './party-verbs.ts';

/**
 * Replaces what a party says of itself; of ourselves only a keeper may. Throws Problem('conflict') when it has been changed since `version`
 * was read, when another party has one of its identifiers, and when another party is us already.
 */
export function correctParty(store: Store, who: Who, partyId: string, version: number, draft: PartyDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('party', partyId);
    mayChangeParty(who, state, draft);
    if (state.isUs && !draft.isUs) throw new Problem('invalid', { field: 'isUs' });
    if (draft.isUs && !state.isUs && (await usOf(act.tx, state.unitId))) throw new Problem('conflict', { what: 'us' });
    const { unitId, access, evidence } = state;
    const after = await partyState(act, partyId, draft, { unitId, access, evidence }, state.identifiers);
    await act.write('party', [{ id: partyId, version, action: 'corrected', after }]);
    await followClaims(act, partyId, state, after);
  });
}
