import { anchorAt } from '../domain/passage.ts';
import type { Anchor } from '../domain/passage.ts';
import type { ProposedEngagement, Reading } from '../domain/proposal.ts';
import type { Span } from './span.ts';

/** A stretch of a text, in UTF-16 units, that is read as other words, or left out where `by` is empty. */
export interface Edit extends Span {
  by: string;
}

/** A text as it is read, with where its words stand in the text as it is kept. */
export interface EditedText {
  text: string;
  back: (span: Span) => Span; // from code points of this text to code points of the one kept
  around: (span: Span) => Span; // of the text kept, with the marks left out that hug it
  at: (unit: number) => number; // where what stood at a UTF-16 unit of the text kept stands in this one
}

const HUGS = /^[^\s|>]+$/u;

/** Edits must not overlap. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const from: number[] = []; // of each code point, in code points of the text kept
  const to: number[] = [];
  const opening = new Map<number, number>(); // marks left out, from their end to their start
  const closing = new Map<number, number>();
  let out = '';
  let unit = 0;
  let point = 0;
  const pass = (end: number) => {
    for (const letter of text.slice(unit, end)) {
      from.push(point);
      to.push(++point);
    }
    out += text.slice(unit, end);
    unit = end;
  };
  for (const { start, end, by } of sorted) {
    pass(start);
    const first = point;
    point += [...text.slice(start, end)].length;
    if (by === '' && HUGS.test(text.slice(start, end))) {
      opening.set(point, first);
      closing.set(first, point);
    }
    for (const _letter of by) {
      from.push(first);
      to.push(point);
    }
    out += by;
    unit = end;
  }
  pass(text.length);
  let sum = 0;
  const moved = sorted.map(({ start, end, by }) => (sum += by.length - (end - start)));
  const at = (place: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place + (moved[low - 1] ?? 0);
  };
  const back = ({ start, end }: Span) => ({ start: from[start] ?? point, end: end > start ? (to[end - 1] ?? point) : (from[start] ?? point) });
  const around = ({ start, end }: Span) => ({ start: opening.get(start) ?? start, end: closing.get(end) ?? end });
  return { text: out, back, around, at };
}

/** A reading of an edited text as one of the text that is kept. */
export function backTo<T extends Pick<Reading, 'proposals'>>(kept: string, { back, around }: EditedText, reading: T): T {
  const points = [...kept];
  const placed = ({ start, end }: Span): Anchor => anchorAt(points, start, end);
  const whole = (anchor: Anchor): Anchor => placed(back(anchor));
  const proposals = reading.proposals.map((one): ProposedEngagement => ({
    ...one,
    anchor: placed(around(back(one.anchor))),
    fields: Object.fromEntries(Object.entries(one.fields).map(([field, anchor]) => [field, anchor && whole(anchor)])),
  }));
  return { ...reading, length: points.length, proposals };
}
