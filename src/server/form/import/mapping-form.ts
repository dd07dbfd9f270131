import { FIXED_FIELDS, IMPORT_FIELDS, takesMany } from '../../../domain/import-fields.ts';
import type { ImportKind, ImportMapping } from '../../../domain/import.ts';
import type { Table } from '../../../intake/table/find-table.ts';

export type MappingFault = 'nothingMapped' | 'twiceMapped' | 'needsName' | 'needsWhat';

/** The mapping a sent form holds, and what is to be mended in it: by the name of the field of the form. */
export function formToMapping(
  values: URLSearchParams,
  kind: ImportKind,
  table: Table,
): { mapping: ImportMapping; faults: { path: string; fault: MappingFault }[] } {
  const columns: Record<string, string> = {};
  const faults: { path: string; fault: MappingFault }[] = [];
  const taken = new Set<string>();
  for (const { column } of table.columns) {
    const field = values.get(`column.${column}`) ?? '';
    if (!IMPORT_FIELDS[kind].includes(field)) continue;
    if (taken.has(field) && !takesMany(field)) faults.push({ path: `column.${column}`, fault: 'twiceMapped' });
    taken.add(field);
    columns[column] = field;
  }
  const first = `column.${table.columns[0]?.column ?? 0}`;
  const has = (...fields: string[]) => fields.some((field) => taken.has(field));
  if (taken.size === 0) faults.push({ path: first, fault: 'nothingMapped' });
  else if (kind === 'parties' && !has('key', 'name', 'name.nn', 'name.nb', 'name.en')) faults.push({ path: first, fault: 'needsName' });
  else if (kind === 'commitments' && !has('key', 'what')) faults.push({ path: first, fault: 'needsWhat' });
  const fixed = Object.fromEntries(
    FIXED_FIELDS[kind].flatMap((field) => {
      const value = values.get(`fixed.${field}`)?.trim();
      return value ? [[field, value]] : [];
    }),
  );
  return { mapping: { sheet: table.sheet, header: table.header, columns, fixed }, faults };
}

/** The rows a person says the headings stand in; null for what is no list of rows of the sheet. */
export function headerOf(typed: string): number[] | null {
  const said = typed.trim();
  if (said === '') return [];
  const numbers = said.split(/[\s,;–-]+/u).map(Number);
  return numbers.length <= 2 && numbers.every((one) => Number.isInteger(one) && one > 0 && one < 1_048_577) ? numbers : null;
}
