import type { InThree, Widened } from './widened.ts';

const nn = {
  confidence: { sure: 'Kor sikkert: sikkert', likely: 'Kor sikkert: truleg', unsure: 'Kor sikkert: usikkert' },
  choose: 'Vel denne …',
  chooseNamed: (value: string) => `Vel denne: ${value}`,
  why: 'Kvifor denne',
  whyHint: 'Grunnen vert ståande ved valet og i endringsloggen.',
  chosen: (by: string, at: string) => `Vald av ${by} ${at}`,
  because: (why: string) => `fordi: ${why}`,
  reject: 'Avvis denne …',
  rejectNow: 'Avvis',
  rejectNamed: (value: string) => `Avvis denne: ${value}`,
  whyNot: 'Kvifor ikkje',
  rejected: (by: string, at: string) => `Avvist av ${by} ${at}`,
  rejectedNow: 'Påstanden er avvist.',
  takeIn: 'Ta med kva andre kjelder seier',
  leaveOut: 'Ta det bort',
  noted: 'Notar seier frå der andre kjelder seier noko anna.',
  note: (source: string, value: string) => `ei anna kjelde${source && ` (${source})`} seier ${value}`,
};

const nb: Widened<typeof nn> = {
  confidence: { sure: 'Hvor sikkert: sikkert', likely: 'Hvor sikkert: trolig', unsure: 'Hvor sikkert: usikkert' },
  choose: 'Velg denne …',
  chooseNamed: (value) => `Velg denne: ${value}`,
  why: 'Hvorfor denne',
  whyHint: 'Grunnen blir stående ved valget og i endringsloggen.',
  chosen: (by, at) => `Valgt av ${by} ${at}`,
  because: (why) => `fordi: ${why}`,
  reject: 'Avvis denne …',
  rejectNow: 'Avvis',
  rejectNamed: (value) => `Avvis denne: ${value}`,
  whyNot: 'Hvorfor ikke',
  rejected: (by, at) => `Avvist av ${by} ${at}`,
  rejectedNow: 'Påstanden er avvist.',
  takeIn: 'Ta med hva andre kilder sier',
  leaveOut: 'Ta det bort',
  noted: 'Noter sier fra der andre kilder sier noe annet.',
  note: (source, value) => `en annen kilde${source && ` (${source})`} sier ${value}`,
};

const en: Widened<typeof nn> = {
  confidence: { sure: 'How sure: sure', likely: 'How sure: likely', unsure: 'How sure: unsure' },
  choose: 'Choose this …',
  chooseNamed: (value) => `Choose this: ${value}`,
  why: 'Why this one',
  whyHint: 'The reason stays with the choice and in the change log.',
  chosen: (by, at) => `Chosen by ${by} ${at}`,
  because: (why) => `because: ${why}`,
  reject: 'Reject this …',
  rejectNow: 'Reject',
  rejectNamed: (value) => `Reject this: ${value}`,
  whyNot: 'Why not',
  rejected: (by, at) => `Rejected by ${by} ${at}`,
  rejectedNow: 'The claim is rejected.',
  takeIn: 'Include what other sources say',
  leaveOut: 'Leave it out',
  noted: 'Notes tell where other sources say something else.',
  note: (source, value) => `another source${source && ` (${source})`} says ${value}`,
};

/** Weighing claims that disagree. */
export const rivals: InThree<typeof nn> = { nn, nb, en };
