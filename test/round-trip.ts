import type { Gold, LabelledRecord } from '../bench/labelled.ts';
import { readAgainst } from '../bench/read-against.ts';
import { compileAccount } from '../src/account/compile-account.ts';
import type { Account, Sentence } from '../src/domain/account.ts';
import type { CommitmentView, Engagement } from '../src/domain/engagement.ts';
import type { Lang } from '../src/domain/lang.ts';
import type { Period } from '../src/domain/period.ts';
import type { KnownParty } from '../src/domain/proposal.ts';

/** What a register held of a year, as labels on the account of it, and what the reader says of that account. */
export interface RoundTrip {
  text: string;
  gold: Gold;
  out: { proposals: LabelledRecord[] };
}
export interface YearOfRegister {
  year: number;
  engagements: readonly Engagement[];
  commitments: readonly CommitmentView[];
}

/** Compiles the account of a year in a language and reads it back, by a reader that knows these parties. */
export function roundTrip(records: YearOfRegister, us: { partyId: string; name: string }, lang: Lang, known: readonly KnownParty[]): RoundTrip {
  const { year, engagements, commitments } = records;
  const account = compileAccount(engagements, commitments, { agency: us.name, ourPartyId: us.partyId, period: String(year), lang });
  const { text, places } = layOut(account);
  const letters = Array.from(text);
  const labelled = (place: Place | undefined, facts: Omit<LabelledRecord, 'anchor'>): LabelledRecord[] =>
    place ? [{ anchor: { ...place, exact: letters.slice(place.start, place.end).join('') }, ...facts }] : [];
  const records_ = [
    ...engagements.flatMap((engagement) => labelled(places.get(engagement.engagementId), factsOf(engagement, us.partyId, year))),
    ...commitments.flatMap((commitment) => labelled(places.get(commitment.commitmentId), promiseOf(commitment, engagements))),
  ];
  const gold: Gold = { text: `${year}.${lang}`, us: us.name, lang, year, records: records_ };
  const { proposals } = readAgainst(gold, text, known);
  return {
    text,
    gold,
    out: {
      proposals: proposals.map((record) => ({
        ...record,
        figures: record.figures.map(inFull),
        period: periodSaid(record.period, year),
        countries: record.countries.filter((code) => code !== HOME),
      })),
    },
  };
}

/** "1.2 million kroner" is read as it is said. */
function inFull(figure: LabelledRecord['figures'][number] & { counted?: string }): LabelledRecord['figures'][number] {
  return figure.counted?.startsWith('million') ? { ...figure, value: Math.round(figure.value * 1_000_000) } : figure;
}

interface Place {
  start: number;
  end: number;
}

/** The account as plain text, and the first sentence that tells each record, in code points. A promise is told in a section of its own. */
function layOut({ title, sections }: Account): { text: string; places: Map<string, Place> } {
  const places = new Map<string, Place>();
  let text = '';
  let at = 0;
  const write = (words: string): Place => {
    const start = at;
    text += words;
    at += Array.from(words).length;
    return { start, end: at };
  };
  write(title);
  for (const section of sections) {
    write(`\n\n${section.title}`);
    let paragraph: number | null = null;
    for (const sentence of section.sentences) {
      write(sentence.paragraph === paragraph ? ' ' : '\n\n');
      paragraph = sentence.paragraph;
      const place = write(sentence.text);
      for (const record of toldIn(sentence)) if (!places.has(record)) places.set(record, place);
    }
  }
  return { text: `${text}\n`, places };
}

/** The records a sentence tells: a promise itself, and not the engagement it was made in. One whose id names no record sums up what others tell. */
function toldIn({ id, support }: Sentence): string[] {
  if (!/\.(?:eng|com)-/u.test(id)) return [];
  const records = [...new Set(support.map(({ record }) => record))];
  const promises = records.filter((record) => record.startsWith('com'));
  return promises.length > 0 ? promises : records;
}

function factsOf(of: Engagement, us: string, year: number): Omit<LabelledRecord, 'anchor'> {
  return {
    kind: of.kind,
    direction: of.direction,
    parties: [...of.parties.filter(({ partyId }) => partyId !== us), ...(of.event ? [of.event] : [])].map(partyOf), // what it took place at is labelled among the bodies
    period: periodSaid(boundsOf(of.period), year),
    figures: of.figures.map(({ value, qualifier, said }) => ({ value, qualifier, text: said })),
    countries: countriesOf(of),
    commitment: null,
    us: { role: of.ourRoles[0] ?? null },
  };
}

function promiseOf(of: CommitmentView, engagements: readonly Engagement[]): Omit<LabelledRecord, 'anchor'> {
  const made = engagements.find(({ engagementId }) => engagementId === of.engagementId);
  return {
    kind: made?.kind ?? 'contribution',
    direction: '', // a promise has none
    parties: of.parties.map(partyOf),
    period: boundsOf(of.due),
    figures: [],
    countries: made ? countriesOf(made) : [],
    commitment: { due: boundsOf(of.due)?.start ?? null },
    us: { role: null },
  };
}

const partyOf = ({ names, acronym }: Pick<Engagement['parties'][number], 'names' | 'acronym'>) => ({
  name: names.nn ?? names.en ?? '',
  also: [...Object.values(names), ...(acronym ? [acronym] : [])],
});
/** The countries a record has to do with, those of its parties among them; our own is everywhere and says nothing. */
const countriesOf = ({ areas, parties }: Engagement): string[] => {
  const codes = [...areas.map(({ code }) => code), ...parties.map(({ country }) => country ?? '')];
  return [...new Set(codes.filter((code) => /^[A-Z]{2}$/u.test(code) && code !== HOME))];
};
const HOME = 'NO';

function boundsOf(period: Period | null): LabelledRecord['period'] {
  if (!period) return null;
  const [start, end = start] = period.edtf.split('/').map((text) => (text === '..' ? null : text.replace(/[~?%]/gu, '')));
  return { start: start ?? null, end: end ?? null, text: period.said };
}

/** A time that is not said, or whose start is not, is taken to be the year told of, as the register takes it. */
function periodSaid(period: LabelledRecord['period'], year: number): LabelledRecord['period'] {
  return period?.start ? period : { start: String(year), end: String(year), text: '' };
}
