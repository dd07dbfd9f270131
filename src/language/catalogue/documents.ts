import type { InThree, Widened } from './widened.ts';

type Params = Record<string, string | number>;

const nn = {
  page: (n: number) => `side ${n}`,
  cell: (cell: string) => `celle ${cell}`,
  inSheet: (sheet: string) => `arket «${sheet}»`,
  footnote: (n: number) => `fotnote ${n}`,
  pageTitle: (n: number) => `Side ${n}`,
  picture: (n: number) => `Bilete av side ${n}. Teksten står ved sida av.`,
  sheet: (sheet: string) => `Arket «${sheet}»`,
  rowsLeftOut: (n: number) =>
    n === 1 ? '1 rad til er ikkje vist. Last ned originalen for å sjå ho.' : `${n} rader til er ikkje viste. Last ned originalen for å sjå dei.`,
  written: 'Skriven',
  from: 'Frå',
  heads: { from: 'Frå', to: 'Til', cc: 'Kopi', date: 'Dato', subject: 'Emne' },
  quoted: 'Vis tidlegare brev i tråden',
  signature: 'Signatur',
  partOf: 'Kom med',
  parts: 'Vedlegg',
  original: 'Last ned originalen',
  notes: 'Merknader frå lesinga',
  note: {
    'replaced-characters': (p: Params) => (p.count === 1 ? '1 teikn kunne ikkje lesast.' : `${p.count} teikn kunne ikkje lesast.`),
    'control-characters': (p: Params) => (p.count === 1 ? '1 usynleg styreteikn er teke bort.' : `${p.count} usynlege styreteikn er tekne bort.`),
    mislabelled: (p: Params) => `Namnet sluttar på ${p.ending}, men fila er lesen som ${p.format}, som ho er.`,
    'no-text-on-pages': (p: Params) =>
      p.count === 1 ? `Side ${p.pages} har ingen tekst, truleg berre eit bilete.` : `${p.count} sider har ingen tekst, truleg berre bilete: ${p.pages}.`,
    'part-refused': (p: Params) => `${p.name} kunne ikkje opnast.`,
    'part-skipped': (p: Params) =>
      p.what === 'hidden-rows'
        ? `${p.count} gøymde rader er ikkje lesne.`
        : p.name === undefined
          ? `${p.count} delar er ikkje lesne.`
          : `${p.name} er ikkje lesen.`,
    'pictures-left-out': (p: Params) => (p.count === 1 ? '1 bilete er ikkje teke med.' : `${p.count} bilete er ikkje tekne med.`),
    'cut-short': () => 'Teksten er kutta, for fila var for lang.',
  },
};

const nb: Widened<typeof nn> = {
  page: (n) => `side ${n}`,
  cell: (cell) => `celle ${cell}`,
  inSheet: (sheet) => `arket «${sheet}»`,
  footnote: (n) => `fotnote ${n}`,
  pageTitle: (n) => `Side ${n}`,
  picture: (n) => `Bilde av side ${n}. Teksten står ved siden av.`,
  sheet: (sheet) => `Arket «${sheet}»`,
  rowsLeftOut: (n) =>
    n === 1 ? '1 rad til er ikke vist. Last ned originalen for å se den.' : `${n} rader til er ikke vist. Last ned originalen for å se dem.`,
  written: 'Skrevet',
  from: 'Fra',
  heads: { from: 'Fra', to: 'Til', cc: 'Kopi', date: 'Dato', subject: 'Emne' },
  quoted: 'Vis tidligere brev i tråden',
  signature: 'Signatur',
  partOf: 'Kom med',
  parts: 'Vedlegg',
  original: 'Last ned originalen',
  notes: 'Merknader fra lesingen',
  note: {
    'replaced-characters': (p) => `${p.count} tegn kunne ikke leses.`,
    'control-characters': (p) => (p.count === 1 ? '1 usynlig styretegn er fjernet.' : `${p.count} usynlige styretegn er fjernet.`),
    mislabelled: (p) => `Navnet slutter på ${p.ending}, men filen er lest som ${p.format}, som den er.`,
    'no-text-on-pages': (p) =>
      p.count === 1 ? `Side ${p.pages} har ingen tekst, trolig bare et bilde.` : `${p.count} sider har ingen tekst, trolig bare bilder: ${p.pages}.`,
    'part-refused': (p) => `${p.name} kunne ikke åpnes.`,
    'part-skipped': (p) =>
      p.what === 'hidden-rows' ? `${p.count} skjulte rader er ikke lest.` : p.name === undefined ? `${p.count} deler er ikke lest.` : `${p.name} er ikke lest.`,
    'pictures-left-out': (p) => (p.count === 1 ? '1 bilde er ikke tatt med.' : `${p.count} bilder er ikke tatt med.`),
    'cut-short': () => 'Teksten er kuttet, for filen var for lang.',
  },
};

const en: Widened<typeof nn> = {
  page: (n) => `page ${n}`,
  cell: (cell) => `cell ${cell}`,
  inSheet: (sheet) => `sheet “${sheet}”`,
  footnote: (n) => `footnote ${n}`,
  pageTitle: (n) => `Page ${n}`,
  picture: (n) => `Picture of page ${n}. The text stands beside it.`,
  sheet: (sheet) => `Sheet “${sheet}”`,
  rowsLeftOut: (n) =>
    n === 1 ? '1 more row is not shown. Download the original to see it.' : `${n} more rows are not shown. Download the original to see them.`,
  written: 'Written',
  from: 'From',
  heads: { from: 'From', to: 'To', cc: 'Copy', date: 'Date', subject: 'Subject' },
  quoted: 'Show earlier letters in the thread',
  signature: 'Signature',
  partOf: 'Came with',
  parts: 'Attachments',
  original: 'Download the original',
  notes: 'Remarks from the reading',
  note: {
    'replaced-characters': (p) => (p.count === 1 ? '1 character could not be read.' : `${p.count} characters could not be read.`),
    'control-characters': (p) => (p.count === 1 ? '1 invisible control character was taken out.' : `${p.count} invisible control characters were taken out.`),
    mislabelled: (p) => `The name ends in ${p.ending}, but the file is read as ${p.format}, which it is.`,
    'no-text-on-pages': (p) =>
      p.count === 1 ? `Page ${p.pages} has no text, probably only a picture.` : `${p.count} pages have no text, probably only pictures: ${p.pages}.`,
    'part-refused': (p) => `${p.name} could not be opened.`,
    'part-skipped': (p) =>
      p.what === 'hidden-rows' ? `${p.count} hidden rows were not read.` : p.name === undefined ? `${p.count} parts were not read.` : `${p.name} was not read.`,
    'pictures-left-out': (p) => (p.count === 1 ? '1 picture was left out.' : `${p.count} pictures were left out.`),
    'cut-short': () => 'The text is cut short, for the file was too long.',
  },
};

/** A kept document as it looked: its pages, sheets, head and what hung on it, and what the reading of it left out. */
export const documents: InThree<typeof nn> = { nn, nb, en };
