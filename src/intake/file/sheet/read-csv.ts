import { columnLetters } from '../../../domain/column-letters.ts';
import { parse } from 'csv-parse/sync';
import { Problem } from '../../../domain/problem.ts';
import { decodeText } from '../decode-text.ts';
import { MOST_CELLS, MOST_ROWS, type SheetRow, type Workbook } from './workbook.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;
const SAMPLE = 30; // lines looked at to guess what parts the cells

/** Reads values parted by a sign into the one sheet they make. Throws what `decodeText` throws, and Problem 'damaged' and 'too-large'. */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const { text, replaced } = decodeText(bytes);
  const { said, delimiter } = partingOf(text);
  const rows: SheetRow[] = [];
  let cells = 0;
  for (const [at, fields] of records(text.slice(said.length), delimiter).entries()) {
    const row = csvRow(fields, at + 1 + (said ? 1 : 0));
    cells += row.cells.length;
    if (cells > MOST_CELLS || rows.length >= MOST_ROWS) throw new Problem('too-large', { most: MOST_ROWS });
    if (row.cells.length > 0) rows.push(row);
  }
  if (rows.length === 0) throw new Problem('empty-text');
  return { sheets: [{ name: csvSheet(name), hidden: false, rows }], replaced };
}

/** What parts the values of a text, by its start, and the line that says so, where one does. */
export function partingOf(text: string): { said: string; delimiter: string } {
  const [said = '', delimiter] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  return { said, delimiter: delimiter ?? guessDelimiter(text.slice(said.length)) };
}

export const csvSheet = (name: string): string => name.replace(/\.\w+$/u, '') || 'csv';

/** One line's values as a row of a sheet, empty ones left out. */
export const csvRow = (fields: readonly string[], number: number): SheetRow => ({
  number,
  hidden: false,
  cells: fields.flatMap((field, column) =>
    field.trim() === '' ? [] : [{ text: field, number: null, date: null, ref: `${columnLetters(column)}${number}`, column }],
  ),
});

/** A quote that stands where none belongs is read as it stands. */
export const csvOptions = (delimiter: string) => ({
  delimiter,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
});

/** A text with a quote that is never closed is read without quotes. */
function records(text: string, delimiter: string): string[][] {
  const options = csvOptions(delimiter);
  try {
    return parse(text, options);
  } catch (cause) {
    try {
      return parse(text, { ...options, quote: null });
    } catch {
      throw new Problem('damaged', {}, { cause });
    }
  }
}

/** The sign that parts the first lines into the most alike, and into more than one. */
function guessDelimiter(text: string): string {
  const sample = text.split(/\r\n|\n|\r/u, SAMPLE).join('\n');
  const scored = DELIMITERS.map((delimiter) => {
    const widths = records(sample, delimiter)
      .map((fields) => fields.length)
      .filter((width) => width > 1);
    const usual = mostCommon(widths);
    const alike = widths.filter((width) => width === usual).length;
    return { delimiter, score: usual > 1 ? alike * 100 + usual : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = [...Map.groupBy(numbers, (one) => one)].map(([number, all]) => ({ number, count: all.length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { number: 0, count: 0 }).number;
}
