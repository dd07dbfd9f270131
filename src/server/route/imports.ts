import { Hono, type Context } from 'hono';
import { IMPORT_KINDS } from '../../domain/import.ts';
import { Problem } from '../../domain/problem.ts';
import { LIMITS } from '../../intake/file/limits.ts';
import { openTable } from '../../intake/table/open-table.ts';
import { problemSentence } from '../../language/catalogue/problem-sentence.ts';
import type { UndoneBatch } from '../../register/change/change-verbs.ts';
import { firstTable, mappingOf } from '../form/import/open-rows.ts';
import { readRows } from '../form/import/read-rows.ts';
import { wrongRows } from '../form/import/wrong-rows.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import { STATUS } from '../respond.tsx';
import type { Env } from '../server-parts.ts';
import { importCheckPage } from '../view/import-check.tsx';
import { importFormPage } from '../view/import-form.tsx';
import { importListPage } from '../view/import-list.tsx';
import { importPage } from '../view/import-page.tsx';
import { sendList } from './list-file.ts';
import { openedImport } from './opened-import.ts';

const SHOWN = 50; // records on the page of an import

/** Files of rows on their way in: chosen, looked over, taken in, and taken back. How their columns are read is in `import-mapping.ts`. */
export function importRoutes() {
  const app = new Hono<Env>();
  app.get('/imports', async (c) => c.html(importListPage({ reader: c.get('reader'), rows: await c.get('parts').register.listImports(c.get('who')) })));
  app.get('/imports/new', (c) => c.html(importFormPage({ reader: c.get('reader'), values: new URLSearchParams(), refusal: null })));

  app.post('/imports', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const reader = c.get('reader');
    const { values, file } = await readForm(c);
    const again = (refusal: string, status: 422 | 413) => c.html(importFormPage({ reader, values, refusal }), status);
    if (!file) return again(reader.words.imports.required, 422);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const table = firstTable(openTable(file.name, bytes, LIMITS));
      const asked = IMPORT_KINDS.find((one) => one === textOf(values, 'kind')) ?? null;
      const { kind, mapping, isKnown } = await mappingOf(table, asked, await register.knownParties(who), (...args) => register.mappingFor(who, ...args));
      const importId = await register.openImport(who, { name: file.name, bytes, kind, mapping });
      return c.redirect(isKnown ? paths.checkImport(importId, { known: 'yes' }) : paths.importMapping(importId), 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'forbidden') throw error;
      return again(problemSentence(error, reader.lang), STATUS[error.code] === 413 ? 413 : 422);
    }
  });

  app.get('/imports/:id/check', async (c) => {
    const { head, table, contextFor } = await openedImport(c, c.req.param('id'));
    if (head.batchId !== null) return c.redirect(paths.import(head.importId), 303);
    const { rows, wrong } = readRows(table, await contextFor(head.mapping));
    const report = await c.get('parts').register.checkRows(c.get('who'), rows);
    return c.html(importCheckPage({ reader: c.get('reader'), head, table, report, wrong, isKnown: c.req.query('known') === 'yes' }));
  });

  app.post('/imports/:id/commit', async (c) => {
    const { head, table, contextFor } = await openedImport(c, c.req.param('id'));
    const seen = textOf((await readForm(c)).values, 'seen');
    if (seen === null) return c.redirect(paths.checkImport(head.importId), 303);
    if (head.batchId === null) {
      const { rows, wrong } = readRows(table, await contextFor(head.mapping));
      await c.get('parts').register.commitImport(c.get('who'), head.importId, rows, wrong, seen);
    }
    return c.redirect(paths.import(head.importId), 303);
  });

  app.get('/imports/:id', async (c) => {
    const head = await c.get('parts').register.readImport(c.get('who'), c.req.param('id'));
    return head.batchId === null ? c.redirect(paths.importMapping(head.importId)) : c.html(await done(c, head.importId, null));
  });
  app.post('/imports/:id/undo', async (c) => {
    const { register } = c.get('parts');
    const { importId, batchId } = await register.readImport(c.get('who'), c.req.param('id'));
    if (batchId === null) throw new Problem('not-found', { id: importId });
    return c.html(await done(c, importId, await register.undoBatch(c.get('who'), batchId)));
  });

  app.get('/imports/:id/wrong/:format', async (c) => {
    const { head, table, contextFor } = await openedImport(c, c.req.param('id'));
    const { lang } = c.get('reader');
    const issues = head.report?.refused ?? (await wrongNow(c, table, await contextFor(head.mapping)));
    return sendList(c, c.req.param('format'), wrongRows(table, head.kind, issues, lang));
  });
  return app;
}

/** What is wrong with the rows of a file that waits: by themselves, and held against the register. */
async function wrongNow(c: Context<Env>, ...[table, context]: Parameters<typeof readRows>) {
  const { rows, wrong } = readRows(table, context);
  return [...wrong, ...(await c.get('parts').register.checkRows(c.get('who'), rows)).refused];
}

async function done(c: Context<Env>, importId: string, undone: UndoneBatch | null) {
  const { register } = c.get('parts');
  const head = await register.readImport(c.get('who'), importId);
  const { table } = await openedImport(c, importId);
  const records = await register.importedRecords(c.get('who'), importId, 0, SHOWN);
  return importPage({ reader: c.get('reader'), head, table, records, undone });
}
