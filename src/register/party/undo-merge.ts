import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { Problem } from '../../domain/problem.ts';
import { anyOf } from '../../store/any-of.ts';
import type { ActChange } from '../../store/query/changes.ts';
import { standingStates } from '../../store/query/changes.ts';
import { mergedTargets, recordsNaming } from '../../store/query/merges.ts';
import { lockRecords, readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { ClaimState, PartyState, RecordType, StateOf } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { aboutOf, merge, NAMING } from './merge-party.ts';
import { takeBack } from './take-back.ts';
import type { Merged } from './take-back.ts';

/** The change of an act by which one party went into another, or by which it came out again; null for an act of another kind. */
export function mergeIn(changes: readonly ActChange[]): (ActChange & { aboutId: string }) | null {
  const isTurn = ({ recordType, action, aboutId }: ActChange) => recordType === 'party' && aboutId !== null && TURNS.has(action);
  return (changes.find(isTurn) as (ActChange & { aboutId: string }) | undefined) ?? null;
}

const TURNS = new Set(['merged', 'split', 'split-in-part']);

/**
 * Makes two parties of the one a merge made: each record is what it was before, with what has been written in it since. What came to name
 * the kept party after the merge stays with it, and the action of the change says so: 'split-in-part'. Undoing a split merges anew. Throws
 * Problem('conflict') when the party that went does not stand as the act left it, or the kept one has gone since.
 */
export async function undoMerge(act: Act, changes: readonly ActChange[], turn: ActChange & { aboutId: string }): Promise<void> {
  const merged: Merged = { goneId: turn.recordId, keptId: turn.aboutId };
  const ids = [...new Set(changes.map((change) => change.recordId))];
  await lockRecords(act.tx, [...ids, merged.keptId]);
  const kept = await readRecord(act.tx, act.see, merged.keptId, 'party');
  if (!turn.seen) throw new Problem('forbidden');
  if (!turn.stands || !kept) throw new Problem('conflict', { record: merged.goneId });
  if (turn.action !== 'merged') return merge(act, merged.keptId, merged.goneId);

  const standing = await standingStates(act.tx, ids);
  const named = new Set(ids);
  const later = (await recordsNaming(act.tx, merged.keptId)).filter((id) => !named.has(id));
  const isNamedSince = await isNamedAnew(act, merged.keptId, changes[0]!.changeId, later);
  let isInPart = isNamedSince;
  const writes = new Map<string, Write<RecordType>[]>();
  for (const change of changes) {
    const { recordId: id, recordType: type, before, after, changeId: undoes } = change;
    const now = standing.get(id) ?? null;
    if (before !== null && after !== null && now === null) continue; // withdrawn since, and stays so
    const back =
      before === null ? (isDeepStrictEqual(now, after) ? null : now) : after === null || now === null ? before : takeBack(before, after, now, merged);
    if (!isDeepStrictEqual(now, after)) isInPart = true;
    const state = id === merged.keptId ? keptBefore(back as PartyState, before as PartyState, now as PartyState, isNamedSince) : asBefore(back, before, merged);
    const about = type === 'party' ? null : aboutOf({ recordType: type, state: (back ?? now ?? after) as StateOf[RecordType] }, '', '');
    const aboutId = id === merged.goneId ? merged.keptId : about;
    const write = { id, action: 'split', after: state as StateOf[RecordType] | null, undoes, ...(aboutId === null ? {} : { aboutId }) };
    writes.set(type, [...(writes.get(type) ?? []), write]);
  }
  const parties = (writes.get('party') ?? []) as Write<'party'>[];
  for (const write of parties) {
    if (write.id === merged.goneId && write.after) write.after = await underStandingParent(act, write.after);
    if (isInPart && (write.id === merged.goneId || write.id === merged.keptId)) write.action = 'split-in-part';
  }
  try {
    await act.write('party', parties);
    for (const type of NAMING) await act.write(type as RecordType, writes.get(type) ?? []);
  } catch (error) {
    // What comes back may rest on something that has gone since, such as the other end of a tie.
    if ((error as { code?: string }).code === '23503') throw new Problem('conflict', { record: merged.goneId }, { cause: error });
    throw error;
  }
}

/** Whether records that did not name the kept party when it was merged have come to do so since. */
async function isNamedAnew(act: Act, keptId: string, sinceChange: string, recordIds: readonly string[]): Promise<boolean> {
  const names = (column: string) => sql<boolean>`coalesce(strpos(${sql.ref(column)}::text, ${keptId}), 0) > 0`;
  const found = await act.tx
    .selectFrom('change')
    .select('recordId')
    .where(anyOf('recordId', recordIds))
    .where('changeId', '>', sinceChange)
    .where(names('after'))
    .where(sql<boolean>`not ${names('before')}`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The kept party has a name, whatever it has lost, and stays as open as those who have come to name it since need it. */
function keptBefore(back: PartyState, before: PartyState, now: PartyState, isNamedSince: boolean): PartyState {
  return { ...back, names: back.names.length === 0 ? before.names : back.names, access: isNamedSince ? now.access : back.access };
}

/** Which claim the party that went carried is as it was: it is known of all its claims together. */
function asBefore(back: object | null, before: object | null, { goneId }: Merged): object | null {
  if (back === null || before === null) return back;
  if ('aboutId' in before && before.aboutId === goneId) {
    const { preferred, status } = before as ClaimState;
    return { ...back, preferred, ...(preferred === (back as ClaimState).preferred ? {} : { status }) };
  }
  return back;
}

/** The party below what its parent has become since; below none where that is gone. */
async function underStandingParent(act: Act, party: PartyState): Promise<PartyState> {
  if (party.parentId === null || (await readRecord(act.tx, EVERYTHING, party.parentId, 'party'))) return party;
  return { ...party, parentId: (await mergedTargets(act.tx, EVERYTHING, [party.parentId])).get(party.parentId) ?? null };
}
