import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { eventState } from './event-state.ts';
import type { EventDraft } from './event-verbs.ts';

/** Replaces what an event says of itself. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctEvent(store: Store, who: Who, eventId: string, version: number, draft: EventDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { unitId, access, evidence, notHeld } = (await act.read('event', eventId)).state;
    const kept = { unitId, access, evidence, ...(notHeld && { notHeld }) };
    await act.write('event', [{ id: eventId, version, action: 'corrected', after: await eventState(act, eventId, draft, kept) }]);
  });
}
