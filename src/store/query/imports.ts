import { sql } from 'kysely';
import type { ImportKind, ImportMapping } from '../../domain/import.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType } from '../state.ts';
import type { Db, Tx } from '../store.ts';
import { visible } from './visible.ts';

/** Whose imports one may see: `userId` their own; null for all of these units. */
export interface ImportsSeen {
  userId: string | null;
  unitIds: readonly string[] | 'all';
}

function seenImports(db: Db, { userId, unitIds }: ImportsSeen) {
  return db
    .selectFrom('import')
    .innerJoin('appUser', 'appUser.userId', 'import.userId')
    .leftJoin('batch', 'batch.batchId', 'import.batchId')
    .where((eb) => (userId === null ? sql<boolean>`true` : eb('import.userId', '=', userId)))
    .where(unitIds === 'all' ? sql<boolean>`true` : anyOf('import.unitId', unitIds));
}

const HEAD = [
  'import.importId',
  'import.name',
  'import.kind',
  'import.at',
  'import.batchId',
  'import.hash',
  'import.unitId',
  'import.mapping',
  'import.report',
  'appUser.name as by',
  'batch.undoneAt',
] as const;

/** The latest imports, those that wait among them. */
export const importHeads = (db: Db, seen: ImportsSeen, limit: number) =>
  seenImports(db, seen).select(HEAD).orderBy('import.importId', 'desc').limit(limit).execute();

export const readImportHead = async (db: Db, seen: ImportsSeen, importId: string) =>
  (await seenImports(db, seen).select(HEAD).where('import.importId', '=', importId).executeTakeFirst()) ?? null;

export const importBytes = async (db: Db, seen: ImportsSeen, importId: string): Promise<Uint8Array | null> =>
  (await seenImports(db, seen).select('import.bytes').where('import.importId', '=', importId).executeTakeFirst())?.bytes ?? null;

