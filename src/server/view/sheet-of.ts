import type { ListCell, ListSheet } from '../../output/list-sheet.ts';
import type { Reader } from '../server-parts.ts';

/** One column of a list as a file: what it is called, and what it says of a row. */
export interface SheetColumn<T> {
  key: string;
  label: string;
  cell(row: T): ListCell;
}

/** Rows as a sheet of these columns. */
export function sheetOf<T>(
  title: string,
  reader: Reader,
  columns: readonly SheetColumn<T>[],
  rows: AsyncIterable<T> | Iterable<T>,
  idOf: (row: T) => string,
): ListSheet {
  async function* cells() {
    for await (const row of rows) yield { id: idOf(row), cells: columns.map((column) => column.cell(row)) };
  }
  return { title, lang: reader.lang, columns: columns.map(({ key, label }) => ({ key, label })), rows: cells() };
}
