import type { ImportMapping } from '../../domain/import.ts';
import type { Who } from '../../domain/who.ts';
import { importBytes, importHeads, importOfHash, readImportHead } from '../../store/query/imports.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import type { ImportHead, ImportView, RowsReport } from './import-verbs.ts';
import { seenImports } from './seen-imports.ts';

const SHOWN = 200;

type Row = NonNullable<Awaited<ReturnType<typeof readImportHead>>>;

/** A file of rows: how it is read, what became of it, and whether the same bytes were taken in before. */
export async function readImport(store: Store, who: Who, importId: string): Promise<ImportView> {
  const row = found(await readImportHead(store.db, seenImports(who), importId), importId);
  const earlier = await importOfHash(store.db, seenImports(who), row.unitId, row.kind, row.hash, importId);
  return { ...headOf(row), hash: row.hash, mapping: row.mapping as ImportMapping, report: row.report as RowsReport | null, earlier };
}

/** The bytes of a file of rows as they came. */
export async function importFile(store: Store, who: Who, importId: string): Promise<Uint8Array> {
  return found(await importBytes(store.db, seenImports(who), importId), importId);
}

/** The latest files of rows, the newest first. */
export async function listImports(store: Store, who: Who): Promise<ImportHead[]> {
  return (await importHeads(store.db, seenImports(who), SHOWN)).map(headOf);
}

function headOf({ importId, name, kind, by, at, batchId, undoneAt, report }: Row): ImportHead {
  const done = report as RowsReport | null;
  const counts = done && { added: done.added, changed: done.changed, same: done.same, refused: done.refused.length };
  return { importId, name, kind, by, at, batchId, undoneAt, counts };
}
