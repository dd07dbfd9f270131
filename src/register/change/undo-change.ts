import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { actOf, standingStates } from '../../store/query/changes.ts';
import type { ActChange } from '../../store/query/changes.ts';
import { claimIdsOn } from '../../store/query/claims.ts';
import { lockRecords } from '../../store/query/records.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { EDITED_TOGETHER } from '../bulk/edit-many.ts';
import { mayChangeParty } from '../gate.ts';
import { mergeIn, undoMerge } from '../party/undo-merge.ts';

/**
 * Undoes a change together with all its act did, as a new act: every record goes back to what it was before, and one that the act made is
 * withdrawn. A merge of two parties is undone also after later edits. Parties and events that a record brought in stay, for others may have come to rest on them; undo their own change for that.
 * Throws Problem('forbidden') when the act reaches records that may not be seen,
 * and Problem('conflict') when a record no longer stands as the act left it, or when something else has come to hang on it.
 */
export function undoChange(store: Store, who: Who, changeId: string, why?: string): Promise<void> {
  return act(store, who, why, (act) => undoIn(act, changeId));
}

/** Undoes a change as part of an act. */
export async function undoIn(act: Act, changeId: string): Promise<void> {
  const { who } = act;
  const all = await actOf(act.tx, act.see, changeId);
  const asked = all.find((change) => change.changeId === changeId);
  if (!asked?.seen) throw new Problem('not-found', { id: changeId });
  const turn = mergeIn(all);
  if (turn) return undoMerge(act, all, turn);
  const isNamed = (change: ActChange) => change.recordType === 'party' || change.recordType === 'event';
  const undone = isNamed(asked) ? [asked] : all.filter((change) => !isNamed(change) && (asked.action !== EDITED_TOGETHER || belongTogether(asked, change)));
  await lockRecords(
    act.tx,
    undone.map((change) => change.recordId),
  );
  const standing = await standingStates(
    act.tx,
    undone.map((change) => change.recordId),
  );
  const left = new Set(undone.map((change) => change.recordId));
  for (const { recordId, seen, before, after } of undone) {
    if (!seen) throw new Problem('forbidden');
    mayChangeParty(who, before, after);
    if (!isDeepStrictEqual(standing.get(recordId), after)) throw new Problem('conflict', { record: recordId });
    if (before === null && (await claimIdsOn(act.tx, recordId)).some((id) => !left.has(id))) throw new Problem('conflict', { record: recordId });
  }
  for (const group of runsOfOneType(undone)) {
    await act.write(
      group[0]!.recordType,
      group.map(({ recordId, aboutId, before, changeId: undoes }) => ({
        id: recordId,
        action: asked.action === 'undone' ? 'redone' : 'undone', // to undo an undoing is to do the thing again
        after: before as StateOf[RecordType] | null,
        undoes,
        ...(aboutId === null ? {} : { aboutId }),
      })),
    );
  }
}

/** Of many edited at once, one is undone with what hangs on it; the others stay. */
function belongTogether(asked: ActChange, change: ActChange): boolean {
  return (asked.aboutId ?? asked.recordId) === (change.aboutId ?? change.recordId);
}

/** The changes in the order they are undone, those of one type that follow each other together: claims change places at once. */
function runsOfOneType(changes: readonly ActChange[]): ActChange[][] {
  const runs: ActChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run?.[0]?.recordType === change.recordType) run.push(change);
    else runs.push([change]);
  }
  return runs;
}
