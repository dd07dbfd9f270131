import { newId } from '../domain/id.ts';
import { Problem } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import type { Store } from '../store/store.ts';
import { act } from './act.ts';
import { checkedPeriod } from './checked.ts';
import type { EventDraft } from './register.ts';

/** Adds an event, an edition of a series or a session, and gives its id. Drafts that name it afterwards find it. */
export async function addEvent(store: Store, who: Who, draft: EventDraft): Promise<string> {
  const { names, parentId, period, place, organisers } = draft;
  if (names.length === 0 || names.some(({ name }) => name.trim() === '')) throw new Problem('invalid', { field: 'names', rule: 'required' });
  checkedPeriod(period, 'period');
  return act(store, who, undefined, async (act) => {
    if (parentId !== null) await act.read('event', parentId);
    for (const partyId of organisers) await act.read('party', partyId);
    const id = newId('event');
    await act.write('event', [
      {
        id,
        action: 'added',
        after: {
          unitId: act.unitId,
          access: 'open',
          evidence: [],
          parentId,
          period,
          place,
          organisers,
          names: names.map(({ lang, name, kind }) => ({ lang, name: name.trim(), kind })),
        },
      },
    ]);
    return id;
  });
}
