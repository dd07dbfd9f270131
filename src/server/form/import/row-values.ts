import type { SheetCell, SheetRow } from '../../../intake/file/sheet/workbook.ts';
import type { ImportMapping } from '../../../domain/import.ts';

/** What one cell says of one field. */
export interface Said {
  field: string;
  text: string;
  cell: SheetCell;
}

/** What a row says, field by field, in the order of its columns. */
export function saidIn(row: SheetRow, { columns }: ImportMapping): Said[] {
  return row.cells.flatMap((cell) => {
    const field = columns[cell.column];
    const text = cell.text.trim();
    return field && text !== '' ? [{ field, text, cell }] : [];
  });
}

/** The values of a cell that holds several: a semicolon, a bar or a line break parts them. */
export const several = (text: string): string[] =>
  text
    .split(/[;|\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);

/** The same, where a comma parts them too. */
export const listed = (text: string): string[] => several(text).flatMap((one) => one.split(',').map((part) => part.trim()).filter(Boolean)); // prettier-ignore

/** A date as the forms read one: a day with its clock left off, and a day with strokes where it can be only one. */
export function dateText({ text, cell }: Said): string {
  if (cell.date) return cell.date;
  const bare = text.replace(/^(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d\d-\d\d)[ T]\d{1,2}[:.]\d\d.*$/u, '$1');
  const strokes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(bare);
  if (!strokes) return bare;
  const [, first = '', second = '', year = ''] = strokes;
  if (Number(first) > 12 || first === second) return `${first}.${second}.${year}`;
  return Number(second) > 12 ? `${second}.${first}.${year}` : bare; // the fifth of April or the fourth of May: nobody can tell
}
