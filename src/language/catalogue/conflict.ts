import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Dette er lagra sidan du opna skjemaet',
  byOther: (by: string, at: string) => `${by} lagra dette ${at}, etter at du opna skjemaet.`,
  byYou: (at: string) => `Du har sjølv lagra dette ${at}, etter at du opna dette skjemaet: kanskje i eit anna vindauge, eller med to klikk.`,
  kept: 'Det du skreiv, er teke vare på her og ikkje lagra enno.',
  choose: 'Vel kva som skal stå',
  chooseLead: 'De har endra dei same felta ulikt. Vel eitt for kvart felt.',
  before: (value: string) => `Då du opna skjemaet: ${value}`,
  theirsIs: (by: string) => `Lagra av ${by}`,
  theirs: 'Lagra no',
  mine: 'Skrive av deg',
  empty: 'ingenting',
  joined: 'Kjem med utan at du treng velje',
  joinedCaption: 'Felt som berre éin av dykk har endra, eller der begge har lagt til',
  both: 'begge',
  whose: 'Frå',
  save: 'Lagre',
  edit: 'Rett sjølv i skjemaet',
  useTheirs: 'Forkast mitt og opne det som er lagra',
  nothing: 'Ingenting er endra. Registeret hadde alt dette.',
  merged: (n: number) =>
    n === 1
      ? 'Lagra. Nokon hadde endra eit anna felt i mellomtida; begge endringane er med.'
      : 'Lagra. Nokon hadde endra andre felt i mellomtida; alle endringane er med.',
};

const nb: Widened<typeof nn> = {
  title: 'Dette er lagret siden du åpnet skjemaet',
  byOther: (by, at) => `${by} lagret dette ${at}, etter at du åpnet skjemaet.`,
  byYou: (at) => `Du har selv lagret dette ${at}, etter at du åpnet dette skjemaet: kanskje i et annet vindu, eller med to klikk.`,
  kept: 'Det du skrev, er tatt vare på her og ikke lagret ennå.',
  choose: 'Velg hva som skal stå',
  chooseLead: 'Dere har endret de samme feltene ulikt. Velg ett for hvert felt.',
  before: (value) => `Da du åpnet skjemaet: ${value}`,
  theirsIs: (by) => `Lagret av ${by}`,
  theirs: 'Lagret nå',
  mine: 'Skrevet av deg',
  empty: 'ingenting',
  joined: 'Kommer med uten at du trenger å velge',
  joinedCaption: 'Felt som bare én av dere har endret, eller der begge har lagt til',
  both: 'begge',
  whose: 'Fra',
  save: 'Lagre',
  edit: 'Rett selv i skjemaet',
  useTheirs: 'Forkast mitt og åpne det som er lagret',
  nothing: 'Ingenting er endret. Registeret hadde allerede dette.',
  merged: (n) =>
    n === 1
      ? 'Lagret. Noen hadde endret et annet felt i mellomtiden; begge endringene er med.'
      : 'Lagret. Noen hadde endret andre felt i mellomtiden; alle endringene er med.',
};

const en: Widened<typeof nn> = {
  title: 'This has been saved since you opened the form',
  byOther: (by, at) => `${by} saved this ${at}, after you opened the form.`,
  byYou: (at) => `You saved this yourself ${at}, after you opened this form: perhaps in another window, or with two clicks.`,
  kept: 'What you typed is kept here and not saved yet.',
  choose: 'Choose what is to stand',
  chooseLead: 'You have changed the same fields in different ways. Choose one for each field.',
  before: (value) => `When you opened the form: ${value}`,
  theirsIs: (by) => `Saved by ${by}`,
  theirs: 'Saved now',
  mine: 'Typed by you',
  empty: 'nothing',
  joined: 'Comes along without a choice',
  joinedCaption: 'Fields that only one of you has changed, or where both have added',
  both: 'both',
  whose: 'From',
  save: 'Save',
  edit: 'Edit it yourself in the form',
  useTheirs: 'Discard mine and open what is saved',
  nothing: 'Nothing has changed. The register had this already.',
  merged: (n) =>
    n === 1
      ? 'Saved. Somebody had changed another field in the meantime; both changes are in.'
      : 'Saved. Somebody had changed other fields in the meantime; all changes are in.',
};

/** What a person is told who saves what somebody has saved since. */
export const conflict: InThree<typeof nn> = { nn, nb, en };
