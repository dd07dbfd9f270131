import type { Who } from '../../domain/who.ts';
import * as releases from '../../store/query/releases.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Page } from '../page.ts';
import { pageOf } from '../page-of.ts';
import type { ReleaseLine } from './release-verbs.ts';

/** One page of what has been given out, the latest first. */
export function listReleases(store: Store, who: Who, page: { after?: string; limit: number }): Promise<Page<ReleaseLine>> {
  return releases.listReleases(store.db, seeing(who), pageOf(page));
}
