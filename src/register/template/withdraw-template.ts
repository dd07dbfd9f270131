import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

/** Takes away a template; undoing the change brings it back. Throws Problem('conflict') where accounts are made by it, or it has been changed since. */
export function withdrawTemplate(store: Store, who: Who, templateId: string, version: number, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    await act.read('template', templateId);
    await act.write('template', [{ id: templateId, version, action: 'withdrawn', after: null }]);
  });
}
