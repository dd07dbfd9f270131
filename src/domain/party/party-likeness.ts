import { canonicalName } from './canonical-name.ts';
import type { CanonicalName } from './canonical-name.ts';
import { MEANING_OF, OTHERS } from './name-words.ts';
import { bareIdentifier } from './party-keys.ts';
import type { KeyedParty } from './party-keys.ts';
import { slipsBetween } from './slips.ts';

/** Why two parties are likely the same, the surest first. */
export const REASONS = ['identifier', 'name', 'acronym', 'similar', 'initials'] as const;
type Reason = (typeof REASONS)[number];

/** Why two parties are likely the same: a name, a short form or an identifier they share, names that are much alike, or initials of a name. */
export interface Likeness {
  reason: Reason;
  words: string; // what they have in common, as the first of the two has it
}

/** A likeness with how sure it is, from 0 to 1. */
export interface ScoredLikeness extends Likeness {
  score: number;
}

/** A party as it is compared: a country that is not known keeps nothing apart. */
export interface ComparedParty extends KeyedParty {
  country: string | null;
}

const MEANINGS = new Set(MEANING_OF.values());
const ENOUGH = 0.7; // of the letters of the longer name, where the other lacks a word of it

/**
 * How likely two parties are the same; null where they are likely two. An identifier is compared by its letters and digits. Names count
 * where the countries do not differ: there is a ministry of finance in most of them. Names that only mean the same, in two languages, count
 * where they stand for one body in a country that both are known to be in, or say more than what kind of body it is.
 */
export function likenessOf(one: ComparedParty, other: ComparedParty): ScoredLikeness | null {
  const shared = one.identifiers.find(({ value }) => other.identifiers.some((its) => isSameIdentifier(value, its.value)));
  if (shared) return { reason: 'identifier', words: shared.value, score: 1 };
  if (one.country !== null && other.country !== null && one.country !== other.country) return null;
  const isOneCountry = one.country !== null && one.country === other.country;
  let best: ScoredLikeness | null = null;
  const theirs = other.names.map((name) => ({ ...name, canonical: canonicalOf(name) }));
  for (const name of one.names) {
    const canonical = canonicalOf(name);
    for (const its of theirs) {
      const found = namesAlike(canonical, its.canonical, isOneCountry, name.kind === 'acronym' && its.kind === 'acronym');
      if (found && (best === null || isSurer(found, best))) best = { ...found, words: name.name };
    }
  }
  return best;
}

/** Whether a likeness is worth a question of its own: three initials fit many names, unless the two are in one country. */
export const isWorthAsking = ({ reason, words }: Likeness, one: ComparedParty, other: ComparedParty): boolean =>
  reason !== 'initials' || words.length > 3 || (one.country !== null && one.country === other.country);

const isSameIdentifier = (one: string, other: string): boolean => bareIdentifier(one) === bareIdentifier(other) && bareIdentifier(one) !== '';

const isSurer = (one: Omit<ScoredLikeness, 'words'>, other: ScoredLikeness): boolean =>
  one.score > other.score || (one.score === other.score && REASONS.indexOf(one.reason) < REASONS.indexOf(other.reason));

const remembered = new Map<string, CanonicalName>();

/** In a sweep each name is compared many times; it is taken apart once. */
function canonicalOf({ name, kind }: KeyedParty['names'][number]): CanonicalName {
  const key = `${kind === 'acronym' ? 'a' : 'n'}${name}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 20_000) remembered.clear();
  const canonical = canonicalName(name, kind === 'acronym');
  remembered.set(key, canonical);
  return canonical;
}

function namesAlike(one: CanonicalName, other: CanonicalName, isOneCountry: boolean, areShort: boolean): Omit<ScoredLikeness, 'words'> | null {
  if (one.folded === '' || other.folded === '') return null;
  if (one.folded === other.folded) return { reason: areShort ? 'acronym' : 'name', score: areShort ? 0.9 : 1 };
  if (one.bare === other.bare || one.folded.replaceAll(' ', '') === other.folded.replaceAll(' ', '')) return { reason: 'name', score: 0.97 };
  if (one.acronym !== null && one.acronym === other.acronym) return { reason: 'acronym', score: 0.9 };
  if ((one.acronym !== null && one.acronym === other.initials) || (other.acronym !== null && other.acronym === one.initials))
    return { reason: 'initials', score: 0.5 };
  if (isShort(one) || isShort(other)) return null;
  const score = similarity(one, other, isOneCountry);
  return score === null ? null : { reason: 'similar', score };
}

const isShort = ({ acronym, folded }: CanonicalName): boolean => acronym !== null && acronym === folded.replaceAll(' ', '');

/** How alike the words of two names are, in any order; null where a word of the one stands against another word of the other. */
function similarity(one: CanonicalName, other: CanonicalName, isOneCountry: boolean): number | null {
  const rest = [...other.words];
  const lacking: string[] = [];
  let slips = 0;
  let [met, ownWords] = [0, 0];
  for (const word of one.words.toSorted((a, b) => b.length - a.length)) {
    const found = nearest(word, rest);
    if (found === null) {
      lacking.push(word);
      continue;
    }
    slips += found.slips;
    met += word.length;
    if (!MEANINGS.has(word)) ownWords++;
    rest.splice(rest.indexOf(found.word), 1);
  }
  if (lacking.length > 0 && rest.length > 0) return compoundScore(one, other);
  const extra = [...lacking, ...rest];
  if (extra.some((word) => OTHERS.has(word) || /\p{N}/u.test(word))) return null;
  const all = met + extra.join('').length;
  if (all === 0 || met / all < ENOUGH) return compoundScore(one, other);
  if (slips > 3 || (ownWords === 0 && slips === 0 && !isOneCountry && !isSaidAlike(one.core, other.core))) return null;
  return 0.9 * (met / all) - 0.06 * slips;
}

/** Whether all words of the shorter name stand in the longer as they are written: it is no name in another language. */
const isSaidAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length <= other.length ? one.every((word) => other.includes(word)) : isSaidAlike(other, one);

/** The word most like this among others, where it may be a slip of the finger for it. */
function nearest(word: string, others: readonly string[]): { word: string; slips: number } | null {
  if (others.includes(word)) return { word, slips: 0 };
  if (OTHERS.has(word) || /\p{N}/u.test(word)) return null;
  let best: { word: string; slips: number } | null = null;
  for (const other of others) {
    if (OTHERS.has(other) || /\p{N}/u.test(other)) continue;
    const slips = slipsBetween(word, other, slipsAllowed(Math.min(word.length, other.length)));
    if (slips < (best?.slips ?? Infinity)) best = { word: other, slips };
  }
  return best;
}

const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** Names that are one written with other spaces: a word of the one may be two of the other. */
function compoundScore(one: CanonicalName, other: CanonicalName): number | null {
  const most = slipsAllowed(Math.min(one.bare.length, other.bare.length) - 2);
  if (digits(one.bare) !== digits(other.bare) || one.words.length === other.words.length) return null;
  const slips = slipsBetween(one.bare, other.bare, most);
  return slips === Infinity ? null : 0.85 - 0.06 * slips;
}

const digits = (text: string): string => text.replace(/\P{N}/gu, '');
