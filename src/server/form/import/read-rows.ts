import { createHash } from 'node:crypto';
import type { EngagementDraft } from '../../../domain/draft.ts';
import { emptyDraft } from '../../../domain/draft.ts';
import { label } from '../../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../../domain/codes/engagement-kind.ts';
import type { CommitmentStatus } from '../../../domain/codes/commitment-status.ts';
import type { RowIssue } from '../../../domain/import.ts';
import type { Issue } from '../../../domain/problem.ts';
import type { SheetRow } from '../../../intake/file/sheet/workbook.ts';
import type { Table } from '../../../intake/table/find-table.ts';
import type { CommitmentRowDraft, EngagementRowDraft, ImportRows, PartyRowDraft, RowHead } from '../../../register/import/import-verbs.ts';
import { formToCommitment, type SentCommitment } from '../commitment-form.ts';
import { formToDraft } from '../engagement-form.ts';
import { formToParty } from '../party-form.ts';
import { commitmentRow } from './commitment-row.ts';
import { engagementRow } from './engagement-row.ts';
import { partyRow } from './party-row.ts';
import type { RowContext, RowForm } from './row-context.ts';
import { saidIn, type Said } from './row-values.ts';

export interface ReadRows {
  rows: ImportRows;
  wrong: RowIssue[];
}

const TURN = { engagements: engagementRow, parties: partyRow, commitments: commitmentRow };
type Draft = EngagementRowDraft | PartyRowDraft | CommitmentRowDraft;

/** Reads rows as the forms would read them: what can be used, and what is wrong with the rest, cell by cell. */
export function readRows(table: Table, context: RowContext): ReadRows {
  const drafts: Draft[] = [];
  const wrong: RowIssue[] = [];
  for (const row of table.rows) {
    const read = readRow(row, context);
    if (read === null) continue;
    if ('issues' in read) wrong.push(...read.issues);
    else drafts.push(read.draft);
  }
  return { rows: { kind: context.kind, rows: drafts } as ImportRows, wrong };
}

/** One row; null for one that says nothing in the columns that are read. */
export function readRow(row: SheetRow, context: RowContext): { draft: Draft } | { issues: RowIssue[] } | null {
  const said = saidIn(row, context.mapping);
  if (said.length === 0) return null;
  const faults = said.filter((one) => one.cell.fault).map((one) => issueOf(row, one, 'fault'));
  const form = TURN[context.kind](said, context);
  const head = headOf(row, said, form);
  const read = draftOf(said, form, head, context);
  const found = 'issues' in read ? read.issues : [];
  const issues = [...faults, ...form.issues.map(({ said: one, code }) => issueOf(row, one, code)), ...found.map((issue) => placed(row, issue, form))];
  const once = issues.filter((one, at) => issues.findIndex((other) => other.column === one.column && (one.column !== null || other.code === one.code)) === at);
  return once.length > 0 || 'issues' in read ? { issues: once.toSorted((one, other) => (one.column ?? -1) - (other.column ?? -1)) } : { draft: read.draft };
}

function draftOf(said: readonly Said[], { values, given }: RowForm, head: RowHead, context: RowContext): { draft: Draft } | { issues: Issue[] } {
  const { names, lang, today } = context;
  const known = (keys: RegExp) => [...values].filter(([key]) => keys.test(key)).flatMap(([, name]) => names.of(name));
  if (context.kind === 'engagements') {
    if (head.key !== null && !values.has(`title.${lang}`) && !given.has('parties') && !given.has('event')) values.set(`title.${lang}`, '–'); // an update need not name it again
    const read = formToDraft(values, { known: known(/^parties\.\d+\.name$/u), lang });
    if ('issues' in read) return read;
    if (!context.grades.includes(read.draft.access)) return { issues: [{ path: 'access', code: 'not-a-code' }] };
    return { draft: { ...head, draft: read.draft, year: Number(today.slice(0, 4)) } };
  }
  if (context.kind === 'parties') {
    const isNamed = given.has('names');
    if (!isNamed && head.key !== null) values.set('names.0.name', '–');
    const read = formToParty(values, { parents: [], was: null });
    if ('issues' in read) return read;
    return { draft: { ...head, draft: { ...read.draft, ...(!isNamed && { names: [] }) }, parent: said.find((one) => one.field === 'parent')?.text ?? null } };
  }
  const madeIn = said.find((one) => one.field === 'engagement')?.text ?? null;
  if (madeIn !== null) values.set('madeIn', madeIn);
  else if (!values.has('kind')) values.set('kind', 'meeting');
  const read = formToCommitment(values, known(/^party\.\d+$/u), true);
  if ('issues' in read)
    return head.key !== null && read.issues.every((issue) => issue.path === 'what') ? { draft: commitment(values, head, context, null) } : read;
  return { draft: { ...commitment(values, head, context, read), madeIn } };
}

function commitment(values: URLSearchParams, head: RowHead, { lang, names }: RowContext, read: SentCommitment | null): CommitmentRowDraft {
  const kind = read?.place?.kind ?? 'meeting';
  const mentions = [...values].flatMap(([key, name]) => (/^party\.\d+$/u.test(key) ? [{ name, partyId: names.of(name)[0]?.partyId ?? null }] : []));
  const title = { [lang]: `${label(ENGAGEMENT_KINDS, kind, lang)}: ${mentions.map(({ name }) => name).join(', ')}` };
  const parties = mentions.map(({ name, partyId }) => ({ partyId, name, said: name, role: 'counterpart' as const, country: null }));
  const draft: EngagementDraft = { ...emptyDraft(), kind, direction: 'mutual', period: read?.place?.period ?? null, title, parties };
  const { by = 'us', what = {}, due = null, owner = null } = read?.words ?? {};
  return {
    ...head,
    words: { by, what, due, owner },
    draft,
    madeIn: null,
    status: (values.get('status') ?? 'open') as CommitmentStatus,
    reason: values.get('reason'),
  };
}

/** The hash is of what the row says, however its columns are ordered. */
function headOf(row: SheetRow, said: readonly Said[], { given }: RowForm): RowHead {
  const words = said.map(({ field, text, cell }) => [field, cell.date ?? text] as const).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return {
    row: row.number,
    hash: createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32),
    key: said.find((one) => one.field === 'key')?.text.slice(0, 200) ?? null,
    given: [...given],
  };
}

const issueOf = (row: SheetRow, { cell, field, text }: Said, code: RowIssue['code']): RowIssue => ({
  row: row.number,
  column: cell.column,
  field,
  value: text,
  code,
});

/** An issue of a form, at the cell its field came from; without one it is of the row as a whole. */
function placed(row: SheetRow, { path, code }: Issue, { from }: RowForm): RowIssue {
  const key = [path, `${path}.0`, ...[...from.keys()].filter((one) => one.startsWith(`${path}.`))].find((one) => from.has(one));
  const said = key === undefined ? undefined : from.get(key);
  return said ? issueOf(row, said, code) : { row: row.number, column: null, field: path.split('.')[0] ?? path, value: '', code };
}
