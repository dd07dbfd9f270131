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
      const cut = widestCut(segments, at, from, to);
      if (cut && cut.weight > (best?.weight ?? 0)) best = cut;
      from = to;
    }
  }
  return best;
}

/** The part of a stretch that a gutter parts. White space across the stretch cuts it into bands; a table ends the columns, and so does a short line alone. */
function widestCut(segments: readonly Segment[], at: number, from: number, to: number): Cut | null {
  let best: Cut | null = null;
  let open = null as { start: number; end: number } | null;
  for (const { start, end } of bandsOf(segments, from, to)) {
    const [left, right] = sides(segments.slice(start, end), at);
    const both = left.length > 0 && right.length > 0;
    if (both ? isTable(left, right) : !open || !isProse(left.length > 0 ? left : right, at, segments.slice(open.start, open.end))) {
      if (both) open = null;
      continue;
    }
    open = { start: open?.start ?? start, end };
    const [whole, other] = sides(segments.slice(open.start, end), at);
    const weight = Math.min(whole.length, other.length) < LINES_LEAST || isTable(whole, other) ? 0 : Math.min(lettersOf(whole), lettersOf(other));
    if (weight > 0 && weight >= (best?.weight ?? 0)) best = { at, from: open.start, to: end, weight };
  }
  return best;
}

function bandsOf(segments: readonly Segment[], from: number, to: number): { start: number; end: number }[] {
  const bands: { start: number; end: number }[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index++) {
    const [above, below] = [segments[index - 1], segments[index]];
    const heading = above && below && below.size > 1.1 * above.size && below.y - above.y > 1.2 * above.size;
    if (index < to && above && below && !heading && below.y - above.y <= 1.5 * Math.max(above.size, below.size)) continue;
    if (start < index) bands.push({ start, end: index });
    start = index;
  }
  return bands;
}

function sides(band: readonly Segment[], at: number): [Segment[], Segment[]] {
  return [band.filter((each) => each.x < at - 1), band.filter((each) => each.x >= at - 1)];
}

/** The cells of a table share their lines, and neither side of it fills its width. */
function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const shared = fewer.filter((each) => more.some((other) => Math.abs(other.y - each.y) < 1.5)).length / fewer.length;
  const full = (side: readonly Segment[]) => side.length >= LINES_LEAST && fill(side, extent(side)) >= 0.7 && lettersOf(side) / side.length >= 25;
  const half = (side: readonly Segment[]) => fill(side, extent(side)) >= 0.55 && lettersOf(side) / side.length >= 18;
  return shared >= 0.5 && !full(left) && !full(right) && !(half(left) && half(right));
}

/** Whether lines on one side of a gutter only are as wide as the column above them, so that they go on with it. */
function isProse(side: readonly Segment[], at: number, above: readonly Segment[]): boolean {
  const [left, right] = sides(above, at);
  const column = (side[0]?.x ?? 0) < at - 1 ? left : right;
  return column.length > 0 && fill(side, extent(column)) >= 0.55;
}

const fill = (side: readonly Segment[], { x, end }: Column) => side.reduce((sum, each) => sum + each.end - each.x, 0) / side.length / Math.max(1, end - x);
const lettersOf = (side: readonly Segment[]) => side.reduce((sum, each) => sum + each.letters, 0);
