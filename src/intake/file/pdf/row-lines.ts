import type { Cell, Line } from './page-shapes.ts';

const NEAR = 4; // points

/** The lines that are rows of a table: cells clearly apart, and under or over cells of another such line. */
export function rowLines(lines: readonly Line[]): Set<Line> {
  const rows = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (line.cells.length < 2 || isLoose(line)) continue;
    const near = [lines[index - 1], lines[index + 1], lines[index - 2], lines[index + 2]];
    if (near.some((other) => other && other.cells.length > 1 && !isLoose(other) && inStep(line.cells, other.cells))) rows.add(line);
  }
  return rows;
}

/** A number or sign with its text set in is a point of a list, and no row. */
const isLoose = (line: Line) => line.cells.length === 2 && /^(?:[•▪‣◦·●○■□–—-]|\d{1,2}[.)]|[a-z]\))$/u.test(line.cells[0]?.text ?? '');

/** Whether a cell after the first is lined up with one of the other row: by its left edge, its right edge or its middle. */
function inStep(cells: readonly Cell[], others: readonly Cell[]): boolean {
  return cells
    .slice(1)
    .some(({ x, end }) =>
      others
        .slice(1)
        .some((other) => Math.abs(other.x - x) < NEAR || Math.abs(other.end - end) < NEAR || Math.abs((other.x + other.end) / 2 - (x + end) / 2) < NEAR),
    );
}
