import { forgetSession } from '../../store/query/sessions.ts';
import type { Store } from '../../store/store.ts';

/** Ends a session at once. */
export function closeSession(store: Store, session: string): Promise<void> {
  return forgetSession(store.db, session);
}
