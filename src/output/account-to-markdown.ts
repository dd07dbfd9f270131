import type { Account } from '../domain/account.ts';
import type { AccountWords } from '../language/account-words.ts';
import type { PrintedTable } from './arrange-figures.ts';
import { arrangeAccount, type PrintedNote, type PrintedSentence } from './arrange-account.ts';

/** The account as Markdown (CommonMark with footnotes), the document's language in the front matter. */
export function accountToMarkdown(account: Account, words: AccountWords): string {
  const printed = arrangeAccount(account, words);
  const blocks = [
    `---\nlang: ${printed.lang}\n---`,
    `# ${escape(printed.title)}`,
    `${escape(printed.agency)} · ${escape(printed.status)}`,
    ...printed.sections.flatMap((section) => [
      ...(section.part === null ? [] : [`## ${escape(section.part)}`]),
      `${section.isPart ? '###' : '##'} ${escape(section.title)}`,
      ...section.paragraphs.map((sentences) => atLineStart(sentences.map((sentence) => write(sentence, printed.lang)).join(' '))),
      ...section.tables.flatMap(writeTable),
      ...section.charts.flatMap((chart) => [`**${escape(chart.caption)}**`, atLineStart(escape(chart.alternative)), ...writeTable(chart.numbers)]),
    ]),
    ...(printed.notes.length > 0 ? [printed.notes.map(writeNote).join('\n')] : []),
    ...(printed.checksum ? [escape(printed.checksum)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function write(sentence: PrintedSentence, lang: string): string {
  const text = sentence.runs.map((run) => (run.lang === lang ? escape(run.text) : `<span lang="${run.lang}">${escape(run.text)}</span>`)).join('');
  return text + sentence.notes.map((number) => `[^${number}]`).join('');
}

/** A table in the notation that GitHub and Pandoc read; a chart is given as what it shows and its numbers. */
function writeTable({ caption, columns, rows }: PrintedTable): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const rule = `| ${columns.map(({ isNumber }) => (isNumber ? '---:' : '---')).join(' | ')} |`;
  return [`**${escape(caption)}**`, [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n')];
}

function writeNote(note: PrintedNote): string {
  const title = note.title && (note.link ? `[${escape(note.title)}](<${note.link.replaceAll(/[<>\\]/g, encodeURIComponent)}>)` : escape(note.title));
  return `[^${note.number}]: ${atLineStart([note.rival && escape(note.rival), note.quote && escape(note.quote), title, note.entered && escape(note.entered)].filter(Boolean).join(' – '))}`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&$^!]/g, String.raw`\$&`);
}

/** Keeps a paragraph from being read as a list, a quote or an underline because of how it happens to begin. */
function atLineStart(text: string): string {
  return text
    .trimStart()
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
