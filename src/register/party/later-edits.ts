import type { Who } from '../../domain/who.ts';
import { actOf, changeLines, changesBetween, lastSplit, standingStates } from '../../store/query/changes.ts';
import { recordsNaming } from '../../store/query/merges.ts';
import { namedParties } from '../../store/query/names.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { LaterEdits } from './party-verbs.ts';
import { timesNamed } from './repoint.ts';
import type { Merged } from './take-back.ts';

/**
 * What was written while a party and another were one, the last time they were, and which of them it stands with since they were made two
 * again: in what the merge touched, and in what came to name the kept one since. Null for a party that has not come out of another.
 */
export async function laterEdits(store: Store, who: Who, partyId: string): Promise<LaterEdits | null> {
  const [db, see] = [store.db, seeing(who)];
  const split = await lastSplit(db, see, partyId);
  if (!split) return null;
  const { keptId, goneId } = split;
  const names = await namedParties(db, see, [keptId, goneId]);
  const [kept, gone] = [names.get(keptId), names.get(goneId)];
  if (!kept || !gone) return null; // merged anew, or not to be seen
  const [merge, turn] = [await actOf(db, see, split.undoes), await actOf(db, see, split.changeId)];
  const touched = new Set(merge.map((change) => change.recordId));
  const ids = [...touched, ...(await recordsNaming(db, keptId)), ...(await recordsNaming(db, goneId))];
  const between = await changesBetween(db, [...new Set(ids)], merge[0]?.changeId ?? '', turn.at(-1)?.changeId ?? '');
  const isNamedSince = ({ before, after }: (typeof between)[number]) => timesNamed(after, keptId) > 0 && timesNamed(before, keptId) === 0;
  const undone = new Set(between.flatMap((change) => (change.action === 'undone' && change.undoes ? [change.changeId, change.undoes] : [])));
  const edits = between.filter((change) => !undone.has(change.changeId) && (touched.has(change.recordId) || isNamedSince(change)));
  const standing = await standingStates(db, [...new Set(edits.map((change) => change.recordId))]);
  const lines = await changeLines(
    db,
    see,
    edits.map((change) => change.changeId),
  );
  return {
    kept,
    gone,
    edits: lines.map((change) => ({ change, standsWith: standsWith(change.recordId, standing.get(change.recordId) ?? null, { keptId, goneId }) })),
  };
}

function standsWith(recordId: string, state: object | null, { keptId, goneId }: Merged): LaterEdits['edits'][number]['standsWith'] {
  if (recordId === keptId || recordId === goneId) return recordId === keptId ? 'kept' : 'gone';
  const [namesKept, namesGone] = [timesNamed(state, keptId) > 0, timesNamed(state, goneId) > 0];
  return namesKept ? (namesGone ? 'both' : 'kept') : namesGone ? 'gone' : 'neither';
}
