import type { Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import type { ImportMapping } from '../../domain/import.ts';
import { LIMITS } from '../../intake/file/limits.ts';
import type { Workbook } from '../../intake/file/sheet/workbook.ts';
import { tableOf, type Table } from '../../intake/table/find-table.ts';
import { openTable } from '../../intake/table/open-table.ts';
import type { ImportView } from '../../register/import/import-verbs.ts';
import { contextOf } from '../form/import/open-rows.ts';
import type { RowContext } from '../form/import/row-context.ts';
import type { Env } from '../server-parts.ts';

export interface OpenedImport {
  head: ImportView;
  workbook: Workbook;
  table: Table;
  contextFor(mapping: ImportMapping, kind?: ImportView['kind']): Promise<RowContext>;
}

/** A file of rows that is kept, opened again: its table, and what its rows are read against. */
export async function openedImport(c: Context<Env>, importId: string): Promise<OpenedImport> {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const head = await register.readImport(who, importId);
  const workbook = openTable(head.name, await register.importFile(who, importId), LIMITS);
  const table = tableOf(workbook, head.mapping.sheet, head.mapping.header);
  if (!table) throw new Problem('damaged');
  return {
    head,
    workbook,
    table,
    contextFor: async (mapping, kind = head.kind) =>
      contextOf(kind, mapping, await register.knownParties(who), who, c.get('reader').lang, today(), await register.listGoals(who)),
  };
}
