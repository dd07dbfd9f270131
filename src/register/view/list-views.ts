import type { Who } from '../../domain/who.ts';
import { viewsOf } from '../../store/query/views.ts';
import type { Store } from '../../store/store.ts';
import type { SavedView } from './view-verbs.ts';

/** The views of a list one may use: one's own first, then those others share. What they show is read through the gate as ever. */
export async function listViews(store: Store, who: Who, list: string): Promise<SavedView[]> {
  const rows = await viewsOf(store.db, who.userId, who.unitIds, list);
  return rows.map(({ userId, ...view }) => ({ ...view, isMine: userId === who.userId }));
}
