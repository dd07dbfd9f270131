import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { dropView, readView } from '../../store/query/views.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';

/** Deletes a view of one's own; a keeper also one that others share. */
export async function deleteView(store: Store, who: Who, viewId: string): Promise<void> {
  await store.transaction(async (tx) => {
    const view = found(await readView(tx, who.userId, who.unitIds, viewId), viewId);
    if (view.userId !== who.userId && !who.roles.includes('keeper')) throw new Problem('forbidden');
    await dropView(tx, viewId);
  });
}
