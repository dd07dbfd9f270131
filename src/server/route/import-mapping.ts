import { Hono, type Context } from 'hono';
import { IMPORT_KINDS } from '../../domain/import.ts';
import type { ImportKind, ImportMapping } from '../../domain/import.ts';
import { sheetNames, tableOf, type Table } from '../../intake/table/find-table.ts';
import { formToMapping, headerOf, type MappingFault } from '../form/import/mapping-form.ts';
import { headerOfTable, mappingOf } from '../form/import/open-rows.ts';
import { readRow } from '../form/import/read-rows.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { importMappingPage } from '../view/import-mapping.tsx';
import { openedImport, type OpenedImport } from './opened-import.ts';

const SHOWN = 4; // rows as they will be read

/** What the columns of a file hold: guessed, shown, and changed by a person. */
export function importMappingRoutes() {
  const app = new Hono<Env>();
  app.get('/imports/:id/mapping', async (c) => {
    const opened = await openedImport(c, c.req.param('id'));
    if (opened.head.batchId !== null) return c.redirect(paths.import(opened.head.importId), 303);
    const asked = askedTable(opened, new URL(c.req.url).searchParams);
    if (!asked) return c.html(await shown(c, opened, opened.table, opened.head.kind, opened.head.mapping, { header: true }), 422);
    const isAsked = asked.kind !== opened.head.kind || asked.table.sheet !== opened.table.sheet || String(asked.table.header) !== String(opened.table.header);
    const { register } = c.get('parts');
    const who = c.get('who');
    const mapping = isAsked
      ? (await mappingOf(asked.table, asked.kind, await register.knownParties(who), (...args) => register.mappingFor(who, ...args))).mapping
      : opened.head.mapping;
    return c.html(await shown(c, opened, asked.table, asked.kind, mapping));
  });

  app.post('/imports/:id/mapping', async (c) => {
    const opened = await openedImport(c, c.req.param('id'));
    if (opened.head.batchId !== null) return c.redirect(paths.import(opened.head.importId), 303);
    const { values } = await readForm(c);
    const asked = askedTable(opened, values);
    if (!asked) return c.html(await shown(c, opened, opened.table, opened.head.kind, opened.head.mapping, { header: true }), 422);
    const { mapping, faults } = formToMapping(values, asked.kind, asked.table);
    if (faults.length > 0) return c.html(await shown(c, opened, asked.table, asked.kind, mapping, { faults }), 422);
    if (values.get('step') === 'preview') return c.html(await shown(c, opened, asked.table, asked.kind, mapping));
    await c.get('parts').register.mapImport(c.get('who'), opened.head.importId, asked.kind, mapping, headerOfTable(asked.table));
    return c.redirect(paths.checkImport(opened.head.importId), 303);
  });
  return app;
}

/** The table a person asks for: another sheet, other headings or another kind of records. Null for headings that are none. */
function askedTable({ head, workbook, table }: OpenedImport, values: URLSearchParams): { table: Table; kind: ImportKind } | null {
  const kind = IMPORT_KINDS.find((one) => one === values.get('kind')) ?? head.kind;
  const sheet = values.get('sheet') ?? table.sheet;
  const typed = values.get('header');
  const header = typed === null ? undefined : headerOf(typed);
  if (header === null) return null;
  const isOther = sheet !== table.sheet && (values.get('was') ?? table.sheet) !== sheet; // another sheet has headings of its own
  const found = tableOf(workbook, sheet, isOther ? undefined : (header ?? table.header));
  const isThere = header?.every((number) => workbook.sheets.find((one) => one.name === sheet)?.rows.some((row) => row.number === number)) ?? true;
  return found && (isThere || isOther) ? { table: found, kind } : null;
}

async function shown(
  c: Context<Env>,
  { head, workbook, contextFor }: OpenedImport,
  table: Table,
  kind: ImportKind,
  mapping: ImportMapping,
  wrong: { header?: boolean; faults?: readonly { path: string; fault: MappingFault }[] } = {},
) {
  const context = await contextFor(mapping, kind);
  const preview = table.rows.slice(0, SHOWN).map((row) => ({ row, read: readRow(row, context) }));
  const hiddenSheets = workbook.sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 0).map((sheet) => sheet.name);
  return importMappingPage({ reader: c.get('reader'), head, kind, table, mapping, preview, sheets: sheetNames(workbook), hiddenSheets, wrong });
}
