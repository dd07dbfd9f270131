/**
 * Words of another language travel inside a sentence between private-use characters, so that phrases stay plain strings.
 * OPEN starts such words, followed by the language tag and a MIDDLE; CLOSE ends them.
 */
const OPEN = '\uE000';
const MIDDLE = '\uE001';
const CLOSE = '\uE002';
const MARKS = /[\uE000-\uE002]/gu;
const OPENING = /\uE000[^\uE001]*\uE001/gu;

const UNCLEAN = /[\uE000-\uE002]|^\s|\s\s|[^\S ]|\s$/u;

/** Free text without the characters we use as marks, line breaks or doubled spaces. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text; // nearly all of it
  return text.replace(MARKS, '').replace(/\s+/gu, ' ').trim();
}

/** Marks words as being in `lang`, undetermined where that is empty. */
export function inForeign(text: string, lang: string): string {
  return `${OPEN}${clean(lang) || 'und'}${MIDDLE}${text}${CLOSE}`;
}

/** The text as a reader sees it. */
export function withoutMarks(text: string): string {
  return text.replace(OPENING, '').replace(MARKS, '');
}

/** Splits marked text into what is read and where its foreign words stand, in code points. */
export function readMarks(marked: string): { text: string; runs: { start: number; end: number; lang: string }[] } {
  const runs: { start: number; end: number; lang: string }[] = [];
  const open: { start: number; lang: string }[] = [];
  if (!marked.includes(OPEN)) return { text: marked, runs };
  let text = '';
  let at = 0;
  let tag: string | null = null;
  for (const point of marked) {
    if (point === OPEN) tag = '';
    else if (point === MIDDLE) {
      open.push({ start: at, lang: tag ?? '' });
      tag = null;
    } else if (point === CLOSE) {
      const run = open.pop();
      if (run && at > run.start) runs.push({ ...run, end: at });
    } else if (tag !== null) tag += point;
    else {
      text += point;
      at += 1;
    }
  }
  return { text, runs: runs.map(({ start, end, lang }) => ({ start, end, lang })) };
}

/** The marked text with its first letter a capital, and one full stop at its end. */
export function asSentence(marked: string): string {
  let tag = false;
  let done = false;
  let out = '';
  for (const point of marked.trim()) {
    if (point === OPEN) tag = true;
    if (!tag && !done && /[\p{L}\p{N}]/u.test(point)) {
      out += point.toLocaleUpperCase('nn');
      done = true;
    } else out += point;
    if (point === MIDDLE) tag = false;
  }
  return /[.!?…][\uE002»”"']*$/u.test(out) ? out : `${out}.`;
}
