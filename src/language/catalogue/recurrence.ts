import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Ventast snart',
  heading: 'Neste gong',
  lead: 'Dette plar kome att, men står ikkje i registeret for neste gong.',
  around: (when: string) => `ventast rundt ${when}`,
  wasAround: (when: string) => `var venta rundt ${when}`,
  last: (when: string) => `førre var ${when}`,
  enterEdition: 'Før inn utgåva',
  enterMeeting: 'Før inn neste',
  notHeld: 'Vart ikkje halden',
  noMore: 'Ikkje meir',
  more: 'Kom ikkje?',
  moreNamed: (what: string) => `Kom ikkje: ${what}`,
  reason: 'Grunn',
  named: (verb: string, what: string) => `${verb}: ${what}`,
  saidNotHeld: 'Registeret spør ikkje meir etter denne gongen.',
  saidNoMore: 'Registeret spør ikkje etter fleire.',
  recurrenceHint: 'For ein serie: kor ofte han kjem att. Registeret spør då etter neste utgåve, men lagar han ikkje.',
};

const nb: Widened<typeof nn> = {
  title: 'Ventes snart',
  heading: 'Neste gang',
  lead: 'Dette pleier å komme igjen, men står ikke i registeret for neste gang.',
  around: (when) => `ventes rundt ${when}`,
  wasAround: (when) => `var ventet rundt ${when}`,
  last: (when) => `forrige var ${when}`,
  enterEdition: 'Før inn utgaven',
  enterMeeting: 'Før inn neste',
  notHeld: 'Ble ikke holdt',
  noMore: 'Ikke mer',
  more: 'Kom ikke?',
  moreNamed: (what) => `Kom ikke: ${what}`,
  reason: 'Grunn',
  named: (verb, what) => `${verb}: ${what}`,
  saidNotHeld: 'Registeret spør ikke mer etter denne gangen.',
  saidNoMore: 'Registeret spør ikke etter flere.',
  recurrenceHint: 'For en serie: hvor ofte den kommer igjen. Registeret spør da etter neste utgave, men lager den ikke.',
};

const en: Widened<typeof nn> = {
  title: 'Expected soon',
  heading: 'Next time',
  lead: 'These tend to come back, but are not in the register for the next time.',
  around: (when) => `expected around ${when}`,
  wasAround: (when) => `was expected around ${when}`,
  last: (when) => `the last was ${when}`,
  enterEdition: 'Enter the edition',
  enterMeeting: 'Enter the next',
  notHeld: 'Was not held',
  noMore: 'No more',
  more: 'Did it not come?',
  moreNamed: (what) => `Did it not come: ${what}`,
  reason: 'Reason',
  named: (verb, what) => `${verb}: ${what}`,
  saidNotHeld: 'The register asks no more about this time.',
  saidNoMore: 'The register asks about no more of them.',
  recurrenceHint: 'For a series: how often it comes back. The register then asks about the next edition, but does not make it.',
};

/** What comes back and may be expected next. */
export const recurrence: InThree<typeof nn> = { nn, nb, en };
