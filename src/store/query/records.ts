import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType, StateOf } from '../state.ts';
import type { Db, Tx } from '../store.ts';
import { visible } from './visible.ts';

export interface RecordHead<T extends RecordType = RecordType> {
  recordId: string;
  recordType: T;
  unitId: string;
  access: AccessGrade;
  version: number;
  state: StateOf[T];
}

/** A record that stands and may be seen, in the state the change log gives it, or null. */
export async function readRecord<T extends RecordType = RecordType>(db: Db, see: Visibility, recordId: string, type?: T): Promise<RecordHead<T> | null> {
  const [record] = await readRecords(db, see, [recordId], type);
  return record ?? null;
}

/** The records that stand and may be seen, in the order of the ids. */
export async function readRecords<T extends RecordType = RecordType>(
  db: Db,
  see: Visibility,
  recordIds: readonly string[],
  type?: T,
): Promise<RecordHead<T>[]> {
  if (recordIds.length === 0) return [];
  const rows = await db
    .selectFrom('record')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .select(['record.recordId', 'record.recordType', 'record.unitId', 'record.access', 'record.version', 'change.after as state'])
    .where(anyOf('record.recordId', recordIds))
    .where('record.withdrawn', '=', false)
    .where(visible(see, 'record'))
    .execute();
  const found = new Map<string, RecordHead<T>>();
  for (const row of rows) if (!type || row.recordType === type) found.set(row.recordId, row as unknown as RecordHead<T>);
  return recordIds.flatMap((id) => found.get(id) ?? []);
}

/** Holds records against other writers until the transaction ends, so that what is read of them next stays true. */
export async function lockRecords(tx: Tx, recordIds: readonly string[]): Promise<void> {
  await tx.selectFrom('record').select('recordId').where(anyOf('recordId', recordIds)).orderBy('recordId').forUpdate().execute();
}
