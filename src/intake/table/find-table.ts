import { columnLetters } from '../../domain/column-letters.ts';
import { createHash } from 'node:crypto';
import { fold } from '../../domain/fold.ts';
import { IMPORT_KINDS } from '../../domain/import.ts';
import { type Sheet, type SheetRow, type Workbook } from '../file/sheet/workbook.ts';
import { fieldNamed } from './field-named.ts';

/** A sheet with its columns named: what stands above the rows, and the rows that say something. */
export interface Table {
  sheet: string;
  header: number[]; // the rows the columns are named in
  columns: { column: number; name: string }[];
  rows: SheetRow[];
  hiddenRows: number; // left out
}

const LOOKED_AT = 25; // rows from the top

/** The names of the sheets that hold something, those in sight first. */
export function sheetNames({ sheets }: Workbook): string[] {
  return sheets.filter((sheet) => sheet.rows.length > 0).toSorted((one, other) => Number(one.hidden) - Number(other.hidden)).map((sheet) => sheet.name); // prettier-ignore
}

/** A sheet by its name as a table; the header is guessed unless it is given. Null where there is no such sheet. */
export function tableOf(workbook: Workbook, name: string, header?: readonly number[]): Table | null {
  const sheet = workbook.sheets.find((one) => one.name === name && one.rows.length > 0);
  if (!sheet) return null;
  const numbers = [...(header ?? findHeader(sheet))];
  const last = Math.max(0, ...numbers);
  const below = sheet.rows.filter((row) => row.number > last);
  const rows = below.filter((row) => !row.hidden);
  const width = new Set([...rows, ...rowsOf(sheet, numbers)].flatMap((row) => row.cells.map((cell) => cell.column)));
  const columns = [...width].sort((one, other) => one - other).map((column) => ({ column, name: nameOf(sheet, numbers, column) }));
  return { sheet: sheet.name, header: numbers, columns, rows, hiddenRows: below.length - rows.length };
}

const rowsOf = (sheet: Sheet, numbers: readonly number[]): SheetRow[] => sheet.rows.filter((row) => numbers.includes(row.number));

/** The row that names the columns: the one near the top with the most words columns are called by, else the first that is all words. */
function findHeader(sheet: Sheet): number[] {
  const top = sheet.rows.slice(0, LOOKED_AT);
  const scored = top.map((row) => ({ row, score: isWords(row) ? row.cells.filter((cell) => isColumnName(cell.text)).length : 0 }));
  const best = scored.reduce<{ row: SheetRow | null; score: number }>((most, one) => (one.score > most.score ? one : most), { row: null, score: 1 }).row;
  const found = best ?? top.find((row) => isWords(row) && row.cells.length > 1 && new Set(row.cells.map((cell) => cell.text)).size === row.cells.length);
  if (!found) return [];
  const above = sheet.rows.find((row) => row.number === found.number - 1);
  const isGrouped = above?.cells.some((cell) => cell.copied) && new Set(above.cells.map((cell) => cell.text)).size > 1 && isWords(above);
  return isGrouped ? [above!.number, found.number] : [found.number];
}

const isWords = (row: SheetRow): boolean =>
  row.cells.every((cell) => cell.number === null && cell.date === null && /\p{L}/u.test(cell.text) && cell.text.length < 80);
const isColumnName = (text: string): boolean => IMPORT_KINDS.some((kind) => fieldNamed(kind, text) !== null);

/** What a column is called: by the row nearest to it, under what stands over several of them. Without a header, by its letters. */
function nameOf(sheet: Sheet, header: readonly number[], column: number): string {
  const words = rowsOf(sheet, header).flatMap(
    (row) =>
      row.cells
        .find((cell) => cell.column === column)
        ?.text.replaceAll(/\s+/gu, ' ')
        .trim() ?? [],
  );
  return [...new Set(words)].join(': ') || columnLetters(column);
}

/** A hash of the names of the columns, so that the next sheet with the same is known. `without` are names of columns we add ourselves. */
export function headerHash({ columns }: Table, without: readonly string[] = []): string {
  const names = columns.map(({ name }) => fold(name)).filter((name) => !without.some((one) => fold(one) === name));
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
