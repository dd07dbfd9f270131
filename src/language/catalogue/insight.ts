import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Innsikt',
  lead: 'Kven spør oss om kva, og kvar kjem dei frå?',
  year: 'År',
  kinds: 'Slag engasjement',
  askers: 'Kven kjem til oss',
  countries: 'Land',
  promises: 'Lovnader',
  count: 'Tal',
  of: (year: number) => `Innsikt ${year}`,
  none: 'Ingen tal for dette året.',
};

const nb: Widened<typeof nn> = {
  title: 'Innsikt',
  lead: 'Hvem spør oss om hva, og hvor kommer de fra?',
  year: 'År',
  kinds: 'Slag engasjement',
  askers: 'Hvem kommer til oss',
  countries: 'Land',
  promises: 'Løfter',
  count: 'Antall',
  of: (year) => `Innsikt ${year}`,
  none: 'Ingen tall for dette året.',
};

const en: Widened<typeof nn> = {
  title: 'Insight',
  lead: 'Who asks us for what, and where do they come from?',
  year: 'Year',
  kinds: 'Kinds of engagement',
  askers: 'Who comes to us',
  countries: 'Countries',
  promises: 'Commitments',
  count: 'Number',
  of: (year) => `Insight ${year}`,
  none: 'No figures for this year.',
};

/** Insight. */
export const insight: InThree<typeof nn> = { nn, nb, en };
