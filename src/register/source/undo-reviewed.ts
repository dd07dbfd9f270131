import type { Who } from '../../domain/who.ts';
import { holdBatch, markUndone } from '../../store/query/batches.ts';
import { decisionsOfBatch } from '../../store/query/decisions.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { UndoneDecisions } from './source-verbs.ts';
import { REVIEWED, undoDecisions } from './undo-decisions.ts';

/**
 * Undoes what was decided together: proposals accepted at once wait again, and what an undoing of a source took back is done again. A keeper
 * undoes any batch, others their own; throws Problem('not-found') for one that is none or is undone.
 */
export async function undoReviewed(store: Store, who: Who, batchId: string): Promise<UndoneDecisions> {
  const sourceId = await act(store, who, undefined, async (act) => {
    const { name } = found(await holdBatch(act.tx, batchId, REVIEWED, who.roles.includes('keeper') ? null : who.userId), batchId);
    await markUndone(act.tx, batchId, act.at);
    return name;
  });
  return undoDecisions(store, who, sourceId, await decisionsOfBatch(store.db, seeing(who), batchId));
}
