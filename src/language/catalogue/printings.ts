import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Fil til nedlasting',
  states: {
    waiting: (name: string, sentences: number) => `${name} med ${sentences} setningar ventar på tur.`,
    printing: (name: string, sentences: number) => `${name} med ${sentences} setningar vert laga.`,
    done: (name: string, _: number) => `${name} er klar.`,
    cancelled: (name: string, _: number) => `${name} vart avbroten.`,
    failed: (name: string, _: number) => `${name} vart ikkje laga. Prøv ein kortare periode, eller last ned som nettside.`,
  },
  refreshes: 'Sida oppdaterer seg sjølv. Du kan gå til andre sider imens; fila vert laga likevel.',
  cancel: 'Avbryt',
  download: 'Last ned',
  back: 'Til utgreiingane',
};

const nb: Widened<typeof nn> = {
  title: 'Fil til nedlasting',
  states: {
    waiting: (name, sentences) => `${name} med ${sentences} setninger venter på tur.`,
    printing: (name, sentences) => `${name} med ${sentences} setninger blir laget.`,
    done: (name) => `${name} er klar.`,
    cancelled: (name) => `${name} ble avbrutt.`,
    failed: (name) => `${name} ble ikke laget. Prøv en kortere periode, eller last ned som nettside.`,
  },
  refreshes: 'Siden oppdaterer seg selv. Du kan gå til andre sider imens; filen blir laget likevel.',
  cancel: 'Avbryt',
  download: 'Last ned',
  back: 'Til utgreiingene',
};

const en: Widened<typeof nn> = {
  title: 'File to download',
  states: {
    waiting: (name, sentences) => `${name}, of ${sentences} sentences, is waiting its turn.`,
    printing: (name, sentences) => `${name}, of ${sentences} sentences, is being made.`,
    done: (name) => `${name} is ready.`,
    cancelled: (name) => `${name} was cancelled.`,
    failed: (name) => `${name} was not made. Try a shorter period, or download it as a web page.`,
  },
  refreshes: 'The page renews itself. You can go to other pages meanwhile; the file is made all the same.',
  cancel: 'Cancel',
  download: 'Download',
  back: 'To the accounts',
};

/** The making of a large file. */
export const printings: InThree<typeof nn> = { nn, nb, en };
