import type { Who } from '../../domain/who.ts';
import { keepDefault, readView } from '../../store/query/views.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';

/** Sets which view a list opens with for the one who asks; null for the list as it is. */
export async function chooseDefaultView(store: Store, who: Who, list: string, viewId: string | null): Promise<void> {
  await store.transaction(async (tx) => {
    if (viewId !== null) found(await readView(tx, who.userId, who.unitIds, viewId), viewId);
    await keepDefault(tx, who.userId, list, viewId);
  });
}
