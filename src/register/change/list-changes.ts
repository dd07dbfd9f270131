import type { Who } from '../../domain/who.ts';
import * as changes from '../../store/query/changes.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { ChangeView } from './change-verbs.ts';
import type { Page } from '../page.ts';

/** One page of the change log, the latest first. */
export function listChanges(store: Store, who: Who, page: { after?: string; limit: number }): Promise<Page<ChangeView>> {
  return changes.listChanges(store.db, seeing(who), pageOf(page));
}
