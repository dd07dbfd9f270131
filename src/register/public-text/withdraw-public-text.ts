import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Takes away what was noted of a text; undoing the change brings it back. Throws Problem('conflict') when it has been changed since `version` was read. */
export function withdrawPublicText(store: Store, who: Who, publicTextId: string, version: number, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    await act.read('public-text', publicTextId);
    await act.write('public-text', [{ id: publicTextId, version, action: 'withdrawn', after: null }]);
  });
}
