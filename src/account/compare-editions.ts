import type { Account, Sentence } from '../domain/account.ts';

/** What became of one sentence from one edition to the next. */
export interface SentenceChange {
  is: 'same' | 'changed' | 'moved' | 'added' | 'removed';
  before: string;
  after: string;
}

/** The sections of two editions in the order of the later, each with its sentences; those that are gone stand where they stood. */
export interface SectionChange {
  title: string;
  sentences: SentenceChange[];
}

interface Placed {
  section: string;
  sentence: Sentence;
}

/** What differs between two editions of an account, sentence by sentence. A sentence is the same one by its identifier, its words, or the records it stands on. */
export function compareEditions(before: Account, after: Account): SectionChange[] {
  const [old, now] = [placedIn(before), placedIn(after)];
  const matched = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  for (const isSame of [bySentence, byText, byRecords])
    for (const one of now) {
      if (matched.has(one)) continue;
      const other = old.find((candidate) => !taken.has(candidate) && isSame(candidate, one));
      if (!other) continue;
      matched.set(one, other);
      taken.add(other);
    }
  const titles = new Map([...before.sections, ...after.sections].map(({ id, title }) => [id, title]));
  const order = [...after.sections, ...before.sections.filter(({ id }) => !after.sections.some((section) => section.id === id))];
  return order.map(({ id }) => {
    const sentences = now.filter((one) => one.section === id).map((one) => changeOf(matched.get(one), one));
    const mine = now.filter((one) => one.section === id).map((one) => matched.get(one));
    const gone = old.filter((one) => one.section === id && !taken.has(one));
    for (const one of gone.toReversed()) {
      const previous = old[old.indexOf(one) - 1];
      const at = previous ? mine.indexOf(previous) + 1 : 0;
      sentences.splice(at, 0, { is: 'removed', before: one.sentence.text, after: '' });
      mine.splice(at, 0, one);
    }
    return { title: titles.get(id) ?? id, sentences };
  });
}

const placedIn = ({ sections }: Account): Placed[] => sections.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ section: id, sentence })));

const bySentence = (one: Placed, other: Placed): boolean => one.sentence.id === other.sentence.id;
const byText = (one: Placed, other: Placed): boolean => one.sentence.text === other.sentence.text;
const byRecords = (one: Placed, other: Placed): boolean => {
  const [mine, theirs] = [one, other].map(({ sentence }) => new Set(sentence.support.map(({ record }) => record)));
  return one.section === other.section && mine!.size > 0 && mine!.size === theirs!.size && [...mine!].every((record) => theirs!.has(record));
};

function changeOf(before: Placed | undefined, after: Placed): SentenceChange {
  if (!before) return { is: 'added', before: '', after: after.sentence.text };
  const texts = { before: before.sentence.text, after: after.sentence.text };
  return { is: texts.before !== texts.after ? 'changed' : before.section !== after.section ? 'moved' : 'same', ...texts };
}
