/** A cell with something in it. `date` is the ISO day of one that holds a date; `copied` marks the cells a merged one stretches over. */
export interface SheetCell {
  text: string;
  number: number | null;
  date: string | null;
  ref: string; // as a spreadsheet names it: B7
  column: number; // from 0
  copied?: true;
  fault?: true; // what a formula gave that failed, such as #REF!
}

/** A row with something in it; its cells in order of column, empty ones left out. */
export interface SheetRow {
  number: number; // from 1, as a spreadsheet numbers it
  hidden: boolean;
  cells: SheetCell[];
}

export interface Sheet {
  name: string;
  hidden: boolean;
  rows: SheetRow[];
}

/** What a spreadsheet of any format is read into. */
export interface Workbook {
  sheets: Sheet[];
  replaced: number; // characters that could not be read
}

export const MOST_ROWS = 200_000; // rows with something in them, all sheets together
export const MOST_CELLS = 2_000_000;

/** The place of a reference such as B7, both from 0; null where it is none. */
export function placeOf(ref: string): { column: number; row: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(ref.replaceAll('$', ''));
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(found[2]) - 1 };
}
