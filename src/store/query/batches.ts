import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { RecordType } from '../state.ts';
import type { Db, Tx } from '../store.ts';
import { visible } from './visible.ts';

export async function addBatch(tx: Tx, batch: { batchId: string; kind: string; name: string; userId: string }): Promise<void> {
  await tx
    .insertInto('batch')
    .values({ ...batch, undoneAt: null })
    .execute();
}

/** A batch of a kind that has not been undone, held for this transaction; null when there is none, or it is somebody else's and `userId` is given. */
export async function holdBatch(tx: Tx, batchId: string, kind: string, userId: string | null): Promise<{ batchId: string; name: string } | null> {
  let batch = tx.selectFrom('batch').select(['batchId', 'name']).where('batchId', '=', batchId).where('kind', '=', kind).where('undoneAt', 'is', null);
  if (userId !== null) batch = batch.where('userId', '=', userId);
  return (await batch.forUpdate().executeTakeFirst()) ?? null;
}

export async function markUndone(tx: Tx, batchId: string, at: string): Promise<void> {
  await tx.updateTable('batch').set({ undoneAt: at }).where('batchId', '=', batchId).execute();
}

/** Those of these parties and events that nothing names any more. */
export async function namedByNothing(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select record_id as id from record r where ${anyOf('recordId', ids)}
      and not exists (select from participation where party_id = r.record_id) and not exists (select from commitment_party where party_id = r.record_id)
      and not exists (select from tie where from_id = r.record_id or to_id = r.record_id) and not exists (select from event_party where party_id = r.record_id)
      and not exists (select from party where parent_id = r.record_id) and not exists (select from person where party_id = r.record_id)
      and not exists (select from engagement where event_id = r.record_id) and not exists (select from event where parent_id = r.record_id)
      and not exists (select from claim where about_id = r.record_id)`.execute(db);
  return rows.map((row) => row.id);
}

/** The record of a type that an act made and that stands, or null. */
export async function madeInAct(db: Db, see: Visibility, actId: string, type: RecordType): Promise<string | null> {
  const row = await db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .select('change.recordId')
    .where('change.actId', '=', actId)
    .where('change.recordType', '=', type)
    .where('change.version', '=', 1)
    .where('record.withdrawn', '=', false)
    .where(visible(see, 'record'))
    .executeTakeFirst();
  return row?.recordId ?? null;
}
