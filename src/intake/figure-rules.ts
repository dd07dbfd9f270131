import type { Lang } from '../domain/lang.ts';
import { CURRENCIES, PARTS, SCALES } from './knowledge/currencies.ts';
import { NOT_ENGLISH, NUMBER_WORDS, numberPattern } from './knowledge/number-words.ts';
import {
  ALSO_FROM,
  ATTENDANCE,
  BEFORE_A_CROWD,
  COUNTED_NOUNS,
  MEMBERED,
  NOT_A_SPAN,
  NOT_COUNTED,
  OWNED,
  OWNERS,
  PLURAL_EN,
  PLURAL_NO,
  QUALIFIER_WORDS,
  TIMES,
  YEARS,
} from './knowledge/numbers.ts';

/** The ways figures are written in one language. All name what they find: `number`, `noun`, `qualifier`, `currency`, `scale`. */
export interface FigureRules {
  money: RegExp[];
  oneOf: RegExp[];
  share: RegExp;
  shared: RegExp;
  partOf: RegExp;
  counted: RegExp;
  audience: RegExp;
  from: RegExp;
  few: RegExp;
  group: RegExp;
  membered: RegExp;
  named: RegExp;
  came: RegExp;
  drew: RegExp;
  years: RegExp;
  times: RegExp;
}

const digits = '\\d{1,3}(?:[\\s\\u00a0.,’]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const list = (entries: readonly { words: string }[]) => entries.map((entry) => entry.words).join('|');
const qualifier = `(?:(?<qualifier>${list(QUALIFIER_WORDS)})\\s+|(?<sign>[>~≈])\\s?)?`;
const scale = `(?:\\s?(?<scale>${list(SCALES)}))?`;
const currency = list(CURRENCIES);
const nouns = list(COUNTED_NOUNS);
const small = 'på|i|av|til|for|med|om|hos|ved|frå|fra|og|of|in|on|at|to|from|with|by|and|the|an?|som|who|møte|webinar';
/** "over 400 innlogga deltakarar", "a 40-page study" */
const adjectives = `(?:[\\s\\u00a0]+(?!(?:${small})[\\s\\u00a0])\\p{Ll}[\\p{L}-]*){0,3}?[\\s\\u00a0-]+`;
const edges = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

function rulesFor(lang: Lang): FigureRules {
  const words = numberPattern(Object.keys(NUMBER_WORDS).filter((key) => lang !== 'en' || !NOT_ENGLISH.has(key)));
  const number = `(?<number>${digits}|${words})(?<plus>\\s?\\+(?!\\d))?`;
  const plural = `(?!(?:${NOT_COUNTED}|${currency})(?!\\p{L}))(?:${lang === 'en' ? PLURAL_EN : PLURAL_NO})`;
  const the = '(?:(?:alle|all)\\s+)?(?:dei|de|the)\\s+';
  const oneOf = `(?:${qualifier}|(?:i alt|til saman|til sammen|berre|bare|only|just|altogether)\\s+)(?:${the})?${number}${adjectives}(?<noun>${nouns}|${plural})`;
  return {
    money: [
      edges(`${qualifier}(?<scale>m|t|k)(?<currency>${currency})\\s?${number}`),
      edges(`${qualifier}(?<currency>${currency})\\s?${number}${scale}`),
      edges(`${qualifier}${number}${scale}(?:,-|,–)?\\s?(?<currency>${currency})`),
      edges(`${qualifier}${number}(?<currency>,-|,–)`),
      edges(`${qualifier}(?<number>${list(PARTS)})\\s(?<scale>${list(SCALES)})\\s(?<currency>${currency})`),
    ],
    oneOf: [
      edges(`(?:ein|éin|ei|eitt|eit|en|én|et|ett|one)\\s+(?:av|of)\\s+${oneOf}`),
      edges(
        `(?<=(?:blant|mellom|among|amongst)\\s+)(?:${the})?${number}(?<!(?:^|\\s)(?:[2-5]|to|tre|fire|fem|two|three|four|five))${adjectives}(?<noun>${nouns}|${plural})`,
      ),
    ],
    share: edges(`${qualifier}${number}\\s+(?:av|of)\\s+(?:dei|de|the)(?=\\s+(?:${digits}|${words})[\\s\\u00a0])`),
    shared: edges(`(?<=\\s(?:av|of)\\s+${the})${number}${adjectives}(?<noun>${nouns}|${lang === 'en' ? PLURAL_EN : PLURAL_NO})`),
    partOf: edges(
      `${qualifier}${number}\\s+(?:av|of)\\s+(?:(?<noun>oss|us|(?<![,(]\\s*\\S+\\s+(?:av|of)\\s+)(?:dei|dem|them)|(?:dei|dem|them)(?=\\s+(?:frå|fra|from)\\s))|(?:(?:${OWNERS})${adjectives})(?<noun>${nouns}|${plural})${lang === 'en' ? '' : `|(?<noun>(?!(?:${NOT_COUNTED})(?!\\p{L}))(?:${OWNED}))`}|(?<noun>our own|ours|theirs|våre|våra|deira|deires|deres))`,
    ),
    counted: edges(`${qualifier}${number}${adjectives}(?<noun>${nouns})(?!\\s+${NOT_A_SPAN}(?!\\p{L}))`),
    audience: edges(`(?:an? (?:audience|crowd|group) of|eit publikum på|et publikum på|ei gruppe på|en gruppe på)\\s+${qualifier}${number}`),
    from: edges(`(?<=(?:${ALSO_FROM})\\s+)${qualifier}${number}(?:\\s+(?:of\\s+them|av\\s+dei|av\\s+dem))?(?=\\s+(?:frå|fra|from)\\s+\\p{L})`),
    few: edges(`${qualifier}${number}\\s+(?<noun>\\p{L}*møte|\\p{L}*møter|møta|meetings)`),
    group: edges(`(?<=(?:gruppe|delegasjon(?:en)?|gjeng|lag|group|delegation|team|party|cohort|kull)\\s+(?:på|of)\\s+)${qualifier}${number}`),
    membered: edges(`${number}[\\s-]?(?<noun>${MEMBERED})`),
    named: edges(`${qualifier}${number}${adjectives}(?<noun>${plural})(?!\\s+${NOT_A_SPAN}(?!\\p{L}))`),
    came: edges(`${qualifier}${number}\\s+(?:${ATTENDANCE})`),
    drew: edges(`(?<=(?:${BEFORE_A_CROWD})\\s+)${qualifier}${number}(?=\\s*(?:[.,;:)]|$|(?:og|and|in|i|på|til|from|frå|fra|to|at|over|during)\\s))`),
    years: edges(`(?:gjennom|i|for|in|over|during)\\s+${qualifier}${number}\\s+(?<noun>${YEARS})(?!\\s+(?:etter|sidan|siden|after|ago|old|gamal|gammel))`),
    times: edges(`${qualifier}${number}\\s+(?<noun>${TIMES})`),
  };
}

const made = new Map<Lang, FigureRules>();

/** The rules of a language, made once. */
export function figureRules(lang: Lang): FigureRules {
  const known = made.get(lang) ?? rulesFor(lang);
  made.set(lang, known);
  return known;
}
