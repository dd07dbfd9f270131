import type { InThree, Widened } from './widened.ts';

const nn = {
  product: 'Samband',
  languageName: 'Nynorsk',
  languages: 'Språk',
  skip: 'Hopp til innhaldet',
};

const nb: Widened<typeof nn> = {
  product: 'Samband',
  languageName: 'Bokmål',
  languages: 'Språk',
  skip: 'Hopp til innholdet',
};

const en: Widened<typeof nn> = {
  product: 'Samband',
  languageName: 'English',
  languages: 'Language',
  skip: 'Skip to content',
};

/** What stands around every page. */
export const frame: InThree<typeof nn> = { nn, nb, en };
