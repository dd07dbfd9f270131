import type { Body } from './body-size.ts';
import type { Line, Start } from './page-shapes.ts';

const SMALL = 0.93; // of the body's size
const NUMBER = /^[[(]?(\d{1,3})(?:[\])]?[.:]?\s+(?=\p{L}|["«“(])|(?=\p{Lu}\p{Ll}))/u;

/** The notes at the foot of a column: its last lines, smaller than the body, from the first that opens with a number. */
export function footLines(lines: readonly Line[], body: Body, height: number): Map<Line, Start> {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body.size) < SMALL * body.size && (lines[from - 1]?.y ?? 0) > 0.4 * height) from--;
  const feet = new Map<Line, Start>();
  for (const line of lines.slice(from)) {
    const found = NUMBER.exec(line.text);
    if (found) feet.set(line, { kind: 'footnote', number: Number(found[1]), rest: line.text.slice(found[0].length) });
    else if (feet.size > 0) feet.set(line, { kind: 'footnote' });
  }
  return feet;
}
