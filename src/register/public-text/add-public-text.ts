import { newId } from '../../domain/id.ts';
import type { PublicTextDraft } from '../../domain/public-text.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { publicTextState } from './public-text-state.ts';

/** Notes that a text was given out, and gives its id. Throws what `publicTextState` throws. */
export function addPublicText(store: Store, who: Who, draft: PublicTextDraft): Promise<string> {
  return act(store, who, undefined, async (act) => {
    const id = newId('public-text');
    await act.write('public-text', [{ id, action: 'added', after: publicTextState(draft, { unitId: act.unitId, evidence: [] }) }]);
    return id;
  });
}
