import type { Who } from '../../domain/who.ts';
import { latestChange } from '../../store/query/bulk.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import type { ImportRows, RowsReport } from './import-verbs.ts';
import { fewEnough } from './commit-import.ts';
import { writeRows } from './write-rows.ts';

/** Carries what a look came to out of the transaction it is taken back with. */
class TakenBack extends Error {
  readonly report: RowsReport;
  constructor(report: RowsReport) {
    super('taken back');
    this.report = report;
  }
}

/**
 * What taking rows in would come to: the same work as committing them, taken back at the end, so that the two cannot differ. `seen` is given
 * back when they are committed, so that what somebody changes in between is left alone.
 */
export async function checkRows(store: Store, who: Who, rows: ImportRows): Promise<RowsReport & { seen: string }> {
  fewEnough(rows);
  const seen = await latestChange(store.db);
  try {
    return await act(store, who, undefined, async (act) => {
      throw new TakenBack(await writeRows(act, rows, { dry: true, seen, batchId: null }));
    });
  } catch (error) {
    if (error instanceof TakenBack) return { ...error.report, seen };
    throw error;
  }
}
