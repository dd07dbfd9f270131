import type { Lang } from '../domain/lang.ts';

/** The few words a printed account needs apart from its own text. */
export interface AccountWords {
  skip: string; // link past the head of the page
  contents: string; // heading of the list of sections
  source: string; // one note, before its number
  sources: string; // heading of the notes
  back: string; // link from a note to the sentence, before the note's number
  entry: string; // what was entered by hand, before its day; the reader of a printed copy is not given the name
  edition: string; // before the number of an edition
  draft: string; // in place of the edition where there is none
  checksum: string; // before the hash of an edition
  page: string;
  of: string; // between the page number and the number of pages
  quotes: [open: string, close: string];
  under: string; // heading of what stands under a sentence
  choose: string; // that a sentence can be chosen
  noEvidence: string; // of a record
  previous: string; // sentence
  next: string;
  close: string;
  table: string; // before its number
  figure: string;
  numbersOf: string; // heading of a chart's numbers, before which chart it is
  group: string; // heads the column of a chart's groups
  attachment: string; // what is attached to a copy for the archive
  logoOf: string; // before the name of the agency, where its logo has no words of its own
}

export const ACCOUNT_WORDS: Record<Lang, AccountWords> = {
  nn: {
    skip: 'Hopp til innhaldet',
    contents: 'Innhald',
    source: 'Kjelde',
    sources: 'Kjelder',
    back: 'Tilbake til teksten frå kjelde',
    entry: 'Oppføring i registeret',
    edition: 'Utgåve',
    draft: 'Utkast',
    checksum: 'Kontrollsum',
    page: 'Side',
    of: 'av',
    quotes: ['«', '»'],
    under: 'Under setninga',
    choose: 'Vel ei setning for å sjå kva ho kviler på.',
    noEvidence: 'Ikkje noko belegg',
    previous: 'Førre',
    next: 'Neste',
    close: 'Lukk',
    table: 'Tabell',
    figure: 'Figur',
    numbersOf: 'Tala i',
    group: 'Gruppe',
    attachment: 'Setningane med oppføringane og belegga under',
    logoOf: 'Logoen til',
  },
  nb: {
    skip: 'Hopp til innholdet',
    contents: 'Innhold',
    source: 'Kilde',
    sources: 'Kilder',
    back: 'Tilbake til teksten fra kilde',
    entry: 'Oppføring i registeret',
    edition: 'Utgave',
    draft: 'Utkast',
    checksum: 'Kontrollsum',
    page: 'Side',
    of: 'av',
    quotes: ['«', '»'],
    under: 'Under setningen',
    choose: 'Velg en setning for å se hva den hviler på.',
    noEvidence: 'Ikke noe belegg',
    previous: 'Forrige',
    next: 'Neste',
    close: 'Lukk',
    table: 'Tabell',
    figure: 'Figur',
    numbersOf: 'Tallene i',
    group: 'Gruppe',
    attachment: 'Setningene med oppføringene og beleggene under',
    logoOf: 'Logoen til',
  },
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    source: 'Source',
    sources: 'Sources',
    back: 'Back to the text from source',
    entry: 'Entry in the register',
    edition: 'Edition',
    draft: 'Draft',
    checksum: 'Checksum',
    page: 'Page',
    of: 'of',
    quotes: ['“', '”'],
    under: 'Under the sentence',
    choose: 'Choose a sentence to see what it stands on.',
    noEvidence: 'No evidence',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    table: 'Table',
    figure: 'Figure',
    numbersOf: 'The numbers of',
    group: 'Group',
    attachment: 'The sentences with the records and evidence under them',
    logoOf: 'The logo of',
  },
};
