import type { Who } from '../../domain/who.ts';
import { whoOfSession } from '../../store/query/sessions.ts';
import type { Store } from '../../store/store.ts';

/** Who holds this session; null when it has ended or never was. */
export function whoIs(store: Store, session: string): Promise<Who | null> {
  return whoOfSession(store.db, session, new Date().toISOString());
}
