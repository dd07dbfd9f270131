import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { addBatch, namedByNothing } from '../../store/query/batches.ts';
import { namesOf } from '../../store/query/decisions.ts';
import type { Decision } from '../../store/query/decisions.ts';
import { readRecords } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { undoIn } from '../change/undo-change.ts';
import { seeing } from '../gate.ts';
import type { UndoneDecisions } from './source-verbs.ts';

/** The kind of a batch of decisions on proposals. Its name is the source. */
export const REVIEWED = 'review';

/**
 * Undoes decisions on proposals, the latest first and each as an act of its own, as one batch that can be undone like any other. A decision
 * that something has come to stand on is kept and named. Parties and events go where nothing names them any more, and come back first.
 */
export async function undoDecisions(store: Store, who: Who, sourceId: string, decided: readonly Decision[]): Promise<UndoneDecisions> {
  const batchId = newId('batch');
  await store.transaction((tx) => addBatch(tx, { batchId, kind: REVIEWED, name: sourceId, userId: who.userId }));
  await act(store, who, undefined, (act) => bringBack(act, decided), batchId);
  const kept: Decision[] = [];
  for (const one of decided) {
    try {
      await act(store, who, undefined, (act) => undoIn(act, one.changeId), batchId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      kept.push(one);
    }
  }
  await act(store, who, undefined, (act) => leaveUnnamed(act, decided), batchId);
  return { batchId, undone: decided.length - kept.length, kept: await named(store, who, kept) };
}

type Name = Awaited<ReturnType<typeof namesOf>>[number];

/** Gives back the parties and events that went when these decisions were undone. */
async function bringBack(act: Act, decided: readonly Decision[]): Promise<void> {
  const gone = (await namesOf(act.tx, act.see, decided)).filter(({ after }) => after === null);
  for (const type of ['party', 'event'] as const) await write(act, type, gone, 'redone');
}

/** Takes out the parties and events these decisions brought in that nothing names any more; an event before the parties it names. */
async function leaveUnnamed(act: Act, decided: readonly Decision[]): Promise<void> {
  for (const type of ['event', 'party'] as const) {
    const made = (await namesOf(act.tx, act.see, decided)).filter((one) => one.recordType === type && one.before === null);
    const free = new Set(await namedByNothing(act.tx, made.map((one) => one.recordId))); // prettier-ignore
    await write(act, type, made.filter((one) => free.has(one.recordId)), 'undone'); // prettier-ignore
  }
}

function write<T extends RecordType>(act: Act, type: T, names: readonly Name[], action: 'undone' | 'redone'): Promise<void> {
  const mine = names.filter((one) => one.recordType === type);
  return act.write(type, mine.map(({ recordId, before, changeId }) => ({ id: recordId, action, after: before as StateOf[T] | null, undoes: changeId }))); // prettier-ignore
}

/** What stays, by the engagement it came to, or by the proposal where that is gone. */
async function named(store: Store, who: Who, kept: readonly Decision[]): Promise<UndoneDecisions['kept']> {
  const ids = [...new Set(kept.flatMap(({ engagementId, proposalId }) => [engagementId ?? [], proposalId].flat()))];
  const standing = new Map((await readRecords(store.db, seeing(who), ids)).map((one) => [one.recordId, one]));
  return kept.flatMap(({ engagementId, proposalId }) => {
    const record = standing.get(engagementId ?? '') ?? standing.get(proposalId);
    return record ? [{ recordId: record.recordId, title: titleOfState(record.recordType, record.state) }] : [];
  });
}
