import { PAST_VERBS } from './knowledge/promises.ts';
import { word } from './span.ts';

const PAST = word(`${PAST_VERBS}|(?!vet)\\p{L}{2,}(?:te|de|dde|et|ed)|\\p{Ll}{3,}a`);
const PERFECT = /^(?:har|have|has)(?:\s+\S+){0,3}?\s+\p{L}{2,}(?:t|dd|a|ed|en)(?!\p{L})/iu;
const SMALL = '(?:\\s+(?:òg|også|dessutan|dessuten|då|da|difor|derfor|no|nå|alt|also|then|both|all|recently|already|jointly))?';
const SUBJECT_FIRST = /^(?:(?:og|men|and|but|at|that|som|which|der|where|dersom|hvis|om|if|fordi|because)\s+)?$/iu;
const JOINS = /(?:at|that|som|which|der|where|dersom|hvis|om|if|fordi|because|og|and|men|but)\s+$/iu;

/** Whether the verb that goes with the first of our names in some words is in the past: after it where we open the clause or follow a joining word, else before it. */
export function inThePast(words: string, us: { start: number; end: number } | null, english: boolean): boolean {
  const verb = (text: string | undefined) =>
    !!text && (PAST.test(text) || (/^(?:har|have|has)$/iu.test(text) && PERFECT.test(words.slice(words.indexOf(text)))));
  if (!us) return verb(/^[\s\d.,:–-]*(\p{L}+)/u.exec(words)?.[1]);
  const before = words.slice(0, us.start);
  if (english || SUBJECT_FIRST.test(before) || JOINS.test(before)) return verb(new RegExp(`^${SMALL}\\s+(\\p{L}+)`, 'iu').exec(words.slice(us.end))?.[1]);
  return verb(/(\p{L}+)[\s\u00a0]+$/u.exec(before)?.[1]);
}
