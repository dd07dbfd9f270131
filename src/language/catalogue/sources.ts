import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Kjelder',
  lead: 'Lim inn ein tekst eller vel ei fil. Samband finn engasjement i han og legg dei fram for deg.',
  add: 'Legg til kjelde',
  text: 'Tekst',
  file: 'Eller vel ei tekstfil',
  fileHint: 'Rein tekst (.txt eller .md), høgst 5 MB.',
  name: 'Namn på kjelda',
  year: 'Året teksten er skriven',
  read: 'Les teksten',
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
  lead: 'Lim inn en tekst eller velg en fil. Samband finner engasjementer i den og legger dem fram for deg.',
  add: 'Legg til kilde',
  text: 'Tekst',
  file: 'Eller velg en tekstfil',
  fileHint: 'Ren tekst (.txt eller .md), høyst 5 MB.',
  name: 'Navn på kilden',
  year: 'Året teksten er skrevet',
  read: 'Les teksten',
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
  lead: 'Paste a text or choose a file. Samband finds engagements in it and lays them before you.',
  add: 'Add a source',
  text: 'Text',
  file: 'Or choose a text file',
  fileHint: 'Plain text (.txt or .md), 5 MB at most.',
  name: 'Name of the source',
  year: 'The year the text was written',
  read: 'Read the text',
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
