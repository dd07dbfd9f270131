import { createHash } from 'node:crypto';
import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  ConcreteHyperlink,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IContext,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Account } from '../domain/account.ts';
import type { AccountWords } from '../language/account-words.ts';
import { accountDate } from './account-date.ts';
import { arrangeAccount, type PrintedAccount, type PrintedNote } from './arrange-account.ts';
import { docxStyles } from './account-docx-styles.ts';
import type { Run } from './split-runs.ts';
import { steadyZip } from './steady-zip.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The account as a Word document: real headings, footnotes, a bookmark round every sentence, language on every run. The same account gives the same bytes. */
export async function accountToDocx(account: Account, words: AccountWords): Promise<Uint8Array> {
  const printed = arrangeAccount(account, words);
  const lang = printed.lang;
  const marks: Marks = { met: new Set(), last: printed.notes.length };
  const line = (text: string, style?: string) => new Paragraph({ ...(style ? { style } : {}), children: [run({ text, lang })] });
  const document = new Document({
    title: printed.title,
    creator: printed.agency,
    lastModifiedBy: printed.agency,
    revision: 1,
    styles: docxStyles(languageOf(lang)),
    footnotes: Object.fromEntries(
      printed.notes.map((note) => [note.number, { children: [new Paragraph({ style: 'FootnoteText', children: writeNote(note, lang) })] }]),
    ),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1474, bottom: 1474, left: 1588, right: 1588 } } },
        footers: { default: pageFooter(words, lang) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run({ text: printed.title, lang })] }),
          line(`${printed.agency} · ${printed.status}`, 'Subtitle'),
          ...printed.sections.flatMap((section) => writeSection(section, lang, marks)),
          ...(printed.checksum ? [line(printed.checksum, 'Subtitle')] : []),
        ],
      },
    ],
  });
  return steadyZip(await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(printed, accountDate(account)) }]));
}

/** The notes met so far, and the last number given to a bookmark. */
interface Marks {
  met: Set<number>;
  last: number;
}

function writeSection(section: PrintedAccount['sections'][number], lang: string, marks: Marks): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run({ text: section.title, lang })] }),
    ...section.paragraphs.map((sentences) => {
      const children = sentences.flatMap((sentence, index) => [
        ...(index > 0 ? [run({ text: ' ', lang })] : []),
        ...bookmarked(bookmarkOf(sentence.id), (marks.last += 1), sentence.runs.map(run)),
        ...sentence.notes.flatMap((number, turn) => [...(turn > 0 ? [new TextRun({ text: ', ', superScript: true })] : []), ...reference(number, marks.met)]),
      ]);
      return new Paragraph({ children });
    }),
  ];
}

/** Word lets a footnote be referred to once; where it is met again stands a field that repeats its number. */
function reference(number: number, met: Set<number>): ParagraphChild[] {
  const bookmark = `_Note${number}`;
  if (met.has(number)) {
    const shown = new TextRun({ text: String(number), style: 'FootnoteReference' });
    const field = new BuilderElement({
      name: 'w:fldSimple',
      attributes: { instr: { key: 'w:instr', value: ` NOTEREF ${bookmark} \\f \\h ` } },
      children: [shown],
    });
    return [field as unknown as ParagraphChild];
  }
  met.add(number);
  return bookmarked(bookmark, number, [new FootnoteReferenceRun(number)]);
}

function bookmarked(name: string, id: number, inside: ParagraphChild[]): ParagraphChild[] {
  return [new BookmarkStart(name, id), ...inside, new BookmarkEnd(id)] as unknown as ParagraphChild[];
}

/** The name of a sentence's bookmark. Word takes 40 letters, digits and underscores; the same sentence keeps its name from one account to the next. */
function bookmarkOf(sentence: string): string {
  return `Setning_${createHash('sha256').update(sentence).digest('hex').slice(0, 24)}`;
}

function writeNote(note: PrintedNote, lang: string): ParagraphChild[] {
  const title = note.title && (note.link ? new FixedHyperlink(note.title, note.number, note.link, lang) : run({ text: note.title, lang }));
  const parts = [
    note.rival && run({ text: note.rival, lang }),
    note.quote && run({ text: note.quote, lang }),
    title,
    note.entered && run({ text: note.entered, lang }),
  ].filter((part) => typeof part === 'object' && part !== null);
  return [run({ text: ' ', lang }), ...parts.flatMap((part, index) => (index > 0 ? [run({ text: ' – ', lang }), part] : [part]))];
}

/** A link whose relation is named after its note: the library's own names are drawn at random. */
class FixedHyperlink extends ConcreteHyperlink {
  readonly #target: string;
  #related = false;
  constructor(text: string, number: number, target: string, lang: string) {
    super([new TextRun({ text, style: 'Hyperlink', language: languageOf(lang) })], `Note${number}`);
    this.#target = target;
  }
  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    if (!this.#related) context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#target, 'External');
    this.#related = true;
    return super.prepForXml(context);
  }
}

function pageFooter(words: AccountWords, lang: string): Footer {
  const children = [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, children: [new TextRun({ children, language: languageOf(lang) })] })],
  });
}

function run({ text, lang }: Run): TextRun {
  return new TextRun({ text, language: languageOf(lang), ...(isRightToLeft(lang) ? { rightToLeft: true } : {}) });
}

/** A language as Word names it. Words written from the right take theirs from the bidirectional slot. */
function languageOf(lang: string): { value: string; bidirectional?: string } {
  const tag = { nn: 'nn-NO', nb: 'nb-NO', en: 'en-GB' }[lang] ?? lang;
  return isRightToLeft(lang) ? { value: tag, bidirectional: tag } : { value: tag };
}

function isRightToLeft(lang: string): boolean {
  return ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'].includes(new Intl.Locale(lang).maximize().script ?? '');
}

/** The library dates these by the clock and leaves the language out, so they are written here. */
function coreProperties(printed: PrintedAccount, date: Date): string {
  const at = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(printed.title)}</dc:title><dc:creator>${escape(printed.agency)}</dc:creator><dc:language>${languageOf(printed.lang).value}</dc:language><cp:lastModifiedBy>${escape(printed.agency)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}
