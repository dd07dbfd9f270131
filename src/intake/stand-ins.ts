import { fold } from '../domain/fold.ts';
import type { Lang } from '../domain/lang.ts';
import { FINITE } from './knowledge/finite-verbs.ts';
import { MAY_POINT_BACK, POINTS_BACK } from './knowledge/organisation-words.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const verbs = FINITE.nn.verbs;
const NUMBERS = 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|begge|to|\\d+';
const THEY = {
  // "dei" before an adjective or a number is an article: "dei finske kollegaene".
  no: word(`dem|desse|(?:dei|de)(?=\\s+(?:${verbs})(?!\\p{L})(?<!ste)|(?!\\s+(?:[\\p{L}-]+e|${NUMBERS})\\s+\\p{L})(?=[\\s.,;:!?]|$))`, 'giu'),
  en: word('they|them', 'giu'),
};
const NOUNS = [POINTS_BACK, MAY_POINT_BACK].map(({ source }) => new RegExp(source, 'giu'));
const BOTH = /begge|both|same|samme/iu;

/** What of a definite noun for a body its forms share. */
const stemOf = (noun: string): string =>
  fold(noun)
    .replace(/^the /u, '')
    .replace(/(?<=\p{L}{4})(?:et|en|a)$/u, '');

/** Words that stand for a body told of before: "they", and a noun such as "the ministry" where we are none. */
export function standIns(sentence: string, lang: Lang, us: string): Span[] {
  const ours = fold(us);
  const they = [...sentence.matchAll(lang === 'en' ? THEY.en : THEY.no)];
  const nouns = NOUNS.flatMap((pattern) => [...sentence.matchAll(pattern)]).filter(
    ({ 0: said, index }) => !BOTH.test(said) && !ours.includes(stemOf(said)) && !/^\svår/u.test(sentence.slice(index + said.length)),
  );
  return [...they, ...nouns].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
