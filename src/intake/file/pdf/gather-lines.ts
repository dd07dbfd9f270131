import { besides, lineOf } from './line-of.ts';
import type { Column, Line, Run } from './page-shapes.ts';

/** Runs of one column as its lines, from the top. */
export function gatherLines(runs: readonly Run[], page: number, column: Column): Line[] {
  return gatherRows(runs).map((row, index) => ({ ...lineOf(row, page, column), opens: index === 0 }));
}

/** Runs that stand on one line, wherever they lie on the page. */
export function gatherRows(runs: readonly Run[]): Run[][] {
  const rows: { main: Run; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-6).findLast(({ main }) => besides(main, run));
    if (!row) {
      rows.push({ main: run, runs: [run] });
      continue;
    }
    row.runs.push(run);
    if (run.size > row.main.size * 1.1) row.main = run;
  }
  return rows.toSorted((a, b) => a.main.y - b.main.y).map((row) => row.runs);
}

/** Runs in the order they are to be read, as lines: a new one where the next run stands lower, or further back. */
export function linesInOrder(runs: readonly Run[], page: number): Line[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const main = row?.reduce((most, other) => (other.size > most.size ? other : most));
    if (row && last && main && besides(main, run) && run.x > last.x - run.size) row.push(run);
    else rows.push([run]);
  }
  const column = { x: Math.min(...runs.map((run) => run.x)), end: Math.max(...runs.map((run) => run.end)) };
  return rows.map((row) => lineOf(row, page, column));
}
