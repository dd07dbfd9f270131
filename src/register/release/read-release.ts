import type { Who } from '../../domain/who.ts';
import * as releases from '../../store/query/releases.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { ReleaseView } from './release-verbs.ts';

/** A release with every row as it was given. Throws Problem('not-found'), also for one that may not be seen. */
export async function readRelease(store: Store, who: Who, releaseId: string): Promise<ReleaseView> {
  return found(await releases.readRelease(store.db, seeing(who), releaseId), releaseId);
}
