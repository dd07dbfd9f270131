import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Søk',
  words: 'Kva leitar du etter?',
  do: 'Søk',
  none: (q: string) => `Ingen treff på «${q}». Prøv færre eller andre ord.`,
  hits: (n: number) => (n === 1 ? '1 treff' : `${n} treff`),
  why: 'Treff på',
  types: { engagement: 'engasjement', party: 'part', event: 'arrangement', commitment: 'lovnad', source: 'kjelde' },
};

const nb: Widened<typeof nn> = {
  title: 'Søk',
  words: 'Hva leter du etter?',
  do: 'Søk',
  none: (q) => `Ingen treff på «${q}». Prøv færre eller andre ord.`,
  hits: (n) => `${n} treff`,
  why: 'Treff på',
  types: { engagement: 'engasjement', party: 'part', event: 'arrangement', commitment: 'løfte', source: 'kilde' },
};

const en: Widened<typeof nn> = {
  title: 'Search',
  words: 'What are you looking for?',
  do: 'Search',
  none: (q) => `No hits for “${q}”. Try fewer or other words.`,
  hits: (n) => (n === 1 ? '1 hit' : `${n} hits`),
  why: 'Matches',
  types: { engagement: 'engagement', party: 'party', event: 'event', commitment: 'commitment', source: 'source' },
};

/** Search. */
export const search: InThree<typeof nn> = { nn, nb, en };
