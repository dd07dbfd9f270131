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
  FileChild,
  type IContext,
  PageBreak,
  TableOfContents,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Account } from '../domain/account.ts';
import { DEFAULT_COLOUR, type HouseStyle, NO_HOUSE_STYLE } from '../domain/house-style.ts';
import type { AccountWords } from '../language/account-words.ts';
import { accountDate } from './account-date.ts';
import { hasCover } from './account-cover.ts';
import { docxChart, docxLogo, docxTable } from './account-docx-figures.ts';
import { arrangeAccount, type PrintedAccount, type PrintedNote, type PrintedSection } from './arrange-account.ts';
import { isRightToLeft, languageOf } from './docx-language.ts';
import { docxStyles } from './account-docx-styles.ts';
import type { Run } from './split-runs.ts';
import { closePackage, openPackage } from './docx/package.ts';
import { steadyMarks } from './docx/steady-marks.ts';
import { withReference } from './with-reference.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The account as a Word document: real headings, footnotes, a bookmark round every sentence, language on every run. The same account gives the same bytes. */
export async function accountToDocx(account: Account, words: AccountWords, style: HouseStyle = NO_HOUSE_STYLE): Promise<Uint8Array> {
  const printed = arrangeAccount(account, words, undefined, style.colour);
  const lang = printed.lang;
  const marks: Marks = { met: new Set(), last: FIRST_MARK + printed.notes.length };
  const sections = await Promise.all(printed.sections.map((section) => writeSection(section, lang, marks)));
  const document = new Document({
    title: printed.title,
    creator: printed.agency,
    lastModifiedBy: printed.agency,
    revision: 1,
    styles: docxStyles(languageOf(lang), (style.colour ?? DEFAULT_COLOUR).slice(1)),
    ...(printed.notes.length < MOST_NOTES && { pageNumbers: estimatePageNumbers }),
    footnotes: Object.fromEntries(
      printed.notes.map((note) => [note.number, { children: [new Paragraph({ style: 'FootnoteText', children: writeNote(note, lang) })] }]),
    ),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1474, bottom: 1474, left: 1588, right: 1588 } },
          titlePage: hasCover(printed),
        },
        footers: { default: pageFooter(words, lang) },
        children: [...(await writeHead(printed, words, style)), ...sections.flat(), ...(printed.checksum ? [line(printed.checksum, lang, 'Subtitle')] : [])],
      },
    ],
  });
  const written = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(printed, accountDate(account)) }]);
  const parts = openPackage(written);
  steadyMarks(parts);
  return closePackage(style.reference ? withReference(parts, openPackage(style.reference)) : parts);
}
const FIRST_MARK = 100_000; // the library numbers the bookmarks of headings from 1
const MOST_NOTES = 1000; // to lay out more, only to number the pages of the contents, takes too long

/** Logo, title and who it is from, on a page of its own and followed by the contents where there is much to find. */
async function writeHead(printed: PrintedAccount, words: AccountWords, style: HouseStyle): Promise<FileChild[]> {
  const { lang, title, agency, status } = printed;
  const logo = style.logo ? [await docxLogo(style.logo, `${words.logoOf} ${agency}`)] : [];
  const cover = hasCover(printed);
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, ...(cover ? { spacing: { before: 4000 } } : {}), children: [run({ text: title, lang })] }),
    line(`${agency} · ${status}`, lang, 'Subtitle'),
  ];
  if (!cover) return [...logo, ...head];
  return [
    ...logo,
    ...head,
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: [run({ text: words.contents, lang })] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function line(text: string, lang: string, style?: string): Paragraph {
  return new Paragraph({ ...(style ? { style } : {}), children: [run({ text, lang })] });
}

/** The notes met so far, and the last number given to a bookmark. */
interface Marks {
  met: Set<number>;
  last: number;
}

async function writeSection(section: PrintedSection, lang: string, marks: Marks): Promise<FileChild[]> {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => new Paragraph({ heading: level, children: [run({ text, lang })] });
  const paragraphs = section.paragraphs.map((sentences) => {
    const children = sentences.flatMap((sentence, index) => [
      ...(index > 0 ? [run({ text: ' ', lang })] : []),
      ...bookmarked(bookmarkOf(sentence.id), (marks.last += 1), sentence.runs.map(run)),
      ...sentence.notes.flatMap((number, turn) => [...(turn > 0 ? [new TextRun({ text: ', ', superScript: true })] : []), ...reference(number, marks.met)]),
    ]);
    return new Paragraph({ children });
  });
  return [
    ...(section.part === null ? [] : [heading(section.part, HeadingLevel.HEADING_1)]),
    heading(section.title, section.isPart ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1),
    ...paragraphs,
    ...section.tables.flatMap((table) => docxTable(table, lang)),
    ...(await Promise.all(section.charts.map((chart) => docxChart(chart, lang)))).flat(),
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
  return bookmarked(bookmark, FIRST_MARK + number, [new FootnoteReferenceRun(number)]);
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

/** The library dates these by the clock and leaves the language out, so they are written here. */
function coreProperties(printed: PrintedAccount, date: Date): string {
  const at = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(printed.title)}</dc:title><dc:creator>${escape(printed.agency)}</dc:creator><dc:language>${languageOf(printed.lang).value}</dc:language><cp:lastModifiedBy>${escape(printed.agency)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}
