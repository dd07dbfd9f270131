/** A stretch of a text, in code points, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}
export type Edge = 'start' | 'end';

/**
 * A stretch with one of its ends moved by a word: back for -1, on for 1. Words are what stands between blanks. An end that has nowhere to go,
 * or would meet the other, stays.
 */
export function moveEdge(points: readonly string[], { start, end }: Stretch, edge: Edge, step: -1 | 1): Stretch {
  if (edge === 'start') {
    const to = step < 0 ? wordStart(points, skipBack(points, start) - 1) : skipOn(points, wordEnd(points, start));
    return to >= 0 && to < end ? { start: to, end } : { start, end };
  }
  const to = step < 0 ? skipBack(points, wordStart(points, end - 1)) : wordEnd(points, skipOn(points, end));
  return to > start && to <= points.length ? { start, end: to } : { start, end };
}

/** A stretch widened to the whole words it touches. */
export function wholeWords(points: readonly string[], { start, end }: Stretch): Stretch {
  const from = skipOn(points, start);
  const to = skipBack(points, end);
  return from < to ? { start: wordStart(points, from), end: wordEnd(points, to - 1) } : { start, end };
}

const isBlank = (point: string | undefined) => point !== undefined && /\s/u.test(point);

function wordStart(points: readonly string[], at: number): number {
  let to = at;
  while (to > 0 && !isBlank(points[to - 1])) to -= 1;
  return to;
}
function wordEnd(points: readonly string[], at: number): number {
  let to = at;
  while (to < points.length && !isBlank(points[to])) to += 1;
  return to;
}
function skipOn(points: readonly string[], at: number): number {
  let to = at;
  while (to < points.length && isBlank(points[to])) to += 1;
  return to;
}
function skipBack(points: readonly string[], at: number): number {
  let to = at;
  while (to > 0 && isBlank(points[to - 1])) to -= 1;
  return to;
}
