import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { readChangeRow } from '../../store/query/changes.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { isShielded } from '../../store/query/shields.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import type { Act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import { saidCommitment } from '../commitment/said-commitment.ts';
import { followCommitments } from '../commitment/write-commitment.ts';
import { mayChangeParty } from '../gate.ts';
import type { FieldUndo } from './change-verbs.ts';
import { stateThatHolds } from './state-that-holds.ts';

/** What a record is beside what it says, and what other verbs alone may change. */
const KEPT = new Set(['unitId', 'evidence', 'isUs', 'engagementId', 'carriedFrom', 'aboutId']);
const TYPES = new Set<RecordType>(['engagement', 'party', 'event', 'person', 'tie', 'commitment']);

/** Whether one field of a change can be put back by itself. */
export function isFieldUndoable(recordType: RecordType, field: string): boolean {
  return TYPES.has(recordType) && !KEPT.has(field);
}

/**
 * Sets one field of a record back to what it was before a change, as an act of its own. Throws Problem('conflict') when the field has
 * changed since, unless the asker names the version of the record in which they have seen that.
 */
export function undoField(store: Store, who: Who, changeId: string, field: string, { why, version }: FieldUndo = {}): Promise<void> {
  return act(store, who, why, async (act) => {
    const change = found(await readChangeRow(act.tx, act.see, changeId), changeId);
    const record = await act.read(change.recordType, change.recordId);
    const [before, after] = [change.before, change.after] as (Record<string, unknown> | null)[];
    if (!before || !after || !isFieldUndoable(record.recordType, field) || isDeepStrictEqual(before[field], after[field]))
      throw new Problem('invalid', { field });
    const standing = record.state as unknown as Record<string, unknown>;
    const isAsLeft = isDeepStrictEqual(standing[field] ?? null, after[field] ?? null);
    if (!isAsLeft && version !== record.version) throw new Problem('conflict', { record: record.recordId, field });
    // What is shielded is given back by lifting the shield, not past it.
    if (await isShielded(act.tx, record.recordId, field)) throw new Problem('conflict', { record: record.recordId, field });
    mayChangeParty(who, record.state);
    const state = await stateThatHolds(act, record, { ...standing, [field]: before[field] ?? null } as unknown as StateOf[RecordType]);
    await act.write(record.recordType, [
      {
        id: record.recordId,
        version: record.version,
        action: 'put-back',
        after: state,
        undoes: changeId,
        ...(change.aboutId ? { aboutId: change.aboutId } : {}),
      },
    ]);
    await follow(act, record, state);
  });
}

/** What hangs on a record follows it, as when it is corrected. */
async function follow(act: Act, { recordId, recordType, state: before }: RecordHead, after: StateOf[RecordType]): Promise<void> {
  if (recordType === 'engagement') {
    const [was, is] = [before, after] as StateOf['engagement'][];
    await followCommitments(act, recordId, was!, is!, await saidCommitment(act, recordId));
  }
  await followClaims(act, recordId, before, after);
}
