import type { PublicTextDraft } from '../../domain/public-text.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { publicTextState } from './public-text-state.ts';

/** Replaces what is noted of a text. Throws Problem('conflict') when it has been changed since `version` was read, and what `publicTextState` throws. */
export function correctPublicText(store: Store, who: Who, publicTextId: string, version: number, draft: PublicTextDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state } = await act.read('public-text', publicTextId);
    await act.write('public-text', [{ id: publicTextId, version, action: 'corrected', after: publicTextState(draft, state) }]);
  });
}
