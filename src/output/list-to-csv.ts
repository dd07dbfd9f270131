import type { ListSheet } from './list-sheet.ts';

const BOM = '\uFEFF'; // without it a spreadsheet takes the text for another encoding

/** The list as CSV, a piece at a time: with semicolons where the reader's spreadsheet takes a comma for the decimal sign. */
export async function* listToCsv({ lang, columns, rows, withoutIds }: ListSheet): AsyncGenerator<string> {
  const mark = lang === 'en' ? ',' : ';';
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(harmless(cell), mark)).join(mark)}\r\n`;
  yield BOM + line([...columns.map((column) => column.label), ...(withoutIds ? [] : ['ID'])]);
  for await (const { id, cells } of rows) yield line([...cells.map((cell) => cell.day ?? cell.text), ...(withoutIds ? [] : [id])]);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) && !/^[+-]?\d[\d\s.,]*$/.test(text) ? `'${text}` : text;
}

function quoted(text: string, mark: string): string {
  return text.includes(mark) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
