import type { Account, RivalNote, Sentence } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';

type Passage = Extract<Evidence, { source: string }>;
type Noted = Evidence | RivalNote;

export interface NumberedNotes {
  notes: { number: number; of: Noted }[];
  /** The numbers of a sentence's notes, rising, each once. */
  of(sentence: Sentence): number[];
  /** The note that holds what stands under a sentence, and the passage it quotes where that is a wider one. */
  noteOf(sentence: Sentence, noted: Noted): { number: number; wider: Passage | null };
}

/**
 * Numbers the evidence of an account, and after it under each sentence what other sources say, from 1 in the order it is first met. The same evidence is the same note, and a passage that lies
 * inside another one under the same sentence is no note of its own: a reader on paper has its words already.
 */
export function numberNotes(account: Account): NumberedNotes {
  const numbers = new Map<string, number>();
  const notes: NumberedNotes['notes'] = [];
  const widestUnder = new Map<Sentence, Map<Passage, Passage>>();
  const numbersUnder = new Map<Sentence, number[]>();
  for (const sentence of account.sections.flatMap((section) => section.sentences)) {
    const evidence = sentence.support.flatMap((support) => support.evidence);
    const rivals = sentence.support.flatMap((support) => support.rivals ?? []);
    const widest = widestOf(evidence.filter((one) => 'source' in one));
    const under = new Set<number>();
    for (const noted of [...evidence.map((one) => ('source' in one ? (widest.get(one) ?? one) : one)), ...rivals]) {
      const key = sameness(noted);
      if (!numbers.has(key)) numbers.set(key, notes.push({ number: notes.length + 1, of: noted }));
      under.add(numbers.get(key) ?? 0);
    }
    widestUnder.set(sentence, widest);
    numbersUnder.set(
      sentence,
      [...under].toSorted((a, b) => a - b),
    );
  }
  return {
    notes,
    of: (sentence) => numbersUnder.get(sentence) ?? [],
    noteOf: (sentence, noted) => {
      const holder = 'source' in noted ? widestUnder.get(sentence)?.get(noted) : undefined;
      const wider = holder && 'source' in noted && holder.end - holder.start > noted.end - noted.start ? holder : null;
      return { number: numbers.get(sameness(wider ?? noted)) ?? 0, wider };
    },
  };
}

/** For each passage the widest of them that holds it, which may be itself. In order of where they start, the one that reaches furthest holds what ends before it does. */
function widestOf(passages: readonly Passage[]): Map<Passage, Passage> {
  const found = new Map<Passage, Passage>();
  let holder: Passage | null = null;
  for (const one of passages.toSorted((a, b) => (a.source === b.source ? a.start - b.start || b.end - a.end : a.source < b.source ? -1 : 1))) {
    if (!holder || holder.source !== one.source || holder.end < one.end) holder = one;
    found.set(one, holder);
  }
  return found;
}

function sameness(evidence: Noted): string {
  if ('claim' in evidence) return JSON.stringify(['rival', evidence.claim]);
  if ('source' in evidence) return JSON.stringify(['source', evidence.source, evidence.start, evidence.end]);
  if ('link' in evidence) return JSON.stringify(['link', evidence.link]);
  return JSON.stringify(['entered', new Date(evidence.entered.at).toISOString().slice(0, 10)]); // the note gives the day alone
}
