import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Kjelder',
  lead: 'Vel eller slepp filer her, eller lim inn ein tekst. Samband finn engasjementa i dei og legg dei fram for deg.',
  add: 'Legg til kjelde',
  text: 'Eller lim inn ein tekst',
  file: 'Filer',
  fileHint: 'Word, PDF, e-post, kalender, rekneark, nettsider, tekst og zip, høgst 50 MB i alt. Du kan sleppe dei kvar som helst i dette feltet.',
  folder: 'Eller ei heil mappe',
  name: 'Namn på kjelda',
  year: 'Året teksten er skriven',
  yearHint: (year: number) => `Tomt: året dokumentet sjølv seier, elles ${year}.`,
  read: 'Les',
  none: 'Ingen kjelder er lagde inn enno.',
  caption: 'Kjelder',
  open: 'Ventar',
  passages: 'Tekststader',
  received: 'Motteken',
  origin: 'Opphav',
  pasted: 'limt inn',
  language: 'Språk',
  readIn: (year: number) => `Lesen som skriven i ${year}`,
  supports: 'Det denne kjelda belegg',
  review: 'Gå gjennom framlegg',
  reviewCount: (n: number) => (n === 1 ? 'Gå gjennom 1 framlegg' : `Gå gjennom ${n} framlegg`),
  whole: 'Teksten',
  kept: (n: number) =>
    n === 0
      ? 'Kjelda er teken vare på. Samband fann ingen engasjement i ho.'
      : n === 1
        ? 'Kjelda er teken vare på. 1 framlegg ventar.'
        : `Kjelda er teken vare på. ${n} framlegg ventar.`,
  untitled: 'Innlimt tekst',
  hash: 'Fingeravtrykk',
};

const nb: Widened<typeof nn> = {
  title: 'Kilder',
  lead: 'Velg eller slipp filer her, eller lim inn en tekst. Samband finner engasjementene i dem og legger dem fram for deg.',
  add: 'Legg til kilde',
  text: 'Eller lim inn en tekst',
  file: 'Filer',
  fileHint: 'Word, PDF, e-post, kalender, regneark, nettsider, tekst og zip, høyst 50 MB i alt. Du kan slippe dem hvor som helst i dette feltet.',
  folder: 'Eller en hel mappe',
  name: 'Navn på kilden',
  year: 'Året teksten er skrevet',
  yearHint: (year) => `Tomt: året dokumentet selv sier, ellers ${year}.`,
  read: 'Les',
  none: 'Ingen kilder er lagt inn ennå.',
  caption: 'Kilder',
  open: 'Venter',
  passages: 'Tekststeder',
  received: 'Mottatt',
  origin: 'Opphav',
  pasted: 'limt inn',
  language: 'Språk',
  readIn: (year) => `Lest som skrevet i ${year}`,
  supports: 'Det denne kilden belegger',
  review: 'Gå gjennom forslag',
  reviewCount: (n) => `Gå gjennom ${n} forslag`,
  whole: 'Teksten',
  kept: (n) => (n === 0 ? 'Kilden er tatt vare på. Samband fant ingen engasjementer i den.' : `Kilden er tatt vare på. ${n} forslag venter.`),
  untitled: 'Innlimt tekst',
  hash: 'Fingeravtrykk',
};

const en: Widened<typeof nn> = {
  title: 'Sources',
  lead: 'Choose or drop files here, or paste a text. Samband finds the engagements in them and lays them before you.',
  add: 'Add a source',
  text: 'Or paste a text',
  file: 'Files',
  fileHint: 'Word, PDF, mail, calendar, spreadsheet, web page, text and zip, 50 MB at most in all. You can drop them anywhere in this field.',
  folder: 'Or a whole folder',
  name: 'Name of the source',
  year: 'The year the text was written',
  yearHint: (year) => `Empty: the year the document itself says, else ${year}.`,
  read: 'Read',
  none: 'No sources have been added yet.',
  caption: 'Sources',
  open: 'Waiting',
  passages: 'Passages',
  received: 'Received',
  origin: 'Origin',
  pasted: 'pasted',
  language: 'Language',
  readIn: (year) => `Read as written in ${year}`,
  supports: 'What this source supports',
  review: 'Review proposals',
  reviewCount: (n) => (n === 1 ? 'Review 1 proposal' : `Review ${n} proposals`),
  whole: 'The text',
  kept: (n) =>
    n === 0
      ? 'The source is kept. Samband found no engagements in it.'
      : n === 1
        ? 'The source is kept. 1 proposal is waiting.'
        : `The source is kept. ${n} proposals are waiting.`,
  untitled: 'Pasted text',
  hash: 'Fingerprint',
};

/** Sources: list and page. */
export const sources: InThree<typeof nn> = { nn, nb, en };
