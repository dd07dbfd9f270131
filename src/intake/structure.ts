import type { Span } from './span.ts';

type BlockKind = 'heading' | 'lead-in' | 'bullet' | 'paragraph';

/** A part of a text as it is laid out. `number` counts the run of bullets a bullet belongs to; lead-ins carry the number of the run below. */
export interface Block extends Span {
  kind: BlockKind;
}

interface Line extends Span {
  text: string;
}

const BULLET = /^[\s\u00a0]*(?:[•▪‣◦·*–—-]|\d{1,2}[.)]|\(?[a-z]\)|\(\d{1,2}\))[\s\u00a0]+/u;
const DAY = /^[\s\u00a0]*\d{1,2}\.[\s\u00a0]+\p{Ll}/u; // "14. juni ..." opens a sentence, not a list
const NUMBERED = /^[\s\u00a0]*\d{1,2}(?:\.\d+)*[.)]?[\s\u00a0]+/u;
const PARAGRAPH_NUMBER = /^[\s\u00a0]*\d{1,2}(?:\.\d{1,2})+\.?[\s\u00a0]+(?=\p{Lu})/u; // "2.1 The authority ..."
const HEADING_LONGEST = 80;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/[^\r\n]+|\r?\n|\r/gu)) {
    if (/^[\r\n]/u.test(found[0])) lines.push({ start: found.index, end: found.index, text: '\n' });
    else lines.push({ start: found.index, end: found.index + found[0].length, text: found[0] });
  }
  // Two line ends in a row make a blank line; one alone only separates.
  const out: Line[] = [];
  let ends = 0;
  for (const line of lines) {
    if (line.text === '\n') ends++;
    else {
      if (ends > 1) out.push({ start: line.start, end: line.start, text: '' });
      ends = 0;
      out.push(line);
    }
  }
  return out;
}

const isBlank = (line: Line | undefined) => !line || /^[\s\u00a0\u200b\ufeff]*$/u.test(line.text);
const isBullet = (line: Line | undefined) => !!line && BULLET.test(line.text) && !DAY.test(line.text);

/** Whether a few words stand on a line of their own between two paragraphs of a text that leaves no line blank. */
function standsBetween(before: Line | undefined, said: string, next: Line | undefined): boolean {
  const ended = /[.!?:]["»”)]?[\s\u00a0]*$/u.test(before?.text ?? '');
  return ended && said.split(/\s+/u).length <= 5 && /^[\s\u00a0]*["«“]?\p{Lu}/u.test(next?.text ?? '') && (next?.text.length ?? 0) > 2 * said.length + 20;
}

function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || isBlank(line)) return false;
  const said = line.text.trim();
  if (/^#{1,6}\s/u.test(said)) return true;
  if (said.length > HEADING_LONGEST || /[.!:;,…]$/u.test(said) || !/\p{L}/u.test(said)) return false;
  const next = lines[at + 1];
  if (isBullet(line)) return NUMBERED.test(line.text) && isBlank(next) && isBlank(lines[at - 1]) && !isBullet(lines[at + 2]);
  if (!/^["«“]?[\p{Lu}\d]/u.test(said)) return false;
  if (!isBlank(lines[at - 1])) return standsBetween(lines[at - 1], said, next);
  return isBlank(next) || (said.length < 60 && /^[\s\u00a0]*[\p{Lu}"«“•*–—-]/u.test(next?.text ?? '') && (next?.text.length ?? 0) > said.length);
}

/** Cuts a text into headings, lead-ins, bullets and paragraphs, in order. Spans leave out the bullet sign. */
export function readBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (isHeading(lines, at)) {
      blocks.push({ kind: 'heading', start: line.start + (/^[\s\u00a0#]*/u.exec(line.text)?.[0].length ?? 0), end: line.end });
      continue;
    }
    const kind = isBullet(line) ? 'bullet' : 'paragraph';
    let end = line.end;
    while (at + 1 < lines.length && !isBlank(lines[at + 1]) && !isBullet(lines[at + 1]) && !isHeading(lines, at + 1)) {
      at++;
      end = lines[at]?.end ?? end;
    }
    const sign = (kind === 'bullet' ? BULLET : PARAGRAPH_NUMBER).exec(line.text)?.[0].length ?? /^[\s\u00a0]*/u.exec(line.text)?.[0].length ?? 0;
    blocks.push({ kind, start: line.start + sign, end });
  }
  return blocks.map((block, at) => {
    const below = blocks[at + 1];
    const opens = block.kind === 'paragraph' && below?.kind === 'bullet' && /:[\s\u00a0]*$/u.test(text.slice(block.start, block.end));
    return opens ? { ...block, kind: 'lead-in' } : block;
  });
}
