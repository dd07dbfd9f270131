import { IMPORT_FIELDS, takesMany } from '../../domain/import-fields.ts';
import type { ImportKind } from '../../domain/import.ts';
import { idKind } from '../../domain/id.ts';
import { readCountry } from '../../language/country-codes.ts';
import type { SheetCell } from '../file/sheet/workbook.ts';
import { fieldNamed } from './field-named.ts';
import type { Table } from './find-table.ts';

const SAMPLE = 50; // rows looked at
const SURE = 0.8; // of the values a column has

/** What each column of a table most likely holds, by its name and by what its values look like; columns nobody can tell are left out. */
export function guessColumns(kind: ImportKind, table: Table, isParty: (name: string) => boolean): Record<string, string> {
  const guessed: Record<string, string> = {};
  const taken = new Set<string>();
  const take = (column: number, field: string | null) => {
    if (field === null || (taken.has(field) && !takesMany(field)) || !IMPORT_FIELDS[kind].includes(field)) return;
    guessed[column] = field;
    taken.add(field);
  };
  for (const { column, name } of table.columns) take(column, fieldNamed(kind, name));
  const sample = table.rows.slice(0, SAMPLE);
  for (const { column } of table.columns) {
    if (guessed[column] !== undefined) continue;
    const cells = sample.flatMap((row) => row.cells.find((cell) => cell.column === column && !cell.fault) ?? []);
    if (cells.length > 0) take(column, fieldLooking(kind, cells, isParty));
  }
  return guessed;
}

function fieldLooking(kind: ImportKind, cells: readonly SheetCell[], isParty: (name: string) => boolean): string | null {
  const most = (test: (cell: SheetCell) => boolean) => cells.filter(test).length >= cells.length * SURE;
  if (most((cell) => idKind(cell.text.trim()) !== null)) return 'key';
  if (most((cell) => /^https?:\/\//iu.test(cell.text.trim()))) return kind === 'parties' ? 'website' : 'links';
  if (most((cell) => cell.date !== null || /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}-\d\d-\d\d/u.test(cell.text.trim())))
    return kind === 'commitments' ? 'due' : 'period';
  if (most((cell) => readCountry(cell.text.trim()) !== null && cell.text.trim().length > 2)) return kind === 'parties' ? 'country' : 'areas.place';
  if (most((cell) => /^\d{3} ?\d{3} ?\d{3}$/u.test(cell.text.trim())) && kind === 'parties') return 'identifiers.NO-BRC';
  if (most((cell) => isParty(cell.text))) return kind === 'parties' ? 'name' : 'parties';
  return null;
}

/** Which kind of records a table most likely holds: that whose words name most of its columns. */
export function guessKind(table: Table): ImportKind {
  const counts = (['engagements', 'parties', 'commitments'] as const).map((kind) => {
    const fields = new Set(table.columns.flatMap(({ name }) => fieldNamed(kind, name) ?? []));
    const own = { engagements: ['period', 'kind', 'title'], parties: ['name', 'country', 'type'], commitments: ['what', 'due', 'by'] }[kind];
    return { kind, count: fields.size + own.filter((field) => fields.has(field)).length };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).kind;
}
