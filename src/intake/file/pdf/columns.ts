import { gatherRows } from './gather-lines.ts';
import type { Column, Run } from './page-shapes.ts';

const SEGMENT_GAP = 0.7; // of the size
const GUTTER = 5; // points
const LINES_LEAST = 3;
const SEGMENTS_MOST = 4000; // a page with more is no page of text, and would take long

/** Runs of a line with no wide gap between them. */
interface Segment extends Column {
  y: number;
  size: number;
  letters: number;
  runs: Run[];
}

export interface Region extends Column {
  runs: Run[];
}

/** The parts of a page in the order they are read: what runs over the whole width, then the columns below it from the left, and so on down. */
export function readColumns(runs: readonly Run[]): Region[] {
  const segments = gatherRows(runs).flatMap((row) => segmentsOf(row));
  return regionsOf(segments.toSorted((a, b) => a.y - b.y)).map((part) => ({ ...extent(part), runs: part.flatMap((segment) => segment.runs) }));
}

function segmentsOf(row: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    if (last && run.x - last.end < SEGMENT_GAP * run.size) {
      last.runs.push(run);
      last.end = Math.max(last.end, run.end);
      last.letters += run.text.length;
    } else segments.push({ x: run.x, end: run.end, y: run.y, size: run.size, letters: run.text.length, runs: [run] });
  }
  return segments;
}

const extent = (part: readonly Segment[]): Column => ({ x: Math.min(...part.map((each) => each.x)), end: Math.max(...part.map((each) => each.end)) });

function regionsOf(segments: Segment[]): Segment[][] {
  const cut = bestCut(segments);
  if (!cut) return segments.length > 0 ? [segments] : [];
  const band = segments.slice(cut.from, cut.to);
  return [segments.slice(0, cut.from), band.filter((each) => each.x < cut.at - 1), band.filter((each) => each.x >= cut.at - 1), segments.slice(cut.to)].flatMap(
    (part) => (part.length < segments.length ? regionsOf(part) : [part]),
  );
}

interface Cut {
  at: number;
  from: number;
  to: number;
  weight: number;
}

/** The gutter with most text on both its sides. Columns begin where many lines begin, so only there a gutter is looked for. */
function bestCut(segments: readonly Segment[]): Cut | null {
  const edges = new Map<number, number>();
  if (segments.length > SEGMENTS_MOST) return null;
  for (const { x } of segments) edges.set(Math.round(x / 2), (edges.get(Math.round(x / 2)) ?? 0) + 1);
  let best: Cut | null = null;
  for (const [edge, count] of edges) {
    if (count < LINES_LEAST) continue;
    const at = edge * 2 - 1;
    const crosses = (each: Segment) => each.x < at - 1 && each.end > at - GUTTER;
    for (let from = 0; from < segments.length; from++) {
      let to = from;
      while (to < segments.length && !crosses(segments[to] as Segment)) to++;
      const end = withoutHeading(segments, from, to);
      const weight = weightOf(segments.slice(from, end), at);
      if (weight > (best?.weight ?? 0)) best = { at, from, to: end, weight };
      from = to;
    }
  }
  return best;
}

/** A heading below both columns belongs to what follows. */
function withoutHeading(segments: readonly Segment[], from: number, to: number): number {
  const size = middle(segments.slice(from, to).map((each) => each.size));
  let end = to;
  while (to < segments.length && end > from && (segments[end - 1]?.size ?? 0) > 1.1 * size) end--;
  return end;
}

/** What a gutter parts: nothing where it parts the cells of a table, which share their lines and hold little. */
function weightOf(band: readonly Segment[], at: number): number {
  const left = band.filter((each) => each.x < at - 1);
  const right = band.filter((each) => each.x >= at - 1);
  if (left.length < LINES_LEAST || right.length < LINES_LEAST) return 0;
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const shared = fewer.filter((each) => more.some((other) => Math.abs(other.y - each.y) < 1.5)).length / fewer.length;
  const beside = lettersOf(more) / more.length >= 18 && more.length > 2 * fewer.length && lettersOf(fewer) / fewer.length >= 10; // the last column of a text is often short
  if (shared >= 0.5 && !beside && !(isProse(left) && isProse(right))) return 0;
  return Math.min(lettersOf(left), lettersOf(right));
}

function isProse(side: readonly Segment[]): boolean {
  const { x, end } = extent(side);
  return lettersOf(side) / side.length >= 18 && side.reduce((sum, each) => sum + each.end - each.x, 0) / side.length >= 0.55 * (end - x);
}

const lettersOf = (side: readonly Segment[]) => side.reduce((sum, each) => sum + each.letters, 0);
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
