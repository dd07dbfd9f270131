import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Takes a person away; undoing the change brings them back. Throws Problem('conflict') when they have been changed since `version` was read. */
export function withdrawPerson(store: Store, who: Who, personId: string, version: number, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { partyId } = (await act.read('person', personId)).state;
    await act.write('person', [{ id: personId, version, action: 'withdrawn', after: null, ...(partyId === null ? {} : { aboutId: partyId }) }]);
  });
}
