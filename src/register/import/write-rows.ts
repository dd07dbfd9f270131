import type { ImportKind, RowIssue, RowRefusal } from '../../domain/import.ts';
import { isDeepStrictEqual } from 'node:util';
import { changedByOthers } from '../../store/query/imports.ts';
import { lockRecords, readRecords } from '../../store/query/records.ts';
import type { RecordType } from '../../store/state.ts';
import { insertAll } from '../../store/insert-all.ts';
import type { Act } from '../act.ts';
import type { ImportRows, RowHead, RowsReport } from './import-verbs.ts';
import { matchRows, type SaidSoFar } from './match-rows.ts';
import type { How, ToWrite, Written } from './written.ts';
import { writeCommitmentRows } from './write-commitment-rows.ts';
import { writeEngagementRows } from './write-engagement-rows.ts';
import { writePartyRows } from './write-party-rows.ts';

const STEP = 500; // rows held against the register at a time
const SHOWN = 100; // changes told in full

const RECORD_TYPE = { engagements: 'engagement', parties: 'party', commitments: 'commitment' } as const satisfies Record<ImportKind, RecordType>;

/** Writes the rows of a file, or sees what writing them would come to, in the act it is given. */
export async function writeRows(act: Act, { kind, rows }: ImportRows, how: How): Promise<RowsReport> {
  const report: RowsReport = { added: 0, changed: 0, same: 0, repeated: 0, before: 0, asTheyAre: 0, changes: [], refused: [] };
  const said: SaidSoFar = { hashes: new Set(), keys: new Set() };
  const names = new Map<string, string>(); // of what this file has added
  for (let at = 0; at < rows.length; at += STEP) {
    const step = rows.slice(at, at + STEP) as RowHead[];
    const matches = await matchRows(act, kind, step, said, how.batchId);
    const updated = matches.flatMap((match) => (match.is === 'update' ? [match.recordId] : []));
    await lockRecords(act.tx, updated);
    const standing = new Map((await readRecords(act.tx, act.see, updated, RECORD_TYPE[kind])).map((record) => [record.recordId, record]));
    const changed = await changedByOthers(act.tx, updated, how.seen, act.actId);
    const writing: ToWrite<RowHead, RecordType>[] = [];
    for (const [index, match] of matches.entries()) {
      const row = step[index]!;
      if (match.is === 'repeated') report.repeated += 1;
      else if (match.is === 'before') report.before += 1;
      else if (match.is === 'refused') refuse(report, row, match.why, 'key', row.key ?? '');
      else if (match.is === 'new') writing.push({ row, record: null });
      else if (changed.has(match.recordId)) refuse(report, row, 'changed-since', 'key', row.key ?? '');
      else if (!standing.has(match.recordId)) refuse(report, row, 'unknown-key', 'key', row.key ?? '');
      else writing.push({ row, record: standing.get(match.recordId)! });
    }
    const written = await write(act, kind, writing, names, how);
    await told(act, kind, writing, written, report, how);
  }
  report.same = report.repeated + report.before + report.asTheyAre;
  return report;
}

function write(act: Act, kind: ImportKind, writing: readonly ToWrite<RowHead, RecordType>[], names: Map<string, string>, how: How): Promise<Written[]> {
  if (kind === 'engagements') return writeEngagementRows(act, writing as never, how);
  if (kind === 'parties') return writePartyRows(act, writing as never, names, how);
  return writeCommitmentRows(act, writing as never, how);
}

async function told(
  act: Act,
  kind: ImportKind,
  writing: readonly ToWrite<RowHead, RecordType>[],
  written: readonly Written[],
  report: RowsReport,
  { batchId }: How,
): Promise<void> {
  const kept: { row: RowHead; recordId: string }[] = [];
  for (const [at, done] of written.entries()) {
    const { row } = writing[at]!;
    if (done.is === 'refused') refuse(report, row, done.why, done.field ?? null, done.value ?? '');
    else kept.push({ row, recordId: done.recordId });
    if (done.is === 'added') report.added += 1;
    if (done.is === 'as-it-is') report.asTheyAre += 1;
    if (done.is !== 'changed') continue;
    report.changed += 1;
    if (report.changes.length < SHOWN)
      report.changes.push({ row: row.row, recordId: done.recordId, title: done.title, fields: differences(done.before, done.after) });
  }
  if (batchId === null) return;
  await insertAll(
    act.tx,
    'importRow',
    kept.map(({ row, recordId }) => ({ batchId, rowNumber: row.row, unitId: act.unitId, kind, hash: row.hash, rowKey: row.key, recordId })),
  );
}

function refuse(report: RowsReport, { row }: RowHead, code: RowRefusal, field: string | null, value: string): void {
  const issue: RowIssue = { row, column: null, field, value, code };
  report.refused.push(issue);
}

function differences(before: object, after: object): { field: string; before: unknown; after: unknown }[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !isDeepStrictEqual(old[field], now[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }));
}
