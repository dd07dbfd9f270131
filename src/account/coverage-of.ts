import type { Account, Sentence } from '../domain/account.ts';

/** A sentence that does not stand on evidence, or not with all of it: nothing at all, only what was entered by hand, or some of its records. */
export interface WeakSentence {
  sentence: Sentence;
  section: string; // its title
  why: 'none' | 'entered' | 'part';
  records: string[]; // those that lack evidence
}

/** How far the records and the text of an account cover each other. */
export interface Coverage {
  told: number; // records under a sentence
  sentences: number;
  weak: WeakSentence[];
  unused: Account['unused'];
}

export function coverageOf({ sections, unused }: Account): Coverage {
  const all = sections.flatMap((section) => section.sentences);
  return {
    told: new Set(all.flatMap(({ support }) => support.map(({ record }) => record))).size,
    sentences: all.length,
    weak: sections.flatMap(({ title, sentences }) =>
      sentences.flatMap((sentence) => {
        const found = weakness(sentence);
        return found ? { sentence, section: title, ...found } : [];
      }),
    ),
    unused,
  };
}

function weakness({ support }: Sentence): { why: WeakSentence['why']; records: string[] } | null {
  const evidenceOf = new Map([...Map.groupBy(support, ({ record }) => record)].map(([record, parts]) => [record, parts.flatMap(({ evidence }) => evidence)]));
  const weak = [...evidenceOf].filter(([, evidence]) => evidence.every((one) => 'entered' in one));
  if (evidenceOf.size > 0 && weak.length === 0) return null;
  const records = weak.map(([record]) => record);
  if (weak.length < evidenceOf.size) return { why: 'part', records };
  return { why: weak.some(([, evidence]) => evidence.length > 0) ? 'entered' : 'none', records };
}
