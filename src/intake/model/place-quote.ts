import type { Span } from '../span.ts';
import { findQuote } from './find-quote.ts';
import type { Quotable } from './find-quote.ts';

const NEAR = 60; // units before a record in which the words that lead up to it are looked for

/** Where a record's words stand. Said several times, the words before decide; else the first place after the record before it that no other record has. */
export function placeRecord(text: Quotable, exact: string, before: string, taken: readonly Span[]): Span | null {
  const found = findQuote(text, exact);
  const led = before === '' ? [] : findQuote(text, before);
  const follows = found.filter((span) => led.some((lead) => lead.end <= span.start && span.start - lead.end < NEAR));
  const choice = follows.length > 0 ? follows : found;
  const free = choice.filter((span) => !taken.some((other) => other.start === span.start && other.end === span.end));
  const last = taken.at(-1)?.start ?? -1;
  return free.find((span) => span.start > last) ?? free[0] ?? choice[0] ?? null;
}

/** Where a fact's words stand: inside the record, else nearest to where it begins, as a heading's year is. */
export function placeFact(text: Quotable, exact: string, record: Span): Span | null {
  const found = findQuote(text, exact);
  const inside = found.find((span) => span.start >= record.start && span.end <= record.end);
  const far = (span: Span) => Math.abs(span.start - record.start);
  return inside ?? found.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
