import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Folk vi kjenner der',
  none: 'Ingen er førte inn.',
  add: 'Legg til person',
  added: 'Personen er lagd til.',
  role: 'Rolle',
  contact: 'E-post eller telefon på jobb',
  lead: 'Skriv ikkje meir enn de treng for å nå personen på jobb. Namna er interne og kjem aldri med i årsteksten.',
};

const nb: Widened<typeof nn> = {
  title: 'Folk vi kjenner der',
  none: 'Ingen er ført inn.',
  add: 'Legg til person',
  added: 'Personen er lagt til.',
  role: 'Rolle',
  contact: 'E-post eller telefon på jobb',
  lead: 'Skriv ikke mer enn dere trenger for å nå personen på jobb. Navnene er interne og kommer aldri med i årsteksten.',
};

const en: Widened<typeof nn> = {
  title: 'People we know there',
  none: 'Nobody has been entered.',
  add: 'Add a person',
  added: 'The person is added.',
  role: 'Role',
  contact: 'E-mail or telephone at work',
  lead: 'Write no more than it takes to reach the person at work. Names are internal and never enter the account.',
};

/** People in a party. */
export const people: InThree<typeof nn> = { nn, nb, en };
