import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { eventState } from './event-state.ts';
import type { EventDraft } from './event-verbs.ts';

/** Adds an event, an edition of a series or a session, and gives its id. Drafts that name it afterwards find it. */
export function addEvent(store: Store, who: Who, draft: EventDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('event');
    const after = await eventState(act, id, draft, { unitId: act.unitId, access: 'open', evidence: [] });
    await act.write('event', [{ id, action: 'added', after }]);
    return id;
  });
}
