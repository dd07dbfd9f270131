import type { InThree, Widened } from './widened.ts';

const nn = {
  title: 'Mål',
  lead: 'Måla for kvart år. Engasjement vert merkte med dei måla dei tener.',
  year: 'År',
  number: 'Nummer',
  text: 'Mål',
  engagements: 'Engasjement',
  none: (year: number) => `${year} har ingen mål enno.`,
  add: 'Legg til eit mål',
  addFor: (year: number) => `Nytt mål for ${year}`,
  edit: (number: string) => `Rett mål ${number}`,
  copy: (from: number, to: number) => `Kopier måla frå ${from} til ${to}`,
  copied: (n: number) => (n === 0 ? 'Det var ingen nye mål å kopiere.' : n === 1 ? 'Eitt mål er kopiert.' : `${n} mål er kopierte.`),
  saved: 'Målet er lagra.',
  withdraw: 'Ta bort målet',
  withdrawn: 'Målet er teke bort.',
  inUse: 'Engasjement er merkte med dette målet, så det kan ikkje takast bort.',
  history: 'Historikk',
  textIn: (lang: string) => `Tekst på ${lang.toLowerCase()}`,
};

const nb: Widened<typeof nn> = {
  title: 'Mål',
  lead: 'Målene for hvert år. Engasjementer merkes med de målene de tjener.',
  year: 'År',
  number: 'Nummer',
  text: 'Mål',
  engagements: 'Engasjementer',
  none: (year) => `${year} har ingen mål ennå.`,
  add: 'Legg til et mål',
  addFor: (year) => `Nytt mål for ${year}`,
  edit: (number) => `Rett mål ${number}`,
  copy: (from, to) => `Kopier målene fra ${from} til ${to}`,
  copied: (n) => (n === 0 ? 'Det var ingen nye mål å kopiere.' : n === 1 ? 'Ett mål er kopiert.' : `${n} mål er kopiert.`),
  saved: 'Målet er lagret.',
  withdraw: 'Ta bort målet',
  withdrawn: 'Målet er tatt bort.',
  inUse: 'Engasjementer er merket med dette målet, så det kan ikke tas bort.',
  history: 'Historikk',
  textIn: (lang) => `Tekst på ${lang.toLowerCase()}`,
};

const en: Widened<typeof nn> = {
  title: 'Goals',
  lead: 'The goals of each year. Engagements are marked with the goals they serve.',
  year: 'Year',
  number: 'Number',
  text: 'Goal',
  engagements: 'Engagements',
  none: (year) => `${year} has no goals yet.`,
  add: 'Add a goal',
  addFor: (year) => `New goal for ${year}`,
  edit: (number) => `Correct goal ${number}`,
  copy: (from, to) => `Copy the goals of ${from} to ${to}`,
  copied: (n) => (n === 0 ? 'There were no new goals to copy.' : n === 1 ? 'One goal is copied.' : `${n} goals are copied.`),
  saved: 'The goal is saved.',
  withdraw: 'Take the goal away',
  withdrawn: 'The goal is taken away.',
  inUse: 'Engagements are marked with this goal, so it cannot be taken away.',
  history: 'History',
  textIn: (lang) => `Text in ${lang}`,
};

/** The page of goals. */
export const goals: InThree<typeof nn> = { nn, nb, en };
