import type { AccountSubject } from './account-subject.ts';
import type { Lang } from './lang.ts';

/** What an account is made by. `period` is EDTF; `baseYear` is the year it is held against, where there is one. */
export interface AccountDraft {
  period: string;
  lang: Lang;
  templateId: string;
  subject: AccountSubject;
  baseYear: number | null;
  title: string;
}

/** The values a sentence tells of a record, by field. */
export type Facts = Record<string, unknown>;

/**
 * One thing a compiled sentence tells: a record, and of it one facet, such as its answer ("" for what it is as a whole). What closes a section
 * tells of no one record (null); its facet is then the sentence's own identifier. Wording and neighbours play no part.
 */
export interface Slot {
  record: string | null;
  facet: string;
}
export interface ToldSlot extends Slot {
  facts: Facts;
}

/**
 * What a line was written against: what the compiled sentences it stands in place of told, in which words, and all the records under them; and
 * what it cites without standing in place of it. A free line tells nothing that is compiled; one that cites nothing either says so.
 */
export interface Basis {
  told: ToldSlot[];
  cites: ToldSlot[];
  text: string;
  records: string[];
}

/** What a person wrote, and against what. The two are one value: whoever may not see a record under it may not see the words either. */
export interface LineContent {
  text: string | null; // null where it stands as it is compiled
  basis: Basis;
  at: string; // when it was last held against its records
}

/** After which other thing in a section something stands; `after` null for first in it. `title` heads the section if it is compiled no more. */
export interface Place {
  section: string;
  title: string;
  after: { line: string } | Slot | null;
  at: string; // what is placed later at the same spot stands nearer to it
}

/**
 * What a person did to a compiled text: reworded a sentence (a line over it with a text), joined several (over them all), split one (several
 * lines over it), moved it (a place), left it out, or added one of their own (free).
 */
export interface AccountLine {
  isLeftOut: boolean;
  content: LineContent;
  place: Place | null;
}

/** Why a line is kept out of a text that is for everybody: a record under it is not open, or something of it has been shielded since. */
export type Held = 'not-open' | 'shielded';

export interface LineView extends AccountLine {
  lineId: string;
  version: number;
  by: string; // who last changed it
  changedAt: string;
  held: Held | null;
}

/** Whether a line stands in place of nothing that is compiled. */
export const isFree = ({ content }: AccountLine): boolean => content.basis.told.length === 0;

/** A slot as one word, for maps. */
export const slotKey = ({ record, facet }: Slot): string => (record === null ? facet : facet === '' ? record : `${record}.${facet}`);

export const isSlot = (after: NonNullable<Place['after']>): after is Slot => !('line' in after);
