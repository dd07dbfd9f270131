import { fold } from '../domain/fold.ts';
import type { Lang } from '../domain/lang.ts';
import { FINITE } from './knowledge/finite-verbs.ts';
import { DEFINITE_NOUN } from './knowledge/definite-nouns.ts';
import { POINTS_BACK } from './knowledge/organisation-words.ts';
import { stemOf } from './kinds-of-body.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const verbs = FINITE.nn.verbs;
const NUMBERS = 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|begge|to|\\d+';
const THEY = {
  // "dei" before an adjective or a number is an article: "dei finske kollegaene".
  no: word(`dem|desse|(?:dei|de)(?=\\s+(?:${verbs})(?!\\p{L})(?<!ste)|(?!\\s+(?:[\\p{L}-]+e|${NUMBERS})\\s+\\p{L})(?=[\\s.,;:!?]|$))`, 'giu'),
  en: word('they|them', 'giu'),
};
const NOUNS = [new RegExp(POINTS_BACK.source, 'giu'), DEFINITE_NOUN];
const BOTH = /begge|both|same|samme/iu;

/** Words that stand for a body told of before: "they", and a noun such as "the ministry" where we are none. */
export function standIns(sentence: string, lang: Lang, us: string): Span[] {
  const ours = fold(us);
  const they = [...sentence.matchAll(lang === 'en' ? THEY.en : THEY.no)];
  const nouns = NOUNS.flatMap((pattern) => [...sentence.matchAll(pattern)]).filter(
    ({ 0: said, 1: compound, index }) => !compound && !BOTH.test(said) && !ours.includes(stemOf(said)) && !/^\svår/u.test(sentence.slice(index + said.length)),
  );
  return [...they, ...nouns].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
