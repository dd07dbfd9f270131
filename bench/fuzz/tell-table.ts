import type { Tried } from './try-file.ts';

/** Prints what came of the files of each format, files within files among them: read, refused by which problem, or a bug. */
export function tellTable(all: readonly Tried[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { format, code } of all.flatMap(({ outcomes }) => outcomes)) {
    const row = counts.get(format) ?? new Map<string, number>();
    row.set(code, (row.get(code) ?? 0) + 1);
    counts.set(format, row);
  }
  const codes = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const line = (cells: readonly (string | number)[]) =>
    console.log(
      `  ${String(cells[0]).padEnd(18)}${cells
        .slice(1)
        .map((cell, at) => String(cell).padStart((codes[at]?.length ?? 0) + 2))
        .join('')}`,
    );
  console.log('');
  line(['format', ...codes]);
  for (const [format, row] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) line([format, ...codes.map((code) => row.get(code) ?? '·')]);
}

const rank = (code: string) => (['read', 'BUG'].indexOf(code) + 3) % 3;
