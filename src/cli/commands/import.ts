import { IMPORT_KINDS, type RowIssue } from '../../domain/import.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { words as wordsOf } from '../../language/catalogue/catalogue.ts';
import type { RowsReport } from '../../register/import/import-verbs.ts';
import { contextOf, mappingOf } from '../../server/form/import/open-rows.ts';
import { readRows } from '../../server/form/import/read-rows.ts';
import type { RowContext } from '../../server/form/import/row-context.ts';
import { rowSentence } from '../../server/form/import/row-sentence.ts';
import type { Call, Command } from '../call.ts';
import { FailedRows } from '../failed-rows.ts';
import { openRows } from '../open-rows.ts';
import { SaidBefore } from '../said-before.ts';

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

async function take(call: Call, path: string): Promise<number> {
  const { flags, lang, json, print } = call;
  const asked = flags.as === undefined ? null : IMPORT_KINDS.find((kind) => kind === flags.as);
  if (asked === undefined) throw new Problem('usage', { said: `--as ${IMPORT_KINDS.join('|')}` });
  const file = await openRows(path);
  const { register, who, remote } = await call.open();
  const known = await register.knownParties(who);
  const grades = remote ? (['open', 'internal', 'exempt'] as const) : who.grades; // the server knows who it is, and holds it to that
  const today = new Date().toISOString().slice(0, 10);
  const failed = new FailedRows(path, lang);
  const all = { added: 0, changed: 0, same: 0, refused: [] as RowIssue[] };
  const said = new SaidBefore();
  let beside: string | null = null;
  let how: Awaited<ReturnType<typeof mappingOf>> | null = null;
  let context: RowContext | null = null;
  let [importId, seen, nameOf]: [string | null, string | null, (column: number) => string] = [null, null, () => ''];
  try {
    for await (const table of file.tables()) {
      how ??= await mappingOf(table, asked, known, (...args) => register.mappingFor(who, ...args));
      context ??= contextOf(how.kind, how.mapping, known, { grades: [...grades] }, lang, today, await register.listGoals(who));
      nameOf = (column) => table.columns.find((one) => one.column === column)?.name ?? '';
      const { rows, wrong } = readRows(table, context);
      const fresh = flags['dry-run'] ? said.without(rows, wrong) : rows;
      let report: RowsReport | null = null;
      if (importId === null) {
        const checked = await register.checkRows(who, fresh);
        seen ??= checked.seen;
        report = { ...checked, refused: [...wrong, ...checked.refused].toSorted((one, other) => one.row - other.row) };
        if (!flags['dry-run'] && checked.added + checked.changed > 0) importId = await register.openImport(who, { ...file.kept, ...how });
      }
      if (importId !== null) report = await register.addToImport(who, importId, rows, wrong, seen ?? '');
      if (!report) continue;
      all.added += report.added;
      all.changed += report.changed;
      all.same += report.same;
      all.refused.push(...report.refused);
      if (!flags['dry-run']) await failed.add(table, how.kind, report.refused);
    }
  } finally {
    beside = failed.close();
  }
  const kind = how?.kind ?? 'engagements';
  const { added, changed, refused } = all;
  const same = all.same + said.repeated;
  const batch = importId && (await register.readImport(who, importId)).batchId;
  const sentence = (issue: RowIssue) => rowSentence(kind, issue, lang, nameOf);
  if (json)
    print(JSON.stringify({ kind, batch, added, changed, same, refused: refused.map((issue) => ({ ...issue, message: sentence(issue) })), failed: beside }));
  else {
    const t = wordsOf(lang).imports;
    for (const issue of refused) print(`${t.row(issue.row)}  ${issue.value ? `${issue.value}  ` : ''}${sentence(issue)}`);
    print([t.kinds[kind], t.came(added, changed), t.same(same), t.wrong(new Set(refused.map((issue) => issue.row)).size)].join(' · '));
    if (batch) print(call.words.undoWith(batch));
    if (beside) print(call.words.written(beside));
  }
  return refused.length > 0 && added + changed + same === 0 ? 1 : 0;
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
