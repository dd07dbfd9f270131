import { columnLetters } from '../../../domain/column-letters.ts';
import { Problem } from '../../../domain/problem.ts';
import { MOST_CELLS, placeOf, type SheetCell, type SheetRow } from './workbook.ts';

/** Gives each cell a merged one stretches over the value of it, on the rows and as far out as the sheet holds something. */
export function fillMerged(rows: SheetRow[], merges: readonly string[], count: { cells: number }): SheetRow[] {
  if (merges.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const [last, widest] = [
    rows.reduce((most, row) => Math.max(most, row.number), 0),
    rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0),
  ];
  for (const ref of merges) {
    const [from, to] = ref.split(':').map((one) => placeOf(one));
    const origin = from && byNumber.get(from.row + 1)?.cells.find((cell) => cell.column === from.column && !cell.copied);
    if (!from || !to || !origin) continue;
    for (let number = from.row + 1; number <= Math.min(to.row + 1, last); number += 1) {
      const row = byNumber.get(number);
      if (row) stretch(row, origin, from.column, Math.min(to.column, widest), count);
    }
  }
  return rows;
}

function stretch(row: SheetRow, origin: SheetCell, from: number, to: number, count: { cells: number }): void {
  const taken = new Set(row.cells.map((cell) => cell.column));
  const before = row.cells.length;
  for (let column = from; column <= to; column += 1)
    if (!taken.has(column)) row.cells.push({ ...origin, column, ref: `${columnLetters(column)}${row.number}`, copied: true });
  if (row.cells.length === before) return;
  if ((count.cells += row.cells.length - before) > MOST_CELLS) throw new Problem('too-large', { most: MOST_CELLS });
  row.cells.sort((one, other) => one.column - other.column);
}
