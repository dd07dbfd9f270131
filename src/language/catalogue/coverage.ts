import type { Account } from '../../domain/account.ts';
import type { InThree, Widened } from './widened.ts';

type Why = Account['unused'][number]['why'];

const nn = {
  link: 'Dekning',
  title: (of: string | number) => `Dekning: ${of}`,
  lead: 'Kva i teksten som treng belegg, og kva i registeret som ikkje kom med.',
  told: (records: number, sentences: number) => `${records} oppføringar står i ${sentences} setningar.`,
  weak: (n: number) => `Setningar som manglar belegg (${n})`,
  noWeak: 'Alle setningane har belegg frå ei kjelde.',
  why: {
    none: 'Ikkje noko belegg.',
    entered: 'Berre ført inn for hand.',
    part: 'Noko av det setninga seier, manglar belegg.',
  },
  add: 'Legg til belegg',
  addTo: (title: string) => `Legg til belegg for ${title}`,
  unused: (n: number) => `Ikkje med i teksten (${n})`,
  noUnused: 'Alt i perioden er med.',
  reasons: {
    cancelled: 'Avlyst',
    uncertain: 'Uvisst om det hende',
    'not-open': 'Ikkje ope for alle',
    'outside-period': 'Utanfor perioden',
    'no-section': 'Ingen del av malen tek det',
    'left-out': 'Utelate frå teksten',
  } satisfies Record<Why, string>,
  mend: 'Endre',
  mendOf: (title: string) => `Endre ${title}`,
  back: 'Til teksten',
  evidence: 'Legg til belegg',
  evidenceLead: 'Ei nettadresse der ein kan lese det som er ført inn. Står det i eit dokument, ta det inn som kjelde i staden.',
  toSources: 'Ta inn eit dokument',
  address: 'Nettadresse',
  addressTitle: 'Kva står det på sida?',
  saved: 'Belegget er lagt til.',
};

const nb: Widened<typeof nn> = {
  link: 'Dekning',
  title: (of) => `Dekning: ${of}`,
  lead: 'Hva i teksten som trenger belegg, og hva i registeret som ikke kom med.',
  told: (records, sentences) => `${records} oppføringer står i ${sentences} setninger.`,
  weak: (n) => `Setninger som mangler belegg (${n})`,
  noWeak: 'Alle setningene har belegg fra en kilde.',
  why: {
    none: 'Ikke noe belegg.',
    entered: 'Bare ført inn for hånd.',
    part: 'Noe av det setningen sier, mangler belegg.',
  },
  add: 'Legg til belegg',
  addTo: (title) => `Legg til belegg for ${title}`,
  unused: (n) => `Ikke med i teksten (${n})`,
  noUnused: 'Alt i perioden er med.',
  reasons: {
    cancelled: 'Avlyst',
    uncertain: 'Uvisst om det skjedde',
    'not-open': 'Ikke åpent for alle',
    'outside-period': 'Utenfor perioden',
    'no-section': 'Ingen del av malen tar det',
    'left-out': 'Utelatt fra teksten',
  },
  mend: 'Endre',
  mendOf: (title) => `Endre ${title}`,
  back: 'Til teksten',
  evidence: 'Legg til belegg',
  evidenceLead: 'En nettadresse der en kan lese det som er ført inn. Står det i et dokument, ta det inn som kilde i stedet.',
  toSources: 'Ta inn et dokument',
  address: 'Nettadresse',
  addressTitle: 'Hva står det på siden?',
  saved: 'Belegget er lagt til.',
};

const en: Widened<typeof nn> = {
  link: 'Coverage',
  title: (of) => `Coverage: ${of}`,
  lead: 'What in the text needs evidence, and what in the register was left out.',
  told: (records, sentences) => `${records} records stand in ${sentences} sentences.`,
  weak: (n) => `Sentences that lack evidence (${n})`,
  noWeak: 'Every sentence has evidence from a source.',
  why: {
    none: 'No evidence.',
    entered: 'Only entered by hand.',
    part: 'Some of what the sentence says lacks evidence.',
  },
  add: 'Add evidence',
  addTo: (title) => `Add evidence for ${title}`,
  unused: (n) => `Left out of the text (${n})`,
  noUnused: 'Everything in the period is in it.',
  reasons: {
    cancelled: 'Cancelled',
    uncertain: 'Uncertain whether it happened',
    'not-open': 'Not open to all',
    'outside-period': 'Outside the period',
    'no-section': 'No section of the template takes it',
    'left-out': 'Left out of the text',
  },
  mend: 'Change',
  mendOf: (title) => `Change ${title}`,
  back: 'To the text',
  evidence: 'Add evidence',
  evidenceLead: 'A web address where what was entered can be read. If it stands in a document, take that in as a source instead.',
  toSources: 'Take in a document',
  address: 'Web address',
  addressTitle: 'What does the page say?',
  saved: 'The evidence has been added.',
};

/** What an account lacks, and the way to add evidence to a record. */
export const coverage: InThree<typeof nn> = { nn, nb, en };
