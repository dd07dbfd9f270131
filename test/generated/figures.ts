import type { Qualifier } from '../../src/domain/codes/qualifier.ts';
import type { WorkForm } from '../../src/domain/codes/work-form.ts';
import type { Figure } from '../../src/domain/draft.ts';
import type { Random } from './random.ts';

const figure = (value: number, qualifier: Qualifier, counted: string, unit: string | null = null): Figure => ({
  value,
  qualifier,
  counted,
  unit,
  said: String(value),
});
const ROUGH: readonly (readonly [Qualifier, number])[] = [
  ['exact', 4],
  ['over', 3],
  ['about', 2],
  ['at-least', 1],
];

/** How many were there. A number that is rough is round. */
export function attendance(random: Random): Figure {
  const qualifier = random.weighted(ROUGH);
  const counted = random.weighted([
    ['participants', 8],
    ['organisations', 2],
    ['countries', 2],
    ['experts', 1],
    ['volunteers', 1],
  ] as const);
  const exact = random.whole(11, counted === 'countries' ? 40 : 180);
  return figure(qualifier === 'exact' ? exact : Math.ceil(exact / 10) * 10, qualifier, counted);
}

export function amount(random: Random): Figure {
  const [unit, value] = random.weighted([
    [['NOK', random.whole(2, 60) * 25_000], 6],
    [['EUR', random.whole(2, 40) * 5_000], 2],
    [['USD', random.whole(2, 40) * 5_000], 2],
  ] as const);
  return figure(value, random.weighted(ROUGH), 'money', unit);
}

/** The minutes of a film, or the pages of what is written. */
export function length(random: Random, form: WorkForm): Figure {
  if (form === 'video') return figure(random.whole(2, 25), 'exact', 'minutes');
  return LONG.has(form) ? figure(random.whole(20, 160), 'exact', 'pages') : figure(random.whole(2, 12), 'exact', 'pages');
}
const LONG = new Set<WorkForm>(['report', 'study', 'evaluation', 'guide']);

/** One of those they asked. */
export const oneOf = (random: Random): Figure => figure(random.whole(2, 12) * 5, 'one-of', random.one(['partners', 'organisations', 'countries', 'networks']));

export const years = (random: Random): Figure => figure(random.whole(2, 12), random.chance(0.5) ? 'exact' : 'about', 'years');
