import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Folk vi kjenner der',
  none: 'Ingen er førte inn.',
  add: 'Legg til person',
  added: 'Personen er lagd til.',
  saved: 'Personen er lagra.',
  withdrawn: 'Personen er teken bort. Du kan angre i historikken.',
  change: 'Rett',
  changeNamed: (name: string) => `Rett: ${name}`,
  editTitle: 'Rett person',
  withdrawTitle: 'Ta bort personen',
  withdrawLead: 'Når nokon har slutta, eller ikkje skulle stått her. Det kan angrast i historikken.',
  role: 'Rolle',
  contact: 'E-post eller telefon på jobb',
  lead: 'Skriv ikkje meir enn de treng for å nå personen på jobb. Namna er interne og kjem aldri med i årsteksten.',
};

const nb: Widened<typeof nn> = {
  title: 'Folk vi kjenner der',
  none: 'Ingen er ført inn.',
  add: 'Legg til person',
  added: 'Personen er lagt til.',
  saved: 'Personen er lagret.',
  withdrawn: 'Personen er tatt bort. Du kan angre i historikken.',
  change: 'Rett',
  changeNamed: (name) => `Rett: ${name}`,
  editTitle: 'Rett person',
  withdrawTitle: 'Ta bort personen',
  withdrawLead: 'Når noen har sluttet, eller ikke skulle stått her. Det kan angres i historikken.',
  role: 'Rolle',
  contact: 'E-post eller telefon på jobb',
  lead: 'Skriv ikke mer enn dere trenger for å nå personen på jobb. Navnene er interne og kommer aldri med i årsteksten.',
};

const en: Widened<typeof nn> = {
  title: 'People we know there',
  none: 'Nobody has been entered.',
  add: 'Add a person',
  added: 'The person is added.',
  saved: 'The person is saved.',
  withdrawn: 'The person is taken away. You can undo it in the history.',
  change: 'Correct',
  changeNamed: (name) => `Correct: ${name}`,
  editTitle: 'Correct a person',
  withdrawTitle: 'Take the person away',
  withdrawLead: 'When somebody has left, or should not have stood here. It can be undone in the history.',
  role: 'Role',
  contact: 'E-mail or telephone at work',
  lead: 'Write no more than it takes to reach the person at work. Names are internal and never enter the account.',
};

/** People in a party. */
export const people: InThree<typeof nn> = { nn, nb, en };
