import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Endringslogg',
  caption: 'Endringar, dei nyaste først',
  by: 'Av',
  at: 'Når',
  record: 'Oppføring',
  action: 'Handling',
  fields: 'Felt',
  why: 'Grunn',
  none: 'Ingen endringar enno.',
  undone: 'Endringa er angra.',
  before: 'Før',
  after: 'Etter',
  details: 'Vis kva som vart endra',
};

const nb: Widened<typeof nn> = {
  title: 'Endringslogg',
  caption: 'Endringer, de nyeste først',
  by: 'Av',
  at: 'Når',
  record: 'Oppføring',
  action: 'Handling',
  fields: 'Felter',
  why: 'Grunn',
  none: 'Ingen endringer ennå.',
  undone: 'Endringen er angret.',
  before: 'Før',
  after: 'Etter',
  details: 'Vis hva som ble endret',
};

const en: Widened<typeof nn> = {
  title: 'Change log',
  caption: 'Changes, newest first',
  by: 'By',
  at: 'When',
  record: 'Record',
  action: 'Action',
  fields: 'Fields',
  why: 'Reason',
  none: 'No changes yet.',
  undone: 'The change is undone.',
  before: 'Before',
  after: 'After',
  details: 'Show what changed',
};

/** The change log and the history of a record. */
export const changes: InThree<typeof nn> = { nn, nb, en };