/** The latest import of the same bytes as the same kind that stands, other than this one. */
export async function importOfHash(db: Db, seen: ImportsSeen, unitId: string, kind: ImportKind, hash: string, other: string) {
  const row = await seenImports(db, seen)
    .select(['import.importId', 'import.at'])
    .where('import.unitId', '=', unitId)
    .where('import.kind', '=', kind)
    .where('import.hash', '=', hash)
    .where('import.importId', '<>', other)
    .where('import.batchId', 'is not', null)
    .where('batch.undoneAt', 'is', null)
    .orderBy('import.importId', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Holds an import that has not been committed; null where there is none. */
export async function holdImport(tx: Tx, importId: string): Promise<{ name: string; kind: ImportKind; batchId: string | null; report: object | null } | null> {
  return (await tx.selectFrom('import').select(['name', 'kind', 'batchId', 'report']).where('importId', '=', importId).forUpdate().executeTakeFirst()) ?? null;
}

export async function rememberMapping(tx: Tx, row: { unitId: string; kind: ImportKind; header: string; mapping: string; at: string }): Promise<void> {
  await tx
    .insertInto('importMapping')
    .values(row)
    .onConflict((conflict) => conflict.columns(['unitId', 'kind', 'header']).doUpdateSet({ mapping: row.mapping, at: row.at }))
    .execute();
}

export async function rememberedMapping(db: Db, unitId: string, kind: ImportKind, header: string): Promise<ImportMapping | null> {
  const row = await db
    .selectFrom('importMapping')
    .select('mapping')
    .where('unitId', '=', unitId)
    .where('kind', '=', kind)
    .where('header', '=', header)
    .executeTakeFirst();
  return (row?.mapping as ImportMapping | undefined) ?? null;
}

/** Rows taken in before with one of these hashes or keys whose records stand and may be seen, the latest first. */
export async function earlierRows(db: Db, see: Visibility, unitId: string, kind: ImportKind, hashes: readonly string[], keys: readonly string[]) {
  return db
    .selectFrom('importRow')
    .innerJoin('record', 'record.recordId', 'importRow.recordId')
    .select(['importRow.hash', 'importRow.rowKey as key', 'importRow.recordId', 'importRow.batchId'])
    .where('importRow.unitId', '=', unitId)
    .where('importRow.kind', '=', kind)
    .where((eb) => eb.or([anyOf('importRow.hash', hashes), anyOf('importRow.rowKey', keys)]))
    .where('record.withdrawn', '=', false)
    .where(visible(see, 'record'))
    .orderBy('importRow.batchId', 'desc')
    .orderBy('importRow.rowNumber', 'desc')
    .execute();
}

/** What the rows that these records last came from said, by record. */
export async function latestHashes(db: Db, recordIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('importRow')
    .select(['recordId', 'hash'])
    .where(anyOf('recordId', recordIds))
    .orderBy('batchId')
    .orderBy('rowNumber')
    .execute();
  return new Map(rows.map((row) => [row.recordId, row.hash]));
}

/** Which of these records somebody has changed after a change, other than in one act. */
export async function changedByOthers(db: Db, recordIds: readonly string[], changeId: string, actId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('change')
    .select('recordId')
    .distinct()
    .where(anyOf('recordId', recordIds))
    .where('changeId', '>', changeId)
    .where('actId', '<>', actId)
    .execute();
  return new Set(rows.map((row) => row.recordId));
}

/** The records a batch's rows came to that stand and may be seen, by row. */
export async function recordsOfImport(db: Db, see: Visibility, batchId: string, after: number, limit: number) {
  return db
    .selectFrom('importRow')
    .innerJoin('record', 'record.recordId', 'importRow.recordId')
    .innerJoin('change', (join) => join.onRef('change.recordId', '=', 'record.recordId').onRef('change.version', '=', 'record.version'))
    .select(['importRow.rowNumber as row', 'record.recordId', 'record.recordType', 'change.after as state'])
    .where('importRow.batchId', '=', batchId)
    .where('importRow.rowNumber', '>', after)
    .where('record.withdrawn', '=', false)
    .where(visible(see, 'record'))
    .orderBy('importRow.rowNumber')
    .limit(limit)
    .execute();
}

/** The parties that have one of these identifiers. */
export async function partiesIdentified(db: Db, see: Visibility, identifiers: readonly { scheme: string; value: string }[]) {
  return db
    .selectFrom('partyIdentifier')
    .innerJoin('party', 'party.partyId', 'partyIdentifier.partyId')
    .select(['partyIdentifier.partyId', 'partyIdentifier.scheme', 'partyIdentifier.value', visible(see, 'party').as('isSeen')])
    .where(
      anyOf(
        'partyIdentifier.value',
        identifiers.map((one) => one.value),
      ),
    )
    .execute();
}

/** What a batch wrote, a line a change, in order. `stands`: nothing has come after it, or nothing that has not been undone. */
export async function changesOfBatch(db: Db, batchId: string) {
  return db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .select(['change.changeId', 'change.recordId', 'change.recordType', 'change.aboutId', 'change.action', 'change.version'])
    .select(sql<boolean>`change.before is null`.as('isMade'))
    .select(
      sql<boolean>`case when record.version = change.version then true
        else change.after is not distinct from (select l.after from change l where l.record_id = change.record_id and l.version = record.version) end`.as(
        'stands',
      ),
    )
    .select('record.withdrawn')
    .where('change.batchId', '=', batchId)
    .where('change.undoes', 'is', null)
    .orderBy('change.changeId')
    .execute();
}

/** Which of these records something rests on that the batch did not write, or that has been changed since: it cannot go without them. */
export async function restedOn(db: Db, recordIds: readonly string[], batchId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select x.id from (
      select about_id as id, claim_id as by from claim where ${anyOf('claim.aboutId', recordIds)}
      union all select engagement_id, commitment_id from commitment where ${anyOf('commitment.engagementId', recordIds)}
      union all select settled_by, commitment_id from commitment where ${anyOf('commitment.settledBy', recordIds)}
      union all select carried_from, commitment_id from commitment where ${anyOf('commitment.carriedFrom', recordIds)}
      union all select came_of, engagement_id from engagement where ${anyOf('engagement.cameOf', recordIds)}
      union all select engagement_id, shield_id from shield where ${anyOf('shield.engagementId', recordIds)}
    ) as x
    where not exists (select from change c where c.record_id = x.by and c.batch_id = ${batchId} and c.before is null)`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** The states records had before a batch, by record. */
export async function statesBefore(db: Db, changeIds: readonly string[]): Promise<Map<string, { type: RecordType; before: object | null }>> {
  const rows = await db.selectFrom('change').select(['recordId', 'recordType', 'before']).where(anyOf('changeId', changeIds)).execute();
  return new Map(rows.map((row) => [row.recordId, { type: row.recordType, before: row.before }]));
}

/** Says anew how a file that waits is read; false where there is none. */
export async function keepMapping(tx: Tx, { userId, unitIds }: ImportsSeen, importId: string, kind: ImportKind, mapping: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ kind, mapping })
    .where('importId', '=', importId)
    .where('batchId', 'is', null)
    .where((eb) => (userId === null ? sql<boolean>`true` : eb('userId', '=', userId)))
    .where(unitIds === 'all' ? sql<boolean>`true` : anyOf('unitId', unitIds))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function keepReport(tx: Tx, importId: string, batchId: string, report: string): Promise<void> {
  await tx.updateTable('import').set({ batchId, report }).where('importId', '=', importId).execute();
}

/** Lets go of files of one's own that have waited since before a time. */
export async function dropWaiting(tx: Tx, userId: string, before: string): Promise<void> {
  await tx.deleteFrom('import').where('userId', '=', userId).where('batchId', 'is', null).where('at', '<', before).execute();
}
