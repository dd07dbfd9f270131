import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Registeret ein annan dag',
  lead: 'Vel ein dag og sjå kva registeret visste då dagen var slutt. Det er lese ut av endringsloggen og kan ikkje endrast.',
  day: 'Dag',
  dayHint: 'Til dømes 1.5.2026.',
  show: 'Vis dagen',
  tabs: 'Kva du vil sjå',
  types: { engagement: 'Engasjement', party: 'Partar', event: 'Arrangement', commitment: 'Lovnader' },
  held: (day: string) => `Då ${day} var slutt`,
  count: (n: number) => (n === 1 ? '1 oppføring' : `${n} oppføringar`),
  none: 'Registeret hadde ingenting av dette då.',
  notice: (day: string) => `Slik registeret kjende dette då ${day} var slutt. Det kan vere endra sidan.`,
  now: 'Sjå slik det er no',
  gone: 'Oppføringa er teken ut av registeret sidan.',
  since: (by: string, at: string) => `Slik stod det frå ${at}, ført av ${by}.`,
  whole: (day: string) => `Alt registeret hadde ${day}`,
};

const nb: Widened<typeof nn> = {
  title: 'Registeret en annen dag',
  lead: 'Velg en dag og se hva registeret visste da dagen var slutt. Det er lest ut av endringsloggen og kan ikke endres.',
  day: 'Dag',
  dayHint: 'For eksempel 1.5.2026.',
  show: 'Vis dagen',
  tabs: 'Hva du vil se',
  types: { engagement: 'Engasjementer', party: 'Parter', event: 'Arrangementer', commitment: 'Løfter' },
  held: (day) => `Da ${day} var slutt`,
  count: (n) => (n === 1 ? '1 oppføring' : `${n} oppføringer`),
  none: 'Registeret hadde ingenting av dette da.',
  notice: (day) => `Slik registeret kjente dette da ${day} var slutt. Det kan være endret siden.`,
  now: 'Se slik det er nå',
  gone: 'Oppføringen er tatt ut av registeret siden.',
  since: (by, at) => `Slik sto det fra ${at}, ført av ${by}.`,
  whole: (day) => `Alt registeret hadde ${day}`,
};

const en: Widened<typeof nn> = {
  title: 'The register on another day',
  lead: 'Choose a day and see what the register knew when the day was over. It is read from the change log and cannot be changed.',
  day: 'Day',
  dayHint: 'Such as 1.5.2026.',
  show: 'Show the day',
  tabs: 'What to see',
  types: { engagement: 'Engagements', party: 'Parties', event: 'Events', commitment: 'Commitments' },
  held: (day) => `When ${day} was over`,
  count: (n) => (n === 1 ? '1 record' : `${n} records`),
  none: 'The register had nothing of this then.',
  notice: (day) => `As the register knew this when ${day} was over. It may have changed since.`,
  now: 'See it as it is now',
  gone: 'The record has been taken out of the register since.',
  since: (by, at) => `It stood so from ${at}, entered by ${by}.`,
  whole: (day) => `All the register had on ${day}`,
};

/** The register as it was when a day was over. */
export const asOf: InThree<typeof nn> = { nn, nb, en };
