import type { Account, Sentence } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

export interface NumberedNotes {
  notes: { number: number; evidence: Evidence }[];
  /** The numbers of a sentence's notes, rising, each once. */
  of(sentence: Sentence): number[];
}

/**
 * Numbers the evidence of an account from 1 in the order it is first met. The same evidence is the same note, and a passage that lies
 * inside another one under the same sentence is no note of its own: a reader on paper has its words already.
 */
export function numberNotes(account: Account): NumberedNotes {
  const numbers = new Map<string, number>();
  const notes: NumberedNotes['notes'] = [];
  const evidenceOf = (sentence: Sentence) => {
    const all = sentence.support.flatMap((support) => support.evidence);
    return all.filter((inner) => !all.some((outer) => liesInside(inner, outer)));
  };
  for (const evidence of account.sections.flatMap((section) => section.sentences).flatMap(evidenceOf)) {
    const key = sameness(evidence);
    if (numbers.has(key)) continue;
    notes.push({ number: notes.length + 1, evidence });
    numbers.set(key, notes.length);
  }
  return {
    notes,
    of: (sentence) => [...new Set(evidenceOf(sentence).map((evidence) => numbers.get(sameness(evidence)) ?? 0))].toSorted((a, b) => a - b),
  };
}

function liesInside(inner: Evidence, outer: Evidence): boolean {
  if (!('source' in inner && 'source' in outer) || inner.source !== outer.source) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function sameness(evidence: Evidence): string {
  if ('source' in evidence) return JSON.stringify(['source', evidence.source, evidence.start, evidence.end]);
  if ('link' in evidence) return JSON.stringify(['link', evidence.link]);
  return JSON.stringify(['entered', new Date(evidence.entered.at).toISOString().slice(0, 10)]); // the note gives the day alone
}
