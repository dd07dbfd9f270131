import { columnLetters } from '../../../domain/column-letters.ts';
import { Problem } from '../../../domain/problem.ts';
import { clock, isoDay, type NumberKind } from './excel-dates.ts';
import { fillMerged } from './fill-merged.ts';
import { gatherText } from './read-strings.ts';
import { readXml } from './read-xml.ts';
import { MOST_CELLS, MOST_ROWS, placeOf, type SheetCell, type SheetRow } from './workbook.ts';
import type { ZipParts } from './zip-parts.ts';

/** What the cells of a sheet are read with: what their workbook has in common, and how much of it has been read. */
export interface SheetContext {
  strings: readonly string[];
  styles: readonly NumberKind[];
  system: 1900 | 1904;
  count: { rows: number; cells: number };
}

const MOST = 100_000; // characters of one value
const EMPTY = { type: 'n', style: 0, column: 0, ref: '' };

/** The rows of one sheet that hold something. What the sheet claims of its size is not believed. */
export function readSheet(zip: ZipParts, part: string, context: SheetContext): SheetRow[] {
  const rows: SheetRow[] = [];
  const merges: string[] = [];
  const gather = gatherText();
  let row: SheetRow = { number: 0, hidden: false, cells: [] };
  let now = EMPTY;
  let [value, inValue, next] = ['', false, 0];
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = { number: Number(attributes.r) || row.number + 1, hidden: isOn(attributes.hidden), cells: [] };
        next = 0;
      } else if (name === 'c') {
        const column = placeOf(attributes.r ?? '')?.column ?? next;
        next = column + 1;
        now = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), column, ref: `${columnLetters(column)}${row.number}` };
        value = '';
      } else if (name === 'v') inValue = true;
      else if (name === 'mergeCell' && attributes.ref) merges.push(attributes.ref);
      else gather.open!(name, attributes);
    },
    text: (text) => {
      if (inValue) value += value.length < MOST ? text : '';
      else gather.text!(text);
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (name === 'c') {
        const cell = cellOf(now, value, gather.taken(), context);
        if (cell && (context.count.cells += 1) > MOST_CELLS) throw new Problem('too-large', { most: MOST_CELLS });
        if (cell) row.cells.push(cell);
      } else if (name === 'row' && row.cells.length > 0) {
        if ((context.count.rows += 1) > MOST_ROWS) throw new Problem('too-large', { most: MOST_ROWS });
        rows.push(row);
      } else gather.close!(name);
    },
  });
  return fillMerged(rows, merges, context.count);
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

function cellOf({ type, style, column, ref }: typeof EMPTY, value: string, inline: string, { strings, styles, system }: SheetContext): SheetCell | null {
  const words = (text: string, more: Partial<SheetCell> = {}): SheetCell | null =>
    text.trim() === '' ? null : { text, number: null, date: null, ref, column, ...more };
  if (type === 's') return words(strings[Number(value)] ?? '');
  if (type === 'inlineStr') return words(inline);
  if (type === 'str') return words(value);
  if (type === 'b') return words(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
  if (type === 'e') return words(value, { fault: true });
  if (type === 'd') return words(value.slice(0, 10), { date: /^\d{4}-\d\d-\d\d/u.test(value) ? value.slice(0, 10) : null });
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return words(value);
  const kind = styles[style] ?? 'number';
  const date = kind === 'day' ? isoDay(number, system) : null;
  if (date) return words(number % 1 === 0 ? date : `${date} ${clock(number)}`, { date });
  if (kind === 'time') return words(clock(number), { number });
  const rounded = Number(number.toPrecision(15)); // 0.1 + 0.2 is shown as 0.3
  return words(kind === 'percent' ? `${Number((rounded * 100).toPrecision(12))} %` : String(rounded), { number: rounded });
}
