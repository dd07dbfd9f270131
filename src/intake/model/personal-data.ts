import { HEADS_EN, PERSON_BEFORE, SUFFIX_NO } from '../knowledge/organisation-words.ts';
import type { Span } from '../span.ts';
import { readTokens } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { isBankAccount, isIdentityNumber } from './check-digits.ts';
import { GIVEN_NAMES } from './given-names.ts';

const EMAIL = /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/gu;
const ELEVEN = /(?<!\d)\d(?:[ .\u00a0-]?\d){10}(?!\d)/gu;
const IBAN = /(?<![\p{L}\p{N}])\p{Lu}{2}\d{2}(?:[ \u00a0]?[\p{Lu}\d]){11,30}(?![\p{L}\p{N}])/gu;
const ABROAD = /(?:\+|(?<![\d.,])00)\d{1,3}(?:[ \u00a0().-]{0,2}\d){6,13}(?!\d)/gu;
const AT_HOME = /(?<![\d.,+])(?:[2-9]\d(?:[ \u00a0]\d\d){3}|[489]\d\d[ \u00a0]\d\d[ \u00a0]\d{3}|[2-9]\d{7})(?![\d]|[.,]\d)/gu;
const CALLED = /(?<!\p{L})(?:tlf|(?:mobil)?telefon|mobil|mob|phone|tel|cell)\.?(?:nr|nummer)?[.:]?[ \u00a0]*(?<number>\d(?:[ \u00a0-]?\d){4,14})/giu;
const JOINS = /^[ \u00a0]$/u;
const PARTICLE = new Set('van von de der den da di du la al el bin ibn af av'.split(' '));
const LONGEST_NAME = 5; // words

/** Where personal data stands in a text: addresses, numbers with their check digits, and, as far as rules can tell, names of persons. In order, apart. */
export function findPersonalData(text: string): Span[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const numbers = all(ELEVEN).filter((span) => isPersonal(text.slice(span.start, span.end).replace(/\D/gu, '')));
  const called = [...text.matchAll(CALLED)].map((found) => {
    const end = found.index + found[0].length;
    return { start: end - (found.groups?.number?.length ?? 0), end };
  });
  return joined([...all(EMAIL), ...numbers, ...all(IBAN), ...all(ABROAD), ...all(AT_HOME), ...called, ...personNames(text)]);
}

const isPersonal = (digits: string) => isIdentityNumber(digits) || isBankAccount(digits);

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** Names that open with a given name or follow a title, and their surnames wherever else they stand. */
function personNames(text: string): Span[] {
  const tokens = readTokens(text);
  const found: Span[] = [];
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first?.capital) continue;
    const titled = PERSON_BEFORE.test(tokens[at - 1]?.low ?? '') && JOINS.test(text.slice(tokens[at - 1]?.end, first.start).replace('.', ''));
    const given = GIVEN_NAMES.has(first.said) || GIVEN_NAMES.has(first.said.split('-')[0] ?? '');
    if (!titled && !given) continue;
    const last = endOfName(text, tokens, at);
    const words = tokens.slice(at, last + 1);
    if (words.some((word) => HEADS_EN.test(word.said) || SUFFIX_NO.test(word.low)) || (!titled && last === at)) continue;
    found.push({ start: first.start, end: words.at(-1)?.end ?? first.end });
    const surname = words.at(-1)?.said.replace(/['’]?s$/u, '') ?? '';
    if (surname.length > 3) surnames.add(surname);
    at = last;
  }
  const again = tokens.filter((token) => surnames.has(token.said) || surnames.has(token.said.replace(/['’]?s$/u, '')));
  return [...found, ...again.map(({ start, end }) => ({ start, end }))];
}

function endOfName(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let at = from + 1; at < tokens.length && at - from < LONGEST_NAME; at++) {
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    const initial = /^\p{Lu}$/u.test(tokens[at - 1]?.said ?? '') && /^\.[ \u00a0]$/u.test(between);
    if (!initial && !JOINS.test(between)) break;
    if (tokens[at]?.capital) last = at;
    else if (!PARTICLE.has(tokens[at]?.low ?? '')) break;
  }
  return last;
}
