import type { Line } from './page-shapes.ts';

/** What the shapes of a document are measured against. */
export interface Body {
  size: number; // most of its letters have it
  headings: number[]; // sizes of headings, largest first
}

const HEADING_SHARE = 1.15; // of the body's size
const HEADING_LONGEST = 200; // letters

export const roundSize = (size: number) => Math.round(size * 2) / 2;

/** The size most letters of a document have, and the larger ones its headings have. */
export function readBody(lines: readonly Line[]): Body {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(roundSize(line.size), (letters.get(roundSize(line.size)) ?? 0) + line.text.length);
  const size = [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0];
  const larger = lines.filter((line) => isLarge(line, size)).map((line) => roundSize(line.size));
  return { size, headings: [...new Set(larger)].toSorted((a, b) => b - a) };
}

const isLarge = (line: Line, size: number) => roundSize(line.size) >= HEADING_SHARE * size && line.text.length <= HEADING_LONGEST && /\p{L}/u.test(line.text);

/** The level of a heading by its size; heavy letters of the body's own size stand below all others. */
export function levelOf(line: Line, body: Body): number | null {
  if (isLarge(line, body.size)) return Math.min(6, body.headings.indexOf(roundSize(line.size)) + 1);
  const heads = line.bold && line.size > 0.95 * body.size && line.text.length < 90 && /^["«“]?[\p{Lu}\d]/u.test(line.text) && !/[.:;,]$/u.test(line.text);
  return heads ? Math.min(6, body.headings.length + 1) : null;
}
