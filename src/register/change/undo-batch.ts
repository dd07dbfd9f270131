import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { anyClaimOn, holdBatch, madeByBatch, markUndone, namedByNothing } from '../../store/query/batches.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';

const STEP = 1000; // records held in memory at a time

/**
 * Withdraws everything a batch made, in one transaction, and gives how many records that was. Parties and events it brought in go too where
 * nothing else names them. A keeper undoes any batch, others their own. Throws Problem('conflict') when a record of it has been changed since, or something has come to hang on one.
 */
export function undoBatch(store: Store, who: Who, batchId: string): Promise<number> {
  return act(store, who, undefined, async (act) => {
    found(await holdBatch(act.tx, batchId, who.roles.includes('keeper') ? null : who.userId), batchId);
    let count = 0;
    for (const type of ['commitment', 'engagement', 'event', 'party'] as const) {
      let after = '';
      for (let made = await madeByBatch(act.tx, batchId, type, after, STEP); made.length > 0; made = await madeByBatch(act.tx, batchId, type, after, STEP)) {
        after = made.at(-1)!.changeId;
        const isName = type === 'event' || type === 'party';
        const free = new Set(
          isName
            ? await namedByNothing(
                act.tx,
                made.map((one) => one.recordId),
              )
            : [],
        );
        const going = isName ? made.filter((one) => one.isAsMade && free.has(one.recordId)) : made;
        const blocked =
          going.find((one) => !one.isAsMade)?.recordId ??
          (await anyClaimOn(
            act.tx,
            going.map((one) => one.recordId),
          ));
        if (blocked) throw new Problem('conflict', { record: blocked });
        await act.write(
          type,
          going.map(({ recordId, aboutId, changeId }) => ({
            id: recordId,
            action: 'undone',
            after: null,
            undoes: changeId,
            ...(aboutId === null ? {} : { aboutId }),
          })),
        );
        count += going.length;
      }
    }
    await markUndone(act.tx, batchId, act.at);
    return count;
  });
}
