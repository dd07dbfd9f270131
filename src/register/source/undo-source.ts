import type { Who } from '../../domain/who.ts';
import { decisionsOfSource } from '../../store/query/decisions.ts';
import { readSource } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { mayWrite, seeing } from '../gate.ts';
import type { UndoneDecisions } from './source-verbs.ts';
import { undoDecisions } from './undo-decisions.ts';

/** Takes back all that was accepted, merged and rejected of a source, so that its proposals wait again. What has been edited since is kept and named. */
export async function undoSource(store: Store, who: Who, sourceId: string): Promise<UndoneDecisions> {
  mayWrite(who);
  const see = seeing(who);
  found(await readSource(store.db, see, sourceId), sourceId);
  return undoDecisions(store, who, sourceId, await decisionsOfSource(store.db, see, sourceId));
}
