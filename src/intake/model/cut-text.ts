import type { Span } from '../span.ts';

const LONGEST = 6000; // UTF-16 units: a page or two, so that an answer fits and a failure costs little

/** Cuts a text into pieces at blank lines; a paragraph too long for that is cut at a line, a sentence, a word, or where it must. Pieces touch, and none overlap. */
export function cutText(text: string, longest = LONGEST): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + lastCut(text.slice(start, start + longest));
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

/** How far the first piece of what is left goes. */
function lastCut(window: string): number {
  for (const gap of [/\r?\n[ \t]*\r?\n/gu, /\n/gu, /[.!?]\s/gu, /\s/gu]) {
    const last = [...window.matchAll(gap)].at(-1);
    if (last && last.index + last[0].length > 1) return last.index + last[0].length;
  }
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length; // never between the halves of a character
}
