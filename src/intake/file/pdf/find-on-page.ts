import { Problem } from '../../../domain/problem.ts';
import { readColumns } from './columns.ts';
import { gatherRows } from './gather-lines.ts';
import { withPdf } from './open-pdf.ts';
import type { Letter, Run } from './page-shapes.ts';
import { readLetters } from './read-runs.ts';

/** A part of a page in shares of its width and height, from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const telling = (text: string) => Array.from(text.normalize('NFKC').toLowerCase()).filter((sign) => /[\p{L}\p{N}]/u.test(sign));

/**
 * Where words stand on a page, a box for each line of them; none where they are not found. `before` is the text of the page up to them, and tells which of several
 * places that say the same is meant. Only letters and figures are compared, so hyphens and line ends do not matter.
 */
export async function findOnPage(bytes: Uint8Array, page: number, words: string, before = ''): Promise<Box[]> {
  return withPdf(bytes, 1, async (pdf) => {
    if (!Number.isInteger(page) || page < 1 || page > pdf.numPages) throw new Problem('not-found');
    const held = await pdf.getPage(page);
    const { width, height } = held.getViewport({ scale: 1 });
    const drawn: Letter[] = [];
    await readLetters(held, (letter) => telling(letter.text).length > 0 && drawn.push(letter));
    held.cleanup();
    const found = find(drawn, words, before) ?? find(inReadingOrder(drawn), words, before) ?? [];
    return linesOf(found).map(({ x, end, y, size }) => ({ x: x / width, y: (y - 0.8 * size) / height, width: (end - x) / width, height: size / height }));
  });
}

/** The letters that say the words, at the place that comes after as many like it as the text before holds. */
function find(letters: readonly Letter[], words: string, before: string): Letter[] | null {
  const signs: string[] = [];
  const owners: Letter[] = [];
  for (const letter of letters) {
    for (const sign of telling(letter.text)) {
      signs.push(sign);
      owners.push(letter);
    }
  }
  const wanted = telling(words);
  if (wanted.length === 0) return null;
  const starts = occurrences(signs, wanted);
  const start = starts[Math.min(occurrences(telling(before), wanted).length, starts.length - 1)];
  return start === undefined ? null : owners.slice(start, start + wanted.length);
}

function occurrences(signs: readonly string[], wanted: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at + wanted.length <= signs.length; at++) if (wanted.every((sign, index) => signs[at + index] === sign)) starts.push(at);
  return starts;
}

function inReadingOrder(letters: readonly Letter[]): Letter[] {
  const runs: Run[] = letters.map((letter) => ({ ...letter, spaced: false }));
  return readColumns(runs).flatMap((region) => gatherRows(region.runs).flatMap((row) => row.toSorted((a, b) => a.x - b.x)));
}

function linesOf(letters: readonly Letter[]): Letter[] {
  const lines: Letter[] = [];
  for (const letter of letters) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - letter.y) < 0.4 * last.size && letter.x > last.x - last.size && letter.x - last.end < 3 * last.size)
      last.end = Math.max(last.end, letter.end);
    else lines.push({ ...letter });
  }
  return lines;
}
