import type { InThree, Widened } from './widened.ts';

const nn = {
  label: 'Hovudmeny',
  today: 'I dag',
  engagements: 'Engasjement',
  parties: 'Partar',
  requests: 'Førespurnader',
  commitments: 'Lovnader',
  sources: 'Kjelder',
  account: 'Årstekst',
  insight: 'Innsikt',
  search: 'Søk',
  settings: 'Innstillingar',
};

const nb: Widened<typeof nn> = {
  label: 'Hovedmeny',
  today: 'I dag',
  engagements: 'Engasjementer',
  parties: 'Parter',
  requests: 'Forespørsler',
  commitments: 'Løfter',
  sources: 'Kilder',
  account: 'Årstekst',
  insight: 'Innsikt',
  search: 'Søk',
  settings: 'Innstillinger',
};

const en: Widened<typeof nn> = {
  label: 'Main menu',
  today: 'Today',
  engagements: 'Engagements',
  parties: 'Parties',
  requests: 'Requests',
  commitments: 'Commitments',
  sources: 'Sources',
  account: 'Account',
  insight: 'Insight',
  search: 'Search',
  settings: 'Settings',
};

/** The frame of every page: the menu and what stands around it. */
export const nav: InThree<typeof nn> = { nn, nb, en };
