import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { usOf } from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { mayChangeParty } from '../gate.ts';
import { partyState } from './party-state.ts';
import type { PartyDraft } from './party-verbs.ts';

/**
 * Adds a party and gives its id. There is one party that is us: adding it again says who we are anew, and keeps its id. Only a keeper may.
 * Throws Problem('conflict') where another party has one of its identifiers.
 */
export function addParty(store: Store, who: Who, draft: PartyDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    mayChangeParty(who, draft);
    const us = draft.isUs ? await usOf(act.tx, act.unitId) : null;
    const id = us ?? newId('party');
    const after = await partyState(act, id, draft, { unitId: act.unitId, access: 'open', evidence: [] });
    await act.write('party', [{ id, action: us ? 'corrected' : 'added', after }]);
    return id;
  });
}
