import { sql } from 'kysely';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType } from '../state.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { withoutHiddenFields } from './shields.ts';
import { titleOfState } from './titles.ts';
import { visible } from './visible.ts';

/** A record as the log has it at a moment. */
export interface RecordThen {
  recordId: string;
  recordType: RecordType;
  version: number;
  at: string; // when it came to stand so
  by: string;
  state: Record<string, unknown>;
  title: LocalText;
}

/**
 * Records as they stood just before a moment, by id. What may not be seen now is absent, and so is what could not have been seen then: a
 * state is shown at the grade and in the unit it had itself.
 */
export async function recordsAsOf(db: Db, see: Visibility, recordIds: readonly string[], before: string): Promise<Map<string, RecordThen>> {
  if (recordIds.length === 0) return new Map();
  const { rows } = await sql<Omit<RecordThen, 'title'>>`
    select known.record_id, known.record_type, known.version, known.at, app_user.name as by, known.state
    from (
      select distinct on (change.record_id) change.record_id, change.record_type, change.version, change.at, change.user_id, change.after as state,
        change.after ->> 'access' as access, change.after ->> 'unitId' as unit_id
      from change join record on record.record_id = change.record_id
      where ${anyOf('change.recordId', [...new Set(recordIds)])} and change.at < ${before}::timestamptz and ${visible(see, 'record')}
      order by change.record_id, change.version desc
    ) as known
    join app_user on app_user.user_id = known.user_id
    where known.state is not null and ${visible(see, 'known')}`.execute(db);
  const known = await withoutHiddenFields(db, see, rows);
  return new Map(known.map((row) => [row.recordId, { ...row, title: titleOfState(row.recordType, row.state) }]));
}

/** One page of the records of a type that stood just before a moment, those logged last first, and how many they were. */
export async function listAsOf(db: Db, see: Visibility, type: RecordType, before: string, page: { after?: string; limit: number }) {
  const after = readCursor(page.after);
  const known = sql`
    from record cross join lateral (
      select change.after as state, change.after ->> 'access' as access, change.after ->> 'unitId' as unit_id
      from change where change.record_id = record.record_id and change.at < ${before}::timestamptz
      order by change.version desc limit 1
    ) as known
    where record.record_type = ${type} and ${visible(see, 'record')} and known.state is not null and ${visible(see, 'known')}`;
  const counted = await sql<{ count: number }>`select count(*) as count ${known}`.execute(db);
  const { rows } = await sql<{ recordId: string; state: Record<string, unknown> }>`
    select record.record_id, known.state ${known} ${after ? sql`and record.record_id < ${after[1]}` : sql``}
    order by record.record_id desc limit ${page.limit + 1}`.execute(db);
  const shown = (await withoutHiddenFields(db, see, rows.slice(0, page.limit))).map((row) => ({ ...row, title: titleOfState(type, row.state) }));
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > page.limit && last ? writeCursor('', last.recordId) : null, total: Number(counted.rows[0]?.count ?? 0) };
}

/** The ids of the commitments that have ever been made in an engagement. */
export async function commitmentIdsEver(db: Db, engagementId: string): Promise<string[]> {
  const rows = await db.selectFrom('change').select('recordId').distinct().where('aboutId', '=', engagementId).where('recordType', '=', 'commitment').execute();
  return rows.map((row) => row.recordId).toSorted();
}
