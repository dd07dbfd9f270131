import { anchorAt } from '../domain/passage.ts';
import type { Anchor } from '../domain/passage.ts';

/** A stretch of a text in UTF-16 units, end exclusive: what regular expressions speak. Anchors leave the room in code points. */
export interface Span {
  start: number;
  end: number;
}

/** A regular expression that matches whole words only, in any alphabet. */
export function word(pattern: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
}

/** Turns spans of one text into anchors. The table is made once, so a long text costs one pass. */
export function anchorer(text: string): { length: number; anchor: (span: Span) => Anchor } {
  const points = [...text];
  if (points.length === text.length) return { length: points.length, anchor: ({ start, end }) => ({ start, end, exact: text.slice(start, end) }) };
  const pointAt = new Uint32Array(text.length + 1);
  let unit = 0;
  for (const [index, point] of points.entries()) {
    pointAt.fill(index, unit, unit + point.length);
    unit += point.length;
  }
  pointAt[text.length] = points.length;
  return {
    length: points.length,
    anchor: ({ start, end }) => anchorAt(points, pointAt[start] ?? points.length, pointAt[end] ?? points.length),
  };
}

/** The span without white space and joining punctuation at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\u00a0,;:–—-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s\u00a0,;:]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
