import type { InThree, Widened } from './widened.ts';

const nn = {
  kind: (a: string, b: string) => `Kva er dette: ${a} eller ${b}?`,
  asked: 'Bad dei oss, eller bad vi dei?',
  askedAnswers: { in: 'Dei bad oss', out: 'Vi bad dei' },
  direction: 'Kom dette frå dei eller frå oss?',
  directionAnswers: { in: 'Frå dei', out: 'Frå oss' },
  hosting: (us: string) => `Var ${us} vert eller gjest?`,
  hostingAnswers: { host: 'Vert', guest: 'Gjest' },
  role: (a: string, b: string) => `Kva rolle hadde vi: ${a} eller ${b}?`,
  parties: 'Kven var dette med?',
  noParty: 'Ingen av dei som er nemnde',
  year: (a: string, b: string) => `Galdt dette ${a} eller ${b}?`,
  answered: 'Svaret er teke med i framlegget.',
};

const nb: Widened<typeof nn> = {
  kind: (a, b) => `Hva er dette: ${a} eller ${b}?`,
  asked: 'Ba de oss, eller ba vi dem?',
  askedAnswers: { in: 'De ba oss', out: 'Vi ba dem' },
  direction: 'Kom dette fra dem eller fra oss?',
  directionAnswers: { in: 'Fra dem', out: 'Fra oss' },
  hosting: (us) => `Var ${us} vert eller gjest?`,
  hostingAnswers: { host: 'Vert', guest: 'Gjest' },
  role: (a, b) => `Hvilken rolle hadde vi: ${a} eller ${b}?`,
  parties: 'Hvem var dette med?',
  noParty: 'Ingen av dem som er nevnt',
  year: (a, b) => `Gjaldt dette ${a} eller ${b}?`,
  answered: 'Svaret er tatt med i forslaget.',
};

const en: Widened<typeof nn> = {
  kind: (a, b) => `Which is this: ${a} or ${b}?`,
  asked: 'Did they ask us, or did we ask them?',
  askedAnswers: { in: 'They asked us', out: 'We asked them' },
  direction: 'Did this come from them or from us?',
  directionAnswers: { in: 'From them', out: 'From us' },
  hosting: (us) => `Was ${us} host or guest?`,
  hostingAnswers: { host: 'Host', guest: 'Guest' },
  role: (a, b) => `What was our part: ${a} or ${b}?`,
  parties: 'Who was this with?',
  noParty: 'None of those named',
  year: (a, b) => `Was this in ${a} or ${b}?`,
  answered: 'The proposal says so now.',
};

/** What is asked of a proposal where its reader was unsure. */
export const questions: InThree<typeof nn> = { nn, nb, en };
