import type { Who } from '../../domain/who.ts';
import { changesOf } from '../../store/query/changes.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { ChangeView } from './change-verbs.ts';

/** What has been done to a record and to what hangs on it (commitments, claims, proposals), the latest first. */
export function historyOf(store: Store, who: Who, recordId: string): Promise<ChangeView[]> {
  return changesOf(store.db, seeing(who), recordId);
}
