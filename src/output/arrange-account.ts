import type { Account, RivalNote } from '../domain/account.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import type { AccountWords } from '../language/account-words.ts';
import { words as catalogueOf } from '../language/catalogue/catalogue.ts';
import { formatOf } from '../language/period-text.ts';
import { quote } from '../language/quote.ts';
import { whereText } from '../language/where-text.ts';
import { Figures, type PrintedChart, type PrintedTable } from './arrange-figures.ts';
import { numberNotes } from './number-notes.ts';
import { printable } from './printable.ts';
import { type Run, splitRuns } from './split-runs.ts';

export interface PrintedSentence {
  id: string;
  lang: Lang;
  runs: Run[];
  notes: number[];
}

/** A note in its parts; those that are null are not printed. `link` is an http or https address that may be followed. */
export interface PrintedNote {
  number: number;
  rival: string | null; // that another source says something else; the rest is where it says so
  quote: string | null;
  around: { before: string; after: string } | null; // whole words on either side of the quote
  title: string | null; // of the source, with the page, cell or footnote in it
  link: string | null;
  entered: string | null;
}

/** A section with its text, tables and charts. `part` is the heading of the part of a report that opens with it, and `isPart` says that it stands in one. */
export interface PrintedSection {
  id: string;
  title: string;
  part: string | null;
  isPart: boolean;
  paragraphs: PrintedSentence[][];
  tables: PrintedTable[];
  charts: PrintedChart[];
}

/** What the four printed formats share: every text printable, sentences in paragraphs, notes numbered and in words. */
export interface PrintedAccount {
  title: string;
  lang: Lang;
  agency: string;
  status: string;
  checksum: string | null;
  sections: PrintedSection[];
  notes: PrintedNote[];
}

export function arrangeAccount(account: Account, words: AccountWords, numbered = numberNotes(account), colour: string | null = null): PrintedAccount {
  const figures = new Figures(words, account.lang, colour);
  const { edition, lang } = account;
  return {
    title: printable(account.title),
    lang,
    agency: printable(account.agency),
    status: edition ? `${words.edition} ${edition.number}, ${longDate(edition.at, lang)}` : words.draft,
    checksum: edition && `${words.checksum} ${printable(edition.hash)}`,
    // A heading over nothing is noise to a reader, so an empty section is left out.
    sections: account.sections
      .filter(({ sentences, tables = [], charts = [] }) => sentences.length + tables.length + charts.length > 0)
      .map((section, at, all) => ({
        id: section.id,
        title: printable(section.title),
        part: section.part && section.part.code !== all[at - 1]?.part?.code ? printable(`${section.part.code} ${section.part.title}`) : null,
        isPart: section.part !== undefined,
        paragraphs: [...Map.groupBy(section.sentences, (sentence) => sentence.paragraph).values()].map((sentences) =>
          sentences.map((sentence) => ({
            id: sentence.id,
            lang: sentence.lang,
            runs: splitRuns(sentence.text, sentence.lang, sentence.runs),
            notes: numbered.of(sentence),
          })),
        ),
        ...figures.of(section),
      })),
    notes: numbered.notes.map(({ number, of }) => ({ number, ...('claim' in of ? rivalParts(of, words, lang) : noteParts(of, words, lang)) })),
  };
}

function noteParts(evidence: Evidence, words: AccountWords, lang: Lang): Omit<PrintedNote, 'number'> {
  const none = { rival: null, quote: null, around: null, title: null, link: null, entered: null };
  if ('link' in evidence) return { ...none, title: printable(evidence.title || evidence.link), link: webAddress(evidence.link) };
  if ('entered' in evidence) return { ...none, entered: `${words.entry}, ${longDate(evidence.entered.at, lang)}` };
  const { around, title, where } = evidence;
  return {
    ...none,
    quote: quote(printable(evidence.exact), words.quotes),
    around: around ? { before: lastWords(around.before), after: firstWords(around.after) } : null,
    title: [printable(title), where && whereText(where, catalogueOf(lang))].filter(Boolean).join(', '),
  };
}

function rivalParts(rival: RivalNote, words: AccountWords, lang: Lang): Omit<PrintedNote, 'number'> {
  const [evidence] = rival.evidence;
  const where = evidence ? noteParts(evidence, words, lang) : { quote: null, around: null, title: null, link: null, entered: null };
  return { ...where, rival: printable(rival.text) };
}

/** Whole words before or after a quote: where there is more of the source, the outermost may have been cut, and an ellipsis stands for it. */
function lastWords(text: string): string {
  return printable(Array.from(text).length < CUT ? text : text.replace(/^\S*/u, '…')).trim();
}
function firstWords(text: string): string {
  return printable(Array.from(text).length < CUT ? text : text.replace(/\S*$/u, '…')).trim();
}
const CUT = 32; // code points kept on either side, see passage.ts

/** The address written out safely, or null where it is not one a reader should be sent to. */
function webAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

const day = formatOf({ dateStyle: 'long', timeZone: 'UTC' });
const longDate = (at: string, lang: Lang): string => day(lang).format(new Date(at));
