import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { personState } from './person-state.ts';
import type { PersonDraft } from './party-verbs.ts';

/** Replaces what is known of a person. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctPerson(store: Store, who: Who, personId: string, version: number, draft: PersonDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { unitId, access, seats } = (await act.read('person', personId)).state;
    const after = await personState(act, draft, unitId, access, seats);
    await act.write('person', [{ id: personId, version, action: 'corrected', after, ...(after.partyId === null ? {} : { aboutId: after.partyId }) }]);
  });
}
