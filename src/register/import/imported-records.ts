import type { Who } from '../../domain/who.ts';
import { readImportHead, recordsOfImport } from '../../store/query/imports.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { ImportedRecord } from './import-verbs.ts';
import { seenImports } from './seen-imports.ts';

/** The records an import made or changed that stand and may be seen, from after one row on. */
export async function importedRecords(store: Store, who: Who, importId: string, after: number, limit: number): Promise<ImportedRecord[]> {
  const { batchId } = found(await readImportHead(store.db, seenImports(who), importId), importId);
  if (batchId === null) return [];
  const rows = await recordsOfImport(store.db, seeing(who), batchId, after, limit);
  return rows.map(({ row, recordId, recordType, state }) => ({ row, recordId, title: titleOfState(recordType, state) }));
}
