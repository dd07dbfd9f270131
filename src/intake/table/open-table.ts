import { columnLetters } from '../../domain/column-letters.ts';
import { Problem } from '../../domain/problem.ts';
import { decodeText } from '../file/decode-text.ts';
import { formatOf } from '../file/format-of.ts';
import type { Limits } from '../file/limits.ts';
import { readCsv } from '../file/sheet/read-csv.ts';
import { readXlsx } from '../file/sheet/read-xlsx.ts';
import { MOST_ROWS, type SheetRow, type Workbook } from '../file/sheet/workbook.ts';

const READS = 'xlsx, csv, jsonl';

export const isLines = (name: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(name);
export const isParted = (format: string): boolean => ['csv', 'text', 'markdown'].includes(format);

/** Opens a file of rows by what its bytes are: a workbook, values parted by a sign, or an object of JSON a line. Throws a Problem where it is none. */
export function openTable(name: string, bytes: Uint8Array, limits: Limits): Workbook {
  if (bytes.byteLength > limits.bytes) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.bytes });
  if (bytes.byteLength === 0) throw new Problem('empty-text');
  const format = formatOf(name, bytes);
  if (format === 'encrypted-office') throw new Problem('encrypted');
  if (format === 'xlsx') return readXlsx(bytes, limits.expanded);
  if (isLines(name)) return readLines(bytes, name);
  if (isParted(format)) return readCsv(bytes, name);
  if (format === 'zip' && /\.xls[xm]$/iu.test(name)) throw new Problem('damaged');
  throw new Problem('not-supported', { reads: READS });
}

/** Objects of JSON as a sheet: the first row names every key there is, in the order they come. */
function readLines(bytes: Uint8Array, name: string): Workbook {
  const { text, replaced } = decodeText(bytes);
  const objects: { number: number; values: Record<string, unknown> }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (objects.length >= MOST_ROWS) throw new Problem('too-large', { most: MOST_ROWS });
    objects.push({ number: at + 2, values: objectOf(line, at + 1) }); // the row of names comes first
  }
  const keys = [...new Set(objects.flatMap(({ values }) => Object.keys(values)))];
  const rows = [jsonRow(keys, 1, (key) => key), ...objects.map(({ number, values }) => jsonRow(keys, number, (key) => values[key]))];
  return { sheets: [{ name, hidden: false, rows }], replaced };
}

/** What an object says of these keys, as a row of a sheet. */
export const jsonRow = (keys: readonly string[], number: number, said: (key: string) => unknown): SheetRow => ({
  number,
  hidden: false,
  cells: keys.flatMap((key, column) => {
    const value = textOf(said(key));
    if (value.trim() === '') return [];
    const number_ = typeof said(key) === 'number' ? (said(key) as number) : null;
    return [{ text: value, number: number_, date: null, ref: `${columnLetters(column)}${number}`, column }];
  }),
});

/** The object a line of JSON holds. Throws Problem('damaged') with the number of the line where it holds none. */
export function objectOf(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw new Problem('damaged', { line: number }, { cause });
  }
  throw new Problem('damaged', { line: number });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
