import { newId } from '../../domain/id.ts';
import type { RowIssue } from '../../domain/import.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { addBatch, holdBatch } from '../../store/query/batches.ts';
import { holdImport, keepReport, readImportHead } from '../../store/query/imports.ts';
import { refreshStatistics } from '../../store/statistics.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { fewEnough } from './commit-import.ts';
import type { ImportRows, RowsReport } from './import-verbs.ts';
import { seenImports } from './seen-imports.ts';
import { writeRows } from './write-rows.ts';

const SHOWN = 100; // changes kept in full
const KEPT = 10_000; // of what was wrong, so that the report does not grow with the file; whoever sends it is told all

/**
 * Takes in the next rows of a file too long for one transaction, and gives what they came to. All of its rows are one batch and one act in the log, taken back
 * together; what was in when it stops midway stays, and is known when the file is sent again. Throws Problem('not-found') where the batch has been undone.
 */
export async function addToImport(store: Store, who: Who, importId: string, rows: ImportRows, wrong: readonly RowIssue[], seen: string): Promise<RowsReport> {
  fewEnough(rows);
  const head = found(await readImportHead(store.db, seenImports(who), importId), importId);
  const batchId = head.batchId ?? newId('batch');
  const report = await act(
    store,
    who,
    undefined,
    async (act) => {
      const held = found(await holdImport(act.tx, importId), importId);
      if (held.kind !== rows.kind) throw new Problem('invalid', { field: 'kind' });
      if (held.batchId !== head.batchId) throw new Problem('conflict', { record: importId });
      if (held.batchId === null) await addBatch(act.tx, { batchId, kind: 'import', name: held.name, userId: who.userId });
      else found(await holdBatch(act.tx, batchId, 'import', who.userId), batchId);
      const written = await writeRows(act, rows, { dry: false, seen, batchId });
      const now = { ...written, refused: [...wrong, ...written.refused].toSorted((one, other) => one.row - other.row) };
      await keepReport(act.tx, importId, batchId, JSON.stringify(together(held.report as RowsReport | null, now)));
      return now;
    },
    batchId,
    batchId, // one act, however many transactions
  );
  await refreshStatistics(store, 3); // it goes through all there is, and the next start counts what is left
  return report;
}

function together(before: RowsReport | null, now: RowsReport): RowsReport {
  if (!before) return now;
  const sum = (of: 'added' | 'changed' | 'same' | 'repeated' | 'before' | 'asTheyAre') => before[of] + now[of];
  return {
    added: sum('added'),
    changed: sum('changed'),
    same: sum('same'),
    repeated: sum('repeated'),
    before: sum('before'),
    asTheyAre: sum('asTheyAre'),
    changes: [...before.changes, ...now.changes].slice(0, SHOWN),
    refused: [...before.refused, ...now.refused].slice(0, KEPT),
  };
}
