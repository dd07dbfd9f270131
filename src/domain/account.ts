import type { Slot } from './account-line.ts';
import type { ReportPart } from './codes/report-part.ts';
import type { Evidence } from './evidence.ts';
import { idKind } from './id.ts';
import type { Lang } from './lang.ts';

/** What stands under a sentence: a record, the field of it (null for the whole record), and the evidence of that field. */
export interface Support {
  record: string;
  field: string | null;
  evidence: Evidence[];
  rivals?: RivalNote[]; // where the account is asked to note them
}

/** What another source says of a field that a sentence tells. `text` says so in the account's language. */
export interface RivalNote {
  claim: string;
  value: string;
  saidBy: string;
  saidOn: string | null;
  text: string;
  evidence: Evidence[];
}

/** One sentence of an account. `runs` marks words in another language than the sentence, in code points of `text`. */
export interface Sentence {
  id: string;
  text: string;
  lang: Lang;
  edited: boolean;
  stale: boolean;
  paragraph: number;
  runs: { start: number; end: number; lang: string }[];
  support: Support[];
}

/** A table of a section. A cell that rests on records names them, so that a reader can open them. */
export interface AccountTable {
  id: string;
  caption: string;
  columns: { title: string; isNumber: boolean }[];
  rows: { text: string; records: string[] }[][]; // as many cells as there are columns; the first heads its row
}

/** A bar chart: one bar a group and series. It is always given with its text alternative and as a table of the same numbers. */
export interface AccountChart {
  id: string;
  caption: string;
  alternative: string; // what the picture shows, in a sentence or two
  series: string[];
  groups: { label: string; values: { value: number; records: string[] }[] }[]; // as many values as there are series
}

export interface Section {
  id: string;
  retells?: boolean; // tells again what other sections tell
  title: string;
  part?: { code: ReportPart; title: string }; // of the annual report; sections of one part follow each other
  sentences: Sentence[];
  tables?: AccountTable[];
  charts?: AccountChart[];
}

/** A record that the text stands on, as the reader of a copy meets it. */
export interface AccountRecord {
  record: string;
  title: string;
  lang: Lang; // of the title
  about: string; // its kind, period and parties in a line, in the account's language
  address?: string; // where it is read, for those who may
}

/** The compiled text for a period. What `account --format json` prints is a part of it, cut out by the output room. */
export interface Account {
  title: string;
  agency: string;
  period: string;
  lang: Lang;
  edition: { number: number; at: string; hash: string } | null;
  sections: Section[];
  records?: AccountRecord[]; // each record under a sentence, once
  unused: { record: string; title: string; why: 'cancelled' | 'uncertain' | 'not-open' | 'outside-period' | 'no-section' | 'left-out' }[];
}

/** What a compiled sentence is known by: where it stands, which facet of its records it tells ("" for what they are as a whole), and the records. */
export function sentenceId(section: string, facet: string, records: readonly string[]): string {
  return [section, facet, ...records.toSorted()].filter(Boolean).join('.');
}

/** What a compiled sentence tells, read from what it is known by: the same wherever it stands and however it is worded. */
export function slotsOf({ id }: Pick<Sentence, 'id'>): Slot[] {
  const [section = '', ...parts] = id.split('.');
  const records = parts.filter((part) => idKind(part) !== null);
  // What became of a request is one facet, whichever answer it was.
  const facet = parts.find((part) => idKind(part) === null)?.replace(/^answer-.*$/u, 'answer') ?? '';
  if (records.length === 0) return [{ record: null, facet: [section, facet].filter(Boolean).join('.') }];
  return records.map((record) => ({ record, facet }));
}
