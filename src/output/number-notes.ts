import type { Account, RivalNote, Sentence } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

export interface NumberedNotes {
  notes: { number: number; of: Evidence | RivalNote }[];
  /** The numbers of a sentence's notes, rising, each once. */
  of(sentence: Sentence): number[];
}

/**
 * Numbers the evidence of an account, and after it under each sentence what other sources say, from 1 in the order it is first met. The same evidence is the same note, and a passage that lies
 * inside another one under the same sentence is no note of its own: a reader on paper has its words already.
 */
export function numberNotes(account: Account): NumberedNotes {
  const numbers = new Map<string, number>();
  const notes: NumberedNotes['notes'] = [];
  const notedUnder = (sentence: Sentence): (Evidence | RivalNote)[] => {
    const all = sentence.support.flatMap((support) => support.evidence);
    const rivals = sentence.support.flatMap((support) => support.rivals ?? []);
    return [...all.filter((inner) => !all.some((outer) => liesInside(inner, outer))), ...rivals];
  };
  for (const noted of account.sections.flatMap((section) => section.sentences).flatMap(notedUnder)) {
    const key = sameness(noted);
    if (numbers.has(key)) continue;
    notes.push({ number: notes.length + 1, of: noted });
    numbers.set(key, notes.length);
  }
  return {
    notes,
    of: (sentence) => [...new Set(notedUnder(sentence).map((noted) => numbers.get(sameness(noted)) ?? 0))].toSorted((a, b) => a - b),
  };
}

function liesInside(inner: Evidence, outer: Evidence): boolean {
  if (!('source' in inner && 'source' in outer) || inner.source !== outer.source) return false;
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function sameness(evidence: Evidence | RivalNote): string {
  if ('claim' in evidence) return JSON.stringify(['rival', evidence.claim]);
  if ('source' in evidence) return JSON.stringify(['source', evidence.source, evidence.start, evidence.end]);
  if ('link' in evidence) return JSON.stringify(['link', evidence.link]);
  return JSON.stringify(['entered', new Date(evidence.entered.at).toISOString().slice(0, 10)]); // the note gives the day alone
}
