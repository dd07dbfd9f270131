import type { Document, Place, ReadingNote } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { newTally, tidyText } from '../tidy-text.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Sheet, Workbook } from './workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a workbook of Excel as a text. */
export const readXlsxDocument = (bytes: Uint8Array, limits: Limits): Document => documentOf(readXlsx(bytes, limits.expanded), XLSX, limits);

/** Reads values parted by a sign as a text. */
export const readCsvDocument = (bytes: Uint8Array, limits: Limits, name: string): Document => documentOf(readCsv(bytes, name), 'text/csv', limits);

/**
 * A workbook as a text: a line a row with its cells apart by tabs, a blank line between sheets, and the place of every sheet, row and cell
 * with its own name, so that words can be traced to where they stand. A merged cell stands once. What is hidden is left out and counted.
 */
function documentOf({ sheets, replaced }: Workbook, media: string, limits: Limits): Document {
  const lines: string[] = [];
  const places: Place[] = [];
  const tally = newTally();
  /** A cell is part of a line, whatever line breaks it has of its own. */
  const oneLine = (text: string) => tidyText(text, tally).replaceAll(/\s+/gu, ' ').trim();
  let [at, units, hidden] = [0, 0, 0];
  const add = (text: string) => {
    lines.push(text);
    at += lengthOf(text);
    units += text.length;
    if (units > limits.letters) throw new Problem('too-large', { most: limits.letters });
  };
  for (const sheet of sheets) {
    const shown = sheet.hidden ? [] : sheet.rows.filter((row) => !row.hidden);
    hidden += sheet.rows.length - shown.length;
    if (shown.length === 0) continue;
    if (at > 0) add('\n\n');
    const place: Place = { kind: 'sheet', start: at, end: at, sheet: sheet.name };
    places.push(place);
    for (const [index, row] of shown.entries()) {
      if (index > 0) add('\n');
      addRow(row, sheet, { add, oneLine, at: () => at, places });
    }
    place.end = at;
  }
  if (at === 0) throw new Problem('empty-text');
  const notes: ReadingNote[] = [];
  if (replaced + tally.replaced > 0) notes.push({ code: 'replaced-characters', params: { count: replaced + tally.replaced } });
  if (tally.control > 0) notes.push({ code: 'control-characters', params: { count: tally.control } });
  if (hidden > 0) notes.push({ code: 'part-skipped', params: { what: 'hidden-rows', count: hidden } });
  return { text: lines.join(''), media, title: null, written: null, from: null, places, parts: [], notes };
}

function addRow(
  { cells }: Sheet['rows'][number],
  { name }: Sheet,
  out: { add(text: string): void; oneLine(text: string): string; at(): number; places: Place[] },
): void {
  const row: Place = { kind: 'row', start: out.at(), end: out.at() };
  out.places.push(row);
  let column = cells[0]?.column ?? 0; // empty columns before the first say nothing
  for (const cell of cells) {
    if (cell.column > column) out.add('\t'.repeat(Math.min(cell.column - column, MOST_TABS)));
    column = cell.column;
    if (cell.copied) continue;
    const start = out.at();
    out.add(out.oneLine(cell.text));
    out.places.push({ kind: 'cell', start, end: out.at(), sheet: name, cell: cell.ref });
  }
  row.end = out.at();
}

const MOST_TABS = 50; // between two cells, however far apart they stand

/** In code points. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
