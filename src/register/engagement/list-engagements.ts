import type { Who } from '../../domain/who.ts';
import * as list from '../../store/query/engagement-list.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { EngagementFilter, EngagementPage, EngagementRow } from './engagement-verbs.ts';
import type { Page } from '../page.ts';

/** One page of engagements, the latest first where nothing else is asked for. */
export function listEngagements(store: Store, who: Who, filter: EngagementFilter, page: EngagementPage): Promise<Page<EngagementRow>> {
  return list.listEngagements(store.db, seeing(who), filter, pageOf(page));
}
