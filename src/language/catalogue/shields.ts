import type { InThree, Widened } from './widened.ts';

const nn = {
  heading: 'Skjerma opplysningar',
  shield: 'Skjerm ei opplysning',
  title: 'Skjerm ei opplysning',
  lead: 'Ei skjerma opplysning står ikkje i lister, søk, årstekst eller filer. Berre dei som har tilgang til henne, ser henne her og i loggen.',
  choose: 'Kva skal skjermast?',
  nothing: 'Engasjementet har ingen opplysningar som kan skjermast.',
  items: 'Kva av dette skal skjermast?',
  access: 'Kven skal sjå det',
  basis: 'Unnateke etter offentleglova',
  instead: 'Kva skal stå ope i staden',
  insteadHint: 'Til dømes «Møte med ein samarbeidspart». Tomt felt viser berre kva slag det er.',
  why: 'Kvifor',
  save: 'Skjerm',
  lift: 'Opne att',
  liftNamed: (field: string) => `Opne att: ${field}`,
  done: 'Opplysninga er skjerma.',
  lifted: 'Opplysninga står ope att.',
  back: 'Tilbake til engasjementet',
};

const nb: Widened<typeof nn> = {
  heading: 'Skjermede opplysninger',
  shield: 'Skjerm en opplysning',
  title: 'Skjerm en opplysning',
  lead: 'En skjermet opplysning står ikke i lister, søk, årstekst eller filer. Bare de som har tilgang til den, ser den her og i loggen.',
  choose: 'Hva skal skjermes?',
  nothing: 'Engasjementet har ingen opplysninger som kan skjermes.',
  items: 'Hva av dette skal skjermes?',
  access: 'Hvem skal se det',
  basis: 'Unntatt etter offentleglova',
  instead: 'Hva skal stå åpent i stedet',
  insteadHint: 'For eksempel «Møte med en samarbeidspart». Tomt felt viser bare hva slags engasjement det er.',
  why: 'Hvorfor',
  save: 'Skjerm',
  lift: 'Åpne igjen',
  liftNamed: (field) => `Åpne igjen: ${field}`,
  done: 'Opplysningen er skjermet.',
  lifted: 'Opplysningen står åpent igjen.',
  back: 'Tilbake til engasjementet',
};

const en: Widened<typeof nn> = {
  heading: 'Shielded details',
  shield: 'Shield a detail',
  title: 'Shield a detail',
  lead: 'A shielded detail does not stand in lists, search, the account or files. Only those who may see it find it here and in the log.',
  choose: 'What is to be shielded?',
  nothing: 'The engagement holds nothing that can be shielded.',
  items: 'Which of these are to be shielded?',
  access: 'Who may see it',
  basis: 'Exempt by the freedom of information act',
  instead: 'What is to stand in the open instead',
  insteadHint: 'Such as “Meeting with a partner”. An empty field shows only what kind it is.',
  why: 'Why',
  save: 'Shield',
  lift: 'Open again',
  liftNamed: (field) => `Open again: ${field}`,
  done: 'The detail is shielded.',
  lifted: 'The detail stands in the open again.',
  back: 'Back to the engagement',
};

/** Shielding one field of an engagement. */
export const shields: InThree<typeof nn> = { nn, nb, en };
