import { gatherRows } from './gather-lines.ts';
import type { PageText, Run } from './page-shapes.ts';

const ROWS = 4; // looked at from either edge of a page
const EDGE = 0.17; // of the height of a page
const LONGEST = 100; // letters
const NEAR = 3; // points
const ALONE = /^[-–\s]*(?:(?:side|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:av|of|\/|\|)\s*\d{1,4})?[-–\s]*$/iu;

interface Row {
  page: number;
  y: number;
  text: string;
  runs: Run[];
}

/** Takes away what stands at the edge of page after page: the same words, or words that differ by a number, at the same height. A page of nothing else keeps it. */
export function dropRunningLines(pages: PageText[]): void {
  const edges = pages.map((page) => rowsOf(page));
  const met = new Map<string, Row[]>();
  for (const row of edges.flatMap(({ top, bottom }) => [...top, ...bottom])) {
    const key = row.text.replaceAll(/\d+/gu, '#');
    met.set(key, [...(met.get(key) ?? []), row]);
  }
  const least = Math.max(2, Math.min(3, pages.length * 0.3));
  const runs = (row: Row): boolean => {
    const alike = (met.get(row.text.replaceAll(/\d+/gu, '#')) ?? []).filter((other) => Math.abs(other.y - row.y) < NEAR);
    if (new Set(alike.map(({ page }) => page)).size < least) return false;
    const same = alike.filter(({ text }) => text === row.text);
    if (new Set(same.map(({ page }) => page)).size < least || !/\p{L}{2}/u.test(row.text)) return counts(row, alike);
    return alike.length >= pages.length * 0.4 || row !== same[0]; // a name that stands over one chapter is kept once
  };
  for (const [index, page] of pages.entries()) {
    const { top = [], bottom = [] } = edges[index] ?? {};
    const gone = new Set<Run>();
    for (const rows of [top, bottom]) {
      for (const row of rows) {
        if (!runs(row) && !(pages.length === 1 && rows === bottom && row === rows[0] && ALONE.test(row.text) && row.y > 0.88 * page.height)) break;
        for (const run of row.runs) gone.add(run);
      }
    }
    if (gone.size < page.runs.length) page.runs = page.runs.filter((run) => !gone.has(run));
  }
}

/** The outermost rows of a page, from each edge inwards. */
function rowsOf({ page, runs, height }: PageText): { top: Row[]; bottom: Row[] } {
  const rows = gatherRows(runs).map((row) => {
    const text = row
      .toSorted((a, b) => a.x - b.x)
      .map((run) => run.text.trim())
      .join(' ');
    return { page, y: Math.max(...row.map((run) => run.y)), text, runs: row };
  });
  const outer = (some: Row[], near: (y: number) => boolean) => {
    const inner = some.findIndex(({ y, text }) => text.length > LONGEST || !near(y));
    return some.slice(0, inner < 0 ? ROWS : Math.min(ROWS, inner));
  };
  return { top: outer(rows, (y) => y < EDGE * height), bottom: outer(rows.toReversed(), (y) => y > (1 - EDGE) * height) };
}

/** Whether one of the numbers of a row goes up with the pages. */
function counts(row: Row, alike: readonly Row[]): boolean {
  const ahead = (other: Row) => (other.text.match(/\d+/gu) ?? []).map((digits) => Number(digits) - other.page);
  return ahead(row).some((by, at) => alike.filter((other) => ahead(other)[at] === by).length >= Math.max(2, alike.length / 2));
}
