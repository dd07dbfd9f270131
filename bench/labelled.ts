import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface LabelledRecord {
  anchor: { start: number; end: number; exact: string };
  kind: string;
  kindAlso?: string[];
  direction: string;
  parties: { name: string; surface?: string; also?: string[]; country?: string | null }[];
  period: { start: string | null; end: string | null; text: string } | null;
  figures: { value: number; qualifier: string; text: string }[];
  countries: string[];
  commitment: { due: string | null } | null;
  us: { role: string | null };
  roleAlso?: string[];
}
export interface Gold {
  text: string;
  us: string;
  lang: 'nn' | 'nb' | 'en';
  year: number;
  records: LabelledRecord[];
}
export interface Labelled {
  name: string;
  gold: Gold;
  text: string;
}
export type Match = (gold: LabelledRecord[], pred: LabelledRecord[]) => Map<number, number>;
interface Hits {
  tp: number;
  np: number;
  ng: number;
}
/** What the scorer counts in one text. */
export interface Counted extends Record<'party' | 'period' | 'figure' | 'country' | 'commitment', Hits> {
  gold: number;
  pred: number;
  hit: number;
  kind: number;
  dir: number;
  dirN: number;
  role: number;
  roleN: number;
  anchors: number;
}
export interface Scorer {
  match: Match;
  count: (gold: Gold, out: { proposals: LabelledRecord[] }, text: string) => Counted;
}

const here = (path: string) => new URL(path, import.meta.url).pathname;
const SCORER = new URL('../../shared/real/score.mjs', import.meta.url);

/** Texts kept unread by whoever makes rules; of these only totals are printed. */
export const isHeld = (name: string) => name.startsWith('held');
const isUnread = (name: string) => /^held[23]-/u.test(name);

/** The labelled texts by what they say of the reader: rules were made with those tuned on in view, and with the last ones never opened. */
const SETS = [
  { set: 'real', folder: '../../shared/real', holds: () => true },
  { set: 'constructed', folder: '../../shared/constructed', holds: () => true },
  { set: 'tuned on', folder: '../test/texts', holds: (name: string) => !isHeld(name) },
  { set: 'held at first', folder: '../test/texts', holds: (name: string) => isHeld(name) && !isUnread(name) },
  { set: 'kept unread', folder: '../test/texts', holds: isUnread },
] as const;
export type LabelledSet = (typeof SETS)[number]['set'];

/** Every set with its texts; one whose folder is not here is empty. */
export function labelledSets(): { set: LabelledSet; texts: Labelled[] }[] {
  return SETS.map(({ set, folder, holds }) => ({ set, texts: labelledIn(here(folder)).filter(({ name }) => holds(name)) }));
}

function labelledIn(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      return { name: basename(file, '.gold.json'), gold, text: readFileSync(join(folder, gold.text), 'utf8') };
    });
}

/** The scorer of the labelled texts, or a sentence that says why nothing can be measured. */
export async function scorerOrWhy(): Promise<Scorer | string> {
  return existsSync(SCORER) ? ((await import(SCORER.href)) as Scorer) : 'not measured: the scorer and its labelled texts are not beside this checkout';
}
