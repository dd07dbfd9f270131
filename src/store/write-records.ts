import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { strictest } from '../domain/codes/access-grade.ts';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import { newId } from '../domain/id.ts';
import { Problem } from '../domain/problem.ts';
import { anyOf } from './any-of.ts';
import { insertAll } from './insert-all.ts';
import { SAVERS } from './save/savers.ts';
import type { RecordType, StateOf } from './state.ts';
import type { Tx } from './store.ts';

/** What all changes of one act share. */
export interface ActRow {
  actId: string;
  userId: string;
  at: string;
  why: string | null;
  batchId: string | null;
}

export interface Write<T extends RecordType> {
  id: string;
  after: StateOf[T] | null; // null withdraws the record
  action: string;
  version?: number; // the version the writer read; another is a conflict
  aboutId?: string;
  undoes?: string;
  access?: AccessGrade; // of the change itself, where it tells more than the record does
  mergedInto?: string; // where a record that is withdrawn leads from then on
}

/**
 * Writes records of one type and a change row for each, in the transaction it is given. A record whose state does not change is left
 * alone. Throws Problem('conflict') for a stale version, and for withdrawing what others rest on.
 */
export async function writeRecords<T extends RecordType>(tx: Tx, act: ActRow, type: T, writes: readonly Write<T>[]): Promise<void> {
  const known = await lockRecords(
    tx,
    writes.map(({ id }) => id),
  );
  const changes = writes.flatMap((write) => {
    const old = known.get(write.id);
    if (write.version !== undefined && write.version !== old?.version) throw new Problem('conflict', { record: write.id });
    const before = (old?.state ?? null) as StateOf[T] | null;
    if (old ? isDeepStrictEqual(before, write.after) : write.after === null) return [];
    return [{ ...write, before, isNew: !old, next: (old?.version ?? 0) + 1 }];
  });
  for (const { id, after } of changes) if (!isStorable(after)) throw new Problem('invalid', { record: id, rule: 'text' });
  await insertAll(
    tx,
    'record',
    changes.flatMap(({ id, isNew, after }) =>
      isNew && after
        ? [
            {
              recordId: id,
              recordType: type,
              unitId: after.unitId,
              access: after.access,
              version: 1,
              mergedInto: null,
              createdAt: act.at,
              createdBy: act.userId,
              changedAt: act.at,
            },
          ]
        : [],
    ),
  );
  await updateRecords(
    tx,
    act.at,
    changes.filter(({ isNew }) => !isNew),
  );
  const gone = changes.filter(({ after }) => after === null).map(({ id }) => id);
  const kept = changes.flatMap(({ id, after, isNew }) => (after ? [{ id, state: after, isNew }] : []));
  if (gone.length > 0) await remove(tx, type, gone);
  if (kept.length > 0) await SAVERS[type].save(tx, kept);
  await saveEvidence(tx, changes);
  await insertAll(
    tx,
    'change',
    changes.map(({ id, before, after, action, aboutId, undoes, next, ...write }) => ({
      changeId: newId('change'),
      ...act,
      recordId: id,
      recordType: type,
      aboutId: aboutId ?? null,
      version: next,
      unitId: (after ?? before)!.unitId,
      access: strictest(write.access ?? 'open', before?.access ?? 'open', after?.access ?? 'open'),
      action,
      fields: differing(before, after),
      before,
      after,
      undoes: undoes ?? null,
    })),
  );
}

/** PostgreSQL holds no null character and no half of a surrogate pair. */
function isStorable(state: object | null): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(JSON.stringify(state));
}

async function updateRecords(
  tx: Tx,
  at: string,
  changes: readonly {
    id: string;
    next: number;
    before: StateOf[RecordType] | null;
    after: StateOf[RecordType] | null;
    mergedInto?: string;
    access?: AccessGrade;
  }[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ id, next, before, after, mergedInto, ...write }) => ({
    record_id: id,
    version: next,
    withdrawn: after === null,
    merged_into: mergedInto ?? null,
    unit_id: (after ?? before)!.unitId,
    access: (after ?? before)!.access,
    // A change that not all who see the record may see leaves no trace in when it was changed.
    is_seen: strictest(write.access ?? 'open', (after ?? before)!.access) === (after ?? before)!.access,
  }));
  await sql`
    update record set unit_id = n.unit_id, access = n.access, version = n.version, withdrawn = n.withdrawn, merged_into = n.merged_into, changed_at = case when n.is_seen then ${at}::timestamptz else changed_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(record_id text, version integer, withdrawn boolean, merged_into text, unit_id text, access text, is_seen boolean)
    where record.record_id = n.record_id`.execute(tx);
}

/** Locks records against other writers, in one order for all, and gives the state each stands in: the last one the log holds. */
async function lockRecords(tx: Tx, ids: readonly string[]): Promise<Map<string, { version: number; state: object | null }>> {
  const records = await tx.selectFrom('record').select(['recordId', 'version']).where(anyOf('recordId', ids)).orderBy('recordId').forUpdate().execute();
  if (records.length === 0) return new Map();
  const states = await tx
    .selectFrom('record')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .select(['record.recordId', 'record.version', 'change.after'])
    .where(
      anyOf(
        'record.recordId',
        records.map((row) => row.recordId),
      ),
    )
    .execute();
  return new Map(states.map((row) => [row.recordId, { version: row.version, state: row.after }]));
}

async function remove(tx: Tx, type: RecordType, ids: readonly string[]): Promise<void> {
  try {
    await SAVERS[type].remove(tx, ids);
  } catch (error) {
    if ((error as { code?: string }).code === '23503') throw new Problem('conflict', { record: ids[0] ?? '' }, { cause: error });
    throw error;
  }
}

async function saveEvidence(tx: Tx, changes: readonly { id: string; isNew: boolean; after: StateOf[RecordType] | null }[]): Promise<void> {
  const old = changes.filter(({ isNew }) => !isNew).map(({ id }) => id);
  if (old.length > 0) await tx.deleteFrom('evidence').where(anyOf('ownerId', old)).execute();
  await insertAll(
    tx,
    'evidence',
    changes.flatMap(({ id, after }) =>
      (after?.evidence ?? []).map((evidence, position) => ({
        ownerId: id,
        position,
        passageId: 'passageId' in evidence ? evidence.passageId : null,
        link: 'link' in evidence ? evidence.link : null,
        linkTitle: 'link' in evidence ? evidence.title : null,
        enteredBy: 'enteredBy' in evidence ? evidence.enteredBy : null,
        enteredAt: 'enteredBy' in evidence ? evidence.enteredAt : null,
      })),
    ),
  );
}

/** The names of the fields that differ between two states; all of them where one side is missing. */
function differing(before: object | null, after: object | null): string[] {
  const [old, now] = [(before ?? {}) as Record<string, unknown>, (after ?? {}) as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !isDeepStrictEqual(old[key], now[key]));
}
