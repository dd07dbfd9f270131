import type { PartyFound } from './party-found.ts';
import type { Span } from './span.ts';

/** A party the writer of a line points out, where it stands in a sentence; at the end of each where it only tags the line. */
export function pointedOut(party: PartyFound, text: string, sentence: Span): PartyFound[] {
  if (!text.slice(party.start, party.end).trim()) return [{ ...party, start: sentence.end - sentence.start, end: sentence.end - sentence.start }];
  const inside = party.start >= sentence.start && party.end <= sentence.end;
  return inside ? [{ ...party, start: party.start - sentence.start, end: party.end - sentence.start }] : [];
}

/** The words of a sentence with nothing but the first letter of each name in it: MET is a trust, and not a meeting. */
export function withoutNames(sentence: string, parties: readonly PartyFound[]): string {
  return parties.reduce((text, { start, end }) => (end > start ? text.slice(0, start + 1) + 'x'.repeat(end - start - 1) + text.slice(end) : text), sentence);
}
