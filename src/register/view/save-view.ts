import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { keepView, readView } from '../../store/query/views.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { mayWrite } from '../gate.ts';
import type { ViewDraft } from './view-verbs.ts';

const MOST_NAME = 100;
const MOST_QUERY = 4000;

/**
 * Keeps a view, or puts another in the place of one's own, and gives its id. Anybody keeps views for themselves; a writer may share them.
 * Throws Problem('invalid') for a name that is empty or too long, and Problem('forbidden') for a view of somebody else.
 */
export async function saveView(store: Store, who: Who, draft: ViewDraft): Promise<string> {
  const name = draft.name.trim();
  if (name === '' || name.length > MOST_NAME) throw new Problem('invalid', { field: 'name' });
  if (draft.query.length > MOST_QUERY) throw new Problem('invalid', { field: 'query' });
  if (draft.shared !== 'mine') mayWrite(who);
  const viewId = draft.viewId ?? newId('view');
  // Who has all units shares with all of them.
  const unitIds = who.unitIds === 'all' ? [] : [...who.unitIds];
  const shared = draft.shared === 'units' && who.unitIds === 'all' ? 'all' : draft.shared;
  await store.transaction(async (tx) => {
    if (draft.viewId !== undefined) {
      const old = found(await readView(tx, who.userId, who.unitIds, draft.viewId), draft.viewId);
      if (old.userId !== who.userId) throw new Problem('forbidden');
    }
    await keepView(tx, { viewId, userId: who.userId, list: draft.list, name, query: draft.query, shared, unitIds, changedAt: new Date().toISOString() });
  });
  return viewId;
}
