import type { InThree, Widened } from './widened.ts';

const nn = {
  summary: 'Rett desse felta og prøv på nytt',
  unexpected: 'Noko gjekk gale',
  unexpectedLead: 'Feilen er skriven i loggen. Prøv på nytt, og gje nummeret til den som driftar Samband, om det ikkje hjelper.',
  errorId: 'Feilnummer',
  notFoundTitle: 'Fann ikkje sida',
  refused: 'Det gjekk ikkje',
  toStart: 'Gå til framsida',
  method: 'Denne adressa kan ikkje brukast slik. Gå til sida og prøv derifrå.',
  crossSite: 'Dette kom frå ein annan nettstad og vart stoppa. Opne Samband direkte og prøv på nytt.',
};

const nb: Widened<typeof nn> = {
  summary: 'Rett disse feltene og prøv på nytt',
  unexpected: 'Noe gikk galt',
  unexpectedLead: 'Feilen er skrevet i loggen. Prøv på nytt, og gi nummeret til den som drifter Samband, om det ikke hjelper.',
  errorId: 'Feilnummer',
  notFoundTitle: 'Fant ikke siden',
  refused: 'Det gikk ikke',
  toStart: 'Gå til forsiden',
  method: 'Denne adressen kan ikke brukes slik. Gå til siden og prøv derfra.',
  crossSite: 'Dette kom fra et annet nettsted og ble stoppet. Åpne Samband direkte og prøv på nytt.',
};

const en: Widened<typeof nn> = {
  summary: 'Mend these fields and try again',
  unexpected: 'Something went wrong',
  unexpectedLead: 'The error is written in the log. Try again, and give the number to those who run Samband if that does not help.',
  errorId: 'Error number',
  notFoundTitle: 'Page not found',
  refused: 'That did not work',
  toStart: 'Go to the front page',
  method: 'This address cannot be used like that. Go to the page and try from there.',
  crossSite: 'This came from another site and was stopped. Open Samband directly and try again.',
};

/** What is said when something goes wrong. */
export const errors: InThree<typeof nn> = { nn, nb, en };
