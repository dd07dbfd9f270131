import { newId } from '../../domain/id.ts';
import type { RowIssue } from '../../domain/import.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { addBatch } from '../../store/query/batches.ts';
import { holdImport, keepReport, readImportHead } from '../../store/query/imports.ts';
import { refreshStatistics } from '../../store/statistics.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import type { ImportRows, RowsReport } from './import-verbs.ts';
import { seenImports } from './seen-imports.ts';
import { writeRows } from './write-rows.ts';

export const MOST = 50_000; // rows one act takes in

/** Throws Problem('too-large') for more rows than one act takes in. */
export function fewEnough({ rows }: ImportRows): void {
  if (rows.length > MOST) throw new Problem('too-large', { rows: rows.length, most: MOST });
}

/**
 * Takes the rows of a file in: all of them in one transaction, as one batch that can be taken back. `wrong` is what was wrong with the rows
 * that are left out, and is kept with the import. Committed twice, it is taken in once and gives the same report.
 */
export async function commitImport(store: Store, who: Who, importId: string, rows: ImportRows, wrong: readonly RowIssue[], seen: string): Promise<RowsReport> {
  fewEnough(rows);
  found(await readImportHead(store.db, seenImports(who), importId), importId);
  const batchId = newId('batch');
  const report = await act(
    store,
    who,
    undefined,
    async (act) => {
      const held = found(await holdImport(act.tx, importId), importId);
      if (held.batchId !== null) return held.report as RowsReport;
      if (held.kind !== rows.kind) throw new Problem('invalid', { field: 'kind' });
      await addBatch(act.tx, { batchId, kind: 'import', name: held.name, userId: who.userId });
      const written = await writeRows(act, rows, { dry: false, seen, batchId });
      const whole = { ...written, refused: [...wrong, ...written.refused].toSorted((one, other) => one.row - other.row) };
      await keepReport(act.tx, importId, batchId, JSON.stringify(whole));
      return whole;
    },
    batchId,
  );
  await refreshStatistics(store, 1.5);
  return report;
}
