import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IMPORT_KINDS, type ImportKind, type RowIssue } from '../../domain/import.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { LIMITS } from '../../intake/file/limits.ts';
import type { Table } from '../../intake/table/find-table.ts';
import { openTable } from '../../intake/table/open-table.ts';
import { words as wordsOf } from '../../language/catalogue/catalogue.ts';
import { listToCsv } from '../../output/list-to-csv.ts';
import { listToXlsx } from '../../output/list-to-xlsx.ts';
import type { RowsReport } from '../../register/import/import-verbs.ts';
import { contextOf, firstTable, mappingOf } from '../../server/form/import/open-rows.ts';
import { readRows } from '../../server/form/import/read-rows.ts';
import { rowSentence } from '../../server/form/import/row-sentence.ts';
import { wrongRows } from '../../server/form/import/wrong-rows.ts';
import type { Call, Command } from '../call.ts';
import { writeWhole } from '../write-file.ts';

/** `samband import FILE`: takes the rows of a file in as one batch, and writes those that cannot be beside it; `--undo BATCH` takes one back. */
export const importCommand: Command = {
  flags: { as: { type: 'string' }, 'dry-run': { type: 'boolean' }, undo: { type: 'string' } },
  makesRegister: true,
  async run(call) {
    if (typeof call.flags.undo === 'string') return undo(call, call.flags.undo);
    const [file, ...more] = call.args;
    if (file === undefined || more.length > 0) throw new Problem('usage', { said: call.words.needsOneFile });
    return take(call, file);
  },
};

async function take(call: Call, file: string): Promise<number> {
  const { flags, lang, json, print } = call;
  const asked = flags.as === undefined ? null : IMPORT_KINDS.find((kind) => kind === flags.as);
  if (asked === undefined) throw new Problem('usage', { said: `--as ${IMPORT_KINDS.join('|')}` });
  const bytes = load(file);
  const name = basename(file);
  const table = firstTable(openTable(name, bytes, LIMITS));
  const { register, who, remote } = await call.open();
  const known = await register.knownParties(who);
  const { kind, mapping } = await mappingOf(table, asked, known, (...args) => register.mappingFor(who, ...args));
  const grades = remote ? (['open', 'internal', 'exempt'] as const) : who.grades; // the server knows who it is, and holds it to that
  const { rows, wrong } = readRows(table, contextOf(kind, mapping, known, { grades: [...grades] }, lang, new Date().toISOString().slice(0, 10)));
  const checked = await register.checkRows(who, rows);
  let report: RowsReport = { ...checked, refused: [...wrong, ...checked.refused].toSorted((one, other) => one.row - other.row) };
  let batch: string | null = null;
  if (!flags['dry-run'] && checked.added + checked.changed > 0) {
    const importId = await register.openImport(who, { name, bytes, kind, mapping });
    report = await register.commitImport(who, importId, rows, wrong, checked.seen);
    batch = (await register.readImport(who, importId)).batchId;
  }
  const failed = report.refused.length > 0 && !flags['dry-run'] ? await writeFailed(file, table, kind, report.refused, call) : null;
  const nameOf = (column: number) => table.columns.find((one) => one.column === column)?.name ?? '';
  const sentence = (issue: RowIssue) => rowSentence(kind, issue, lang, nameOf);
  const { added, changed, same, refused } = report;
  if (json) print(JSON.stringify({ kind, batch, added, changed, same, refused: refused.map((issue) => ({ ...issue, message: sentence(issue) })), failed }));
  else {
    const t = wordsOf(lang).imports;
    for (const issue of refused) print(`${t.row(issue.row)}  ${issue.value ? `${issue.value}  ` : ''}${sentence(issue)}`);
    print([t.kinds[kind], t.came(added, changed), t.same(same), t.wrong(new Set(refused.map((issue) => issue.row)).size)].join(' · '));
    if (batch) print(call.words.undoWith(batch));
    if (failed) print(call.words.written(failed));
  }
  return refused.length > 0 && added + changed + same === 0 ? 1 : 0;
}

function load(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    throw new Problem(code === 'ENOENT' ? 'no-file' : 'unreadable', { file, ...(code === 'EISDIR' ? { folder: file } : {}) }, { cause });
  }
}

/** Writes the rows that were not taken in beside the file, as a workbook where it was one and as csv else. */
async function writeFailed(file: string, table: Table, kind: ImportKind, issues: readonly RowIssue[], { lang }: Call): Promise<string> {
  const isBook = /\.xls[xm]$/iu.test(file);
  const to = file.replace(/(?:\.\w+)?$/u, `.failed.${isBook ? 'xlsx' : 'csv'}`);
  const sheet = wrongRows(table, kind, issues, lang);
  const pieces: Uint8Array[] = [];
  for await (const piece of isBook ? listToXlsx(sheet) : listToCsv(sheet)) pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  writeWhole(to, Buffer.concat(pieces));
  return to;
}

async function undo({ open, json, lang, print }: Call, batchId: string): Promise<number> {
  const { register, who } = await open();
  const { undone, kept, keptCount } = await register.undoBatch(who, batchId);
  const t = wordsOf(lang).imports;
  if (json) print(JSON.stringify({ undone, kept: kept.map(({ recordId, title, why }) => ({ id: recordId, title, why })), keptCount }));
  else {
    print(t.undidCount(undone));
    if (keptCount > 0) print(t.kept(keptCount));
    for (const { recordId, title, why } of kept) print(`${recordId}  ${inLang(title, lang)?.text ?? recordId}  ${t.keptWhy[why]}`);
  }
  return 0;
}
