import type { InThree, Widened } from './widened.ts';

const nn = {
  calendarName: 'Samband: fristar',
  answer: (what: string) => `Svar på: ${what}`,
  follow: (what: string) => `Ventar på svar frå dei: ${what}`,
  promise: (what: string) => `Vi har lova: ${what}`,
  who: (parties: string) => `Part: ${parties}`,
  through: (parties: string) => `Gjennom: ${parties}`,
  onBehalfOf: (parties: string) => `På vegner av: ${parties}`,
  owner: (name: string) => `Ansvar: ${name}`,
  nobody: 'Ingen har fått ansvaret.',
  due: (when: string) => `Frist: ${when}`,
  settings: 'Fristar i kalenderen',
  lead: 'Svarfristar og lovnader som er dine, eller som ingen har fått ansvaret for, kan stå i kalenderen din med varsel ei veke og ein dag før. Det som er unnateke, kjem ikkje med.',
  download: 'Last ned fristane éin gong (.ics)',
  subscribeLead:
    'Med ei eiga adresse hentar kalenderen fristane sjølv, til dømes i Outlook: Legg til kalender, Abonner frå nettet. Den som har adressa, kan lese fristane, så hald henne for deg sjølv.',
  make: 'Lag ei adresse',
  makeAnew: 'Lag ei ny adresse',
  has: (when: string) => `Du har ei adresse frå ${when}. Lagar du ei ny, sluttar den gamle å verke.`,
  close: 'Ta bort adressa',
  closed: 'Adressa er teken bort. Kalenderen får ikkje lese fristane lenger.',
  address: 'Adressa til kalenderen',
  shownOnce: 'Kopier adressa no. Ho vert ikkje vist att.',
  backToSettings: 'Tilbake til innstillingane',
};

const nb: Widened<typeof nn> = {
  calendarName: 'Samband: frister',
  answer: (what) => `Svar på: ${what}`,
  follow: (what) => `Venter på svar fra dem: ${what}`,
  promise: (what) => `Vi har lovet: ${what}`,
  who: (parties) => `Part: ${parties}`,
  through: (parties) => `Gjennom: ${parties}`,
  onBehalfOf: (parties) => `På vegne av: ${parties}`,
  owner: (name) => `Ansvar: ${name}`,
  nobody: 'Ingen har fått ansvaret.',
  due: (when) => `Frist: ${when}`,
  settings: 'Frister i kalenderen',
  lead: 'Svarfrister og løfter som er dine, eller som ingen har fått ansvaret for, kan stå i kalenderen din med varsel en uke og en dag før. Det som er unntatt, kommer ikke med.',
  download: 'Last ned fristene én gang (.ics)',
  subscribeLead:
    'Med en egen adresse henter kalenderen fristene selv, for eksempel i Outlook: Legg til kalender, Abonner fra nettet. Den som har adressen, kan lese fristene, så hold den for deg selv.',
  make: 'Lag en adresse',
  makeAnew: 'Lag en ny adresse',
  has: (when) => `Du har en adresse fra ${when}. Lager du en ny, slutter den gamle å virke.`,
  close: 'Fjern adressen',
  closed: 'Adressen er fjernet. Kalenderen får ikke lese fristene lenger.',
  address: 'Adressen til kalenderen',
  shownOnce: 'Kopier adressen nå. Den vises ikke igjen.',
  backToSettings: 'Tilbake til innstillingene',
};

const en: Widened<typeof nn> = {
  calendarName: 'Samband: deadlines',
  answer: (what) => `Answer: ${what}`,
  follow: (what) => `Waiting for their answer: ${what}`,
  promise: (what) => `We promised: ${what}`,
  who: (parties) => `Party: ${parties}`,
  through: (parties) => `Through: ${parties}`,
  onBehalfOf: (parties) => `On behalf of: ${parties}`,
  owner: (name) => `Responsible: ${name}`,
  nobody: 'Nobody is responsible.',
  due: (when) => `Due: ${when}`,
  settings: 'Deadlines in your calendar',
  lead: 'Answers and commitments that are yours, or that nobody is responsible for, can stand in your calendar with a reminder a week and a day before. What is exempt is left out.',
  download: 'Download the deadlines once (.ics)',
  subscribeLead:
    'With an address of your own the calendar fetches the deadlines itself, in Outlook for example: Add calendar, Subscribe from web. Whoever has the address can read the deadlines, so keep it to yourself.',
  make: 'Make an address',
  makeAnew: 'Make a new address',
  has: (when) => `You have an address from ${when}. If you make a new one, the old one stops working.`,
  close: 'Remove the address',
  closed: 'The address is removed. The calendar can no longer read the deadlines.',
  address: 'The address for the calendar',
  shownOnce: 'Copy the address now. It is not shown again.',
  backToSettings: 'Back to the settings',
};

/** Deadlines in a calendar. */
export const reminders: InThree<typeof nn> = { nn, nb, en };
