import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Dette er lagra sidan du opna skjemaet',
  byOther: (by: string, at: string) => `${by} lagra dette ${at}, etter at du opna skjemaet.`,
  byYou: (at: string) => `Du har sjølv lagra dette ${at}, etter at du opna dette skjemaet: kanskje i eit anna vindauge, eller med to klikk.`,
  kept: 'Det du skreiv, står att i skjemaet under og er ikkje lagra enno.',
  caption: 'Felt som er ulike',
  theirs: 'Lagra no',
  mine: 'Skrive av deg',
  useTheirs: 'Forkast mitt og opne det som er lagra',
  saveMine: 'Lagre mitt over det som er lagra',
  nothing: 'Ingenting er endra. Registeret hadde alt dette.',
};

const nb: Widened<typeof nn> = {
  title: 'Dette er lagret siden du åpnet skjemaet',
  byOther: (by: string, at: string) => `${by} lagret dette ${at}, etter at du åpnet skjemaet.`,
  byYou: (at: string) => `Du har selv lagret dette ${at}, etter at du åpnet dette skjemaet: kanskje i et annet vindu, eller med to klikk.`,
  kept: 'Det du skrev, står igjen i skjemaet under og er ikke lagret ennå.',
  caption: 'Felt som er ulike',
  theirs: 'Lagret nå',
  mine: 'Skrevet av deg',
  useTheirs: 'Forkast mitt og åpne det som er lagret',
  saveMine: 'Lagre mitt over det som er lagret',
  nothing: 'Ingenting er endret. Registeret hadde alt dette.',
};

const en: Widened<typeof nn> = {
  title: 'This was saved after you opened the form',
  byOther: (by: string, at: string) => `${by} saved this ${at}, after you opened the form.`,
  byYou: (at: string) => `You saved this yourself ${at}, after you opened this form: perhaps in another window, or by clicking twice.`,
  kept: 'What you wrote stands in the form below and is not saved yet.',
  caption: 'Fields that differ',
  theirs: 'Saved now',
  mine: 'Written by you',
  useTheirs: 'Drop mine and open what is saved',
  saveMine: 'Save mine on top of what is saved',
  nothing: 'Nothing is changed. The register had all of this.',
};

/** What a person is told who saves what somebody has saved since. */
export const conflict: InThree<typeof nn> = { nn, nb, en };
