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
const BESIDE = /(?:^|[,;]\s|\s(?:frå|fra|til|hos|hjå|med|av|for|ved|from|to|with|by|at))\s?(?:the\s)?$/iu;
const BOTH = /begge|both|same|samme/iu;

export interface StandIn extends Span {
  ours: boolean; // it stands for us
}

/** Words that stand for a body: "they", and a noun such as "the ministry", for one told of before or for us where we are one. */
export function standIns(sentence: string, lang: Lang, us: string): StandIn[] {
  const ours = fold(us);
  const they = [...sentence.matchAll(lang === 'en' ? THEY.en : THEY.no)].map((found) => ({ found, ours: false }));
  const nouns = NOUNS.flatMap((pattern) => [...sentence.matchAll(pattern)])
    .filter(({ 0: said, index }) => !BOTH.test(said) && !/^\svår/u.test(sentence.slice(index + said.length)))
    .map((found) => ({ found, ours: ours.includes(stemOf(found[0])) }))
    .filter((one) => !one.ours || BESIDE.test(sentence.slice(0, one.found.index))); // right after a verb it may be its subject or its object
  return [...they, ...nouns].map(({ found, ours: isOurs }) => ({ start: found.index, end: found.index + found[0].length, ours: isOurs }));
}
