import type { Lang } from '../domain/lang.ts';

/** The few words a printed account needs apart from its own text. */
export interface AccountWords {
  skip: string; // link past the head of the page
  contents: string; // heading of the list of sections
  source: string; // one note, before its number
  sources: string; // heading of the notes
  back: string; // link from a note to the sentence, before the note's number
  enteredBy: string; // before the name of who entered a value by hand
  edition: string; // before the number of an edition
  draft: string; // in place of the edition where there is none
  checksum: string; // before the hash of an edition
  page: string;
  of: string; // between the page number and the number of pages
  quotes: [open: string, close: string];
}

export const ACCOUNT_WORDS: Record<Lang, AccountWords> = {
  nn: {
    skip: 'Hopp til innhaldet',
    contents: 'Innhald',
    source: 'Kjelde',
    sources: 'Kjelder',
    back: 'Tilbake til teksten frå kjelde',
    enteredBy: 'Ført inn av',
    edition: 'Utgåve',
    draft: 'Utkast',
    checksum: 'Kontrollsum',
    page: 'Side',
    of: 'av',
    quotes: ['«', '»'],
  },
  nb: {
    skip: 'Hopp til innholdet',
    contents: 'Innhold',
    source: 'Kilde',
    sources: 'Kilder',
    back: 'Tilbake til teksten fra kilde',
    enteredBy: 'Ført inn av',
    edition: 'Utgave',
    draft: 'Utkast',
    checksum: 'Kontrollsum',
    page: 'Side',
    of: 'av',
    quotes: ['«', '»'],
  },
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    source: 'Source',
    sources: 'Sources',
    back: 'Back to the text from source',
    enteredBy: 'Entered by',
    edition: 'Edition',
    draft: 'Draft',
    checksum: 'Checksum',
    page: 'Page',
    of: 'of',
    quotes: ['“', '”'],
  },
};
