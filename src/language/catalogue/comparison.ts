import type { InThree, Widened } from './widened.ts';

const nn = {
  title: (year: number, base: number) => `${year} samanlikna med ${base}`,
  lead: 'Kva som er nytt, borte og vakse. Kvar setning og kvart tal opnar oppføringane bak.',
  compareWith: (base: number) => `Samanlikn med ${base}`,
  base: 'Samanlikn med',
  show: 'Vis',
  backToAccount: (year: number) => `Årsteksten for ${year}`,
  behind: 'Oppføringane bak',
  noneOpen: 'Vel ei setning i teksten.',
  more: (count: number) => `og ${count} til`,
  empty: 'Det er ikkje ført noko ope for nokon av åra.',
  records: (count: number) => (count === 1 ? '1 oppføring' : `${count} oppføringar`),
};

const nb: Widened<typeof nn> = {
  title: (year, base) => `${year} sammenlignet med ${base}`,
  lead: 'Hva som er nytt, borte og vokst. Hver setning og hvert tall åpner oppføringene bak.',
  compareWith: (base) => `Sammenlign med ${base}`,
  base: 'Sammenlign med',
  show: 'Vis',
  backToAccount: (year) => `Årsteksten for ${year}`,
  behind: 'Oppføringene bak',
  noneOpen: 'Velg en setning i teksten.',
  more: (count) => `og ${count} til`,
  empty: 'Det er ikke ført noe åpent for noen av årene.',
  records: (count) => (count === 1 ? '1 oppføring' : `${count} oppføringer`),
};

const en: Widened<typeof nn> = {
  title: (year, base) => `${year} compared with ${base}`,
  lead: 'What is new, gone and grown. Every sentence and every number opens the records behind it.',
  compareWith: (base) => `Compare with ${base}`,
  base: 'Compare with',
  show: 'Show',
  backToAccount: (year) => `The account of ${year}`,
  behind: 'The records behind',
  noneOpen: 'Choose a sentence in the text.',
  more: (count) => `and ${count} more`,
  empty: 'Nothing open is recorded for either year.',
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
};

export const comparison: InThree<typeof nn> = { nn, nb, en };
