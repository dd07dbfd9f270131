import type { Account } from '../../domain/account.ts';
import type { InThree, Widened } from './widened.ts';

const nn = {
  title: (year: number) => `Årstekst ${year}`,
  lead: 'Kvar setning kviler på oppføringar. Vel ei setning for å sjå kva som ligg under.',
  years: 'Vel år',
  year: 'År',
  language: 'Språk i teksten',
  downloads: 'Last ned',
  word: 'Word',
  pdf: 'PDF',
  web: 'Nettside',
  markdown: 'Markdown',
  json: 'JSON',
  panel: 'Under setninga',
  back: 'Tilbake til setninga',
  noPanel: 'Vel ei setning i teksten.',
  stale: 'Ei oppføring under setninga er endra.',
  empty: 'Det er ingenting å skrive om dette året enno.',
  unused: 'Ikkje med i teksten',
  why: {
    cancelled: 'avlyst',
    'not-open': 'ikkje ope',
    'outside-period': 'utanfor perioden',
    uncertain: 'uvisst',
    'no-section': 'høyrer ikkje til noka av delane',
  } satisfies Record<Account['unused'][number]['why'], string>,
  records: 'Oppføringar',
};

const nb: Widened<typeof nn> = {
  title: (year) => `Årstekst ${year}`,
  lead: 'Hver setning hviler på oppføringer. Velg en setning for å se hva som ligger under.',
  years: 'Velg år',
  year: 'År',
  language: 'Språk i teksten',
  downloads: 'Last ned',
  word: 'Word',
  pdf: 'PDF',
  web: 'Nettside',
  markdown: 'Markdown',
  json: 'JSON',
  panel: 'Under setningen',
  back: 'Tilbake til setningen',
  noPanel: 'Velg en setning i teksten.',
  stale: 'En oppføring under setningen er endret.',
  empty: 'Det er ingenting å skrive om dette året ennå.',
  unused: 'Ikke med i teksten',
  why: {
    cancelled: 'avlyst',
    'not-open': 'ikke åpent',
    'outside-period': 'utenfor perioden',
    uncertain: 'uvisst',
    'no-section': 'hører ikke til noen av delene',
  },
  records: 'Oppføringer',
};

const en: Widened<typeof nn> = {
  title: (year) => `Account ${year}`,
  lead: 'Every sentence stands on records. Choose a sentence to see what lies under it.',
  years: 'Choose year',
  year: 'Year',
  language: 'Language of the text',
  downloads: 'Download',
  word: 'Word',
  pdf: 'PDF',
  web: 'Web page',
  markdown: 'Markdown',
  json: 'JSON',
  panel: 'Under the sentence',
  back: 'Back to the sentence',
  noPanel: 'Choose a sentence in the text.',
  stale: 'A record under the sentence has changed.',
  empty: 'There is nothing to write about this year yet.',
  unused: 'Left out of the text',
  why: {
    cancelled: 'cancelled',
    'not-open': 'not open',
    'outside-period': 'outside the period',
    uncertain: 'uncertain',
    'no-section': 'belongs to none of the sections',
  },
  records: 'Records',
};

/** The page of an account. */
export const account: InThree<typeof nn> = { nn, nb, en };
