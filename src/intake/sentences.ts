import { MONTHS } from './knowledge/months.ts';
import { trimmed } from './span.ts';
import type { Span } from './span.ts';

const END = /[.!?…]+["»”’)\]]*(?=[\s\u00a0]+["«“'(]?[\p{Lu}\p{N}])/gu;
const SHORTENED =
  /(?:^|[\s(])(?:bl\.a|m\.a|t\.d|f\.eks|m\.fl|m\.m|o\.a|jf|nr|kl|ca|dr|mr|mrs|ms|prof|st|no|e\.g|i\.e|cf|vs|inkl|mill|mrd|kr|vol|fig|art|U\.S|\p{Lu})\.$/iu;
const NEVER_ENDS = /(?:^|[\s(])(?:ang|vedr|ifm|iht|pga|tlf|approx|inkl)\.$/iu;
const SHORT_MONTH = /(?:^|[\s(])(?:jan|feb|apr|aug|sept?|okt|oct|nov|des|dec)\.$/iu;
const LONGEST = 1200; // letters
const MONTH_NEXT = new RegExp(`^[\\s\\u00a0]+(?:${MONTHS.join('|')})(?!\\p{L})`, 'iu');

/** Words without an end for this long are no sentence; they are cut at a space, so that reading stays in step with the length. */
function shortened(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).search(/[\s\u00a0][^\s\u00a0]*$/u);
    const low = /[\uDC00-\uDFFF]/u.test(text.charAt(start + LONGEST)) ? 1 : 0; // never between the halves of a pair
    const end = space > 0 ? start + space : start + LONGEST + low;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: span.end }];
}

/**
 * Where lines of a block end for good: the next one opens with a capital or a figure, and its first word had room on the line before.
 * Where half the lines end so, the block is a list of lines, and the widest end for good too.
 */
function lineEnds(words: string): number[] {
  const lines = words.split('\n');
  const widest = Math.max(...lines.map((line) => line.trimEnd().length));
  const breaks: { at: number; room: boolean }[] = [];
  let at = -1;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length + 1;
    const next = (lines[index + 1] ?? '').trim();
    const room = line.trimEnd().length + 1 + (next.split(/\s/u)[0] ?? '').length <= widest;
    const rows = line.includes('\t') && next.includes('\t'); // of a table, with a tab between cells
    if (rows || /^["«“]?[\p{Lu}\d]/u.test(next)) breaks.push({ at, room: room || rows });
  }
  const list = breaks.filter(({ room }) => room).length * 2 >= lines.length - 1;
  return breaks.filter(({ room }) => room || list).map((entry) => entry.at);
}

/** Cuts a block into sentences. Shortened words and day numbers ("1. April") end none; a line left short ends one. */
export function readSentences(text: string, block: Span): Span[] {
  const words = text.slice(block.start, block.end);
  const ends = lineEnds(words);
  for (const found of words.matchAll(END)) {
    const end = found.index + found[0].length;
    const upTo = words.slice(Math.max(0, end - 8), end);
    if (NEVER_ENDS.test(upTo) || (SHORT_MONTH.test(upTo) && /^\s*\d/u.test(words.slice(end)))) continue;
    if (SHORTENED.test(words.slice(Math.max(0, end - 8), end)) && !/\p{Ll}{3}\.$/u.test(words.slice(Math.max(0, end - 5), end))) continue;
    if (/(?:^|\D)\d{1,2}\.$/u.test(words.slice(Math.max(0, end - 4), end)) && (MONTH_NEXT.test(words.slice(end)) || /^\s*\d/u.test(words.slice(end)))) continue;
    ends.push(end);
  }
  const spans: Span[] = [];
  let from = 0;
  for (const end of [...ends.sort((a, b) => a - b), words.length]) {
    spans.push({ start: block.start + from, end: block.start + end });
    from = end;
  }
  return spans
    .flatMap((span) => shortened(text, span))
    .map((span) => {
      let { start, end } = span;
      while (start < end && /[\s\u00a0]/u.test(text.charAt(start))) start++;
      while (end > start && /[\s\u00a0]/u.test(text.charAt(end - 1))) end--;
      return { start, end };
    })
    .filter((span) => trimmed(text, span).end > trimmed(text, span).start);
}
