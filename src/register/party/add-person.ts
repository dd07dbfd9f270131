import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { personState } from './person-state.ts';
import type { PersonDraft } from './party-verbs.ts';

/** Adds a person and gives their id. Their name is internal from the start, and stands in no account. */
export function addPerson(store: Store, who: Who, draft: PersonDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('person');
    const after = await personState(act, draft, act.unitId, 'internal');
    await act.write('person', [{ id, action: 'added', after, ...(after.partyId === null ? {} : { aboutId: after.partyId }) }]);
    return id;
  });
}
