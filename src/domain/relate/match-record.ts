import { areKin } from '../codes/kind-family.ts';
import { LANGS } from '../lang.ts';
import { fold } from '../fold.ts';
import { compareFigures } from './compare-figures.ts';
import { daysBetween, isNarrow } from './compare-periods.ts';
import { periodOf } from '../period.ts';
import type { RelatedFacts } from './related.ts';

const DAYS_APART = 3; // two sources may be some days apart about one occasion
const SOME_WORDS = 0.3; // of all the words of two, those both say
const MOST_WORDS = 0.6;
const SMALL = new Set([
  'og',
  'om',
  'med',
  'for',
  'fra',
  'til',
  'av',
  'pa',
  'ved',
  'the',
  'and',
  'with',
  'from',
  'about',
  'our',
  'var',
  'ein',
  'eit',
  'dei',
  'det',
  'den',
]);

/**
 * How well a draft and a record go together as one occasion, and null where they do not: the same parties or event, times that meet or
 * nearly do, kinds of one family, and words in common where the time says little or differs.
 */
export function matchRecord(mine: RelatedFacts, theirs: RelatedFacts): number | null {
  if (!areKin(mine.kind, theirs.kind)) return null;
  const [when, then] = [timeOf(mine), timeOf(theirs)];
  const apart = when && then ? daysBetween(when, then) : 0;
  if (apart > DAYS_APART) return null;
  const shared = mine.parties.filter(({ key }) => theirs.parties.some((one) => one.key === key)).length;
  const isSameEvent = mine.event !== null && mine.event.key === theirs.event?.key;
  const words = wordsShared(mine, theirs);
  const { same } = compareFigures(mine.figures, theirs.figures);
  const areBothNarrow = isNarrow(mine.period) && isNarrow(theirs.period);
  const isOne =
    shared > 0 || isSameEvent ? (areBothNarrow && apart === 0 && mine.kind === theirs.kind) || words >= SOME_WORDS || same.length > 0 : words >= MOST_WORDS;
  if (!isOne) return null;
  const all = Math.max(new Set([...mine.parties, ...theirs.parties].map(({ key }) => key)).size, 1);
  return (2 * shared) / all + Number(isSameEvent) + Number(mine.kind === theirs.kind) + words + Number(areBothNarrow) - apart / 4 + same.length / 2;
}

/** The one of many that goes best with a draft. */
export function bestMatch<T extends { facts: RelatedFacts }>(mine: RelatedFacts, many: readonly T[]): T | null {
  let best: { one: T; score: number } | null = null;
  for (const one of many) {
    const score = matchRecord(mine, one.facts);
    if (score !== null && (best === null || score > best.score)) best = { one, score };
  }
  return best?.one ?? null;
}

const timeOf = ({ period, year }: RelatedFacts) => period ?? periodOf(String(year));

/** The share of words in common, in the language the two have most in common in. */
function wordsShared(one: RelatedFacts, other: RelatedFacts): number {
  const [mine, theirs] = [one, other].map((facts) => LANGS.map((lang) => wordsOf(facts, lang)).filter((words) => words.size > 0));
  return Math.max(0, ...(mine ?? []).flatMap((words) => (theirs ?? []).map((others) => share(words, others))));
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function wordsOf({ title, subject }: RelatedFacts, lang: (typeof LANGS)[number]): Set<string> {
  return new Set(
    fold(`${title[lang] ?? ''} ${title[lang] ? '' : (subject[lang] ?? '')}`)
      .split(' ')
      .filter((word) => word.length > 2 && !SMALL.has(word)),
  );
}
