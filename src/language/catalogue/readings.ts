import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Lesing',
  running: (done: number, all: number) => `${done} av ${all} filer er lesne.`,
  refreshes: 'Sida oppdaterer seg sjølv. Du kan gå til andre sider imens; lesinga held fram.',
  progress: 'Kor langt lesinga er komen',
  over: (taken: number, refused: number) =>
    `${taken === 1 ? '1 fil er teken inn' : `${taken} filer er tekne inn`}${refused === 0 ? '.' : refused === 1 ? ', og 1 vart ikkje lesen.' : `, og ${refused} vart ikkje lesne.`}`,
  cancel: 'Avbryt lesinga',
  takenIn: 'Tekne inn',
  refused: 'Ikkje lesne',
  left: 'Ikkje lesne enno',
  file: 'Fil',
  pasted: 'Innlimt tekst',
  proposals: (n: number) => (n === 0 ? 'Ingen framlegg' : n === 1 ? '1 framlegg' : `${n} framlegg`),
  already: 'Var teken inn frå før',
  review: (name: string) => `Gå gjennom ${name}`,
  reviewShort: 'Gå gjennom',
  steps: { waiting: 'ventar', open: 'vert opna', find: 'vert gjennomgådd', ask: 'vert lesen av språkmodellen', keep: 'vert lagra' },
  more: 'Legg til fleire kjelder',
};

const nb: Widened<typeof nn> = {
  title: 'Lesing',
  running: (done, all) => `${done} av ${all} filer er lest.`,
  refreshes: 'Siden oppdaterer seg selv. Du kan gå til andre sider imens; lesingen fortsetter.',
  progress: 'Hvor langt lesingen er kommet',
  over: (taken, refused) =>
    `${taken === 1 ? '1 fil er tatt inn' : `${taken} filer er tatt inn`}${refused === 0 ? '.' : refused === 1 ? ', og 1 ble ikke lest.' : `, og ${refused} ble ikke lest.`}`,
  cancel: 'Avbryt lesingen',
  takenIn: 'Tatt inn',
  refused: 'Ikke lest',
  left: 'Ikke lest ennå',
  file: 'Fil',
  pasted: 'Innlimt tekst',
  proposals: (n) => (n === 0 ? 'Ingen forslag' : `${n} forslag`),
  already: 'Var tatt inn fra før',
  review: (name) => `Gå gjennom ${name}`,
  reviewShort: 'Gå gjennom',
  steps: { waiting: 'venter', open: 'åpnes', find: 'gjennomgås', ask: 'leses av språkmodellen', keep: 'lagres' },
  more: 'Legg til flere kilder',
};

const en: Widened<typeof nn> = {
  title: 'Reading',
  running: (done, all) => `${done} of ${all} files have been read.`,
  refreshes: 'This page renews itself. You can go to other pages meanwhile; the reading goes on.',
  progress: 'How far the reading has come',
  over: (taken, refused) =>
    `${taken === 1 ? '1 file is taken in' : `${taken} files are taken in`}${refused === 0 ? '.' : refused === 1 ? ', and 1 was not read.' : `, and ${refused} were not read.`}`,
  cancel: 'Cancel the reading',
  takenIn: 'Taken in',
  refused: 'Not read',
  left: 'Not read yet',
  file: 'File',
  pasted: 'Pasted text',
  proposals: (n) => (n === 0 ? 'No proposals' : n === 1 ? '1 proposal' : `${n} proposals`),
  already: 'Was taken in before',
  review: (name) => `Review ${name}`,
  reviewShort: 'Review',
  steps: { waiting: 'waiting', open: 'being opened', find: 'being gone through', ask: 'being read by the language model', keep: 'being kept' },
  more: 'Add more sources',
};

/** A reading of several files, and how far it has come. */
export const readings: InThree<typeof nn> = { nn, nb, en };
