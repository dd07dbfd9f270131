import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { RecordType } from '../state.ts';
import type { Db } from '../store.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { matchingEngagements } from './engagement-filter.ts';
import { visible } from './visible.ts';

/** The latest change there is, by its id; those that come later sort after it. */
export async function latestChange(db: Db): Promise<string> {
  const row = await db.selectFrom('change').select('changeId').orderBy('changeId', 'desc').limit(1).executeTakeFirst();
  return row?.changeId ?? '';
}

/** Which of these records have been changed after a change. */
export async function changedSince(db: Db, recordIds: readonly string[], changeId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('change').select('recordId').distinct().where(anyOf('recordId', recordIds)).where('changeId', '>', changeId).execute();
  return new Set(rows.map((row) => row.recordId));
}

/** Of these ids, those of engagements that stand and may be seen, in their order. */
export async function standingEngagements(db: Db, see: Visibility, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('engagement').select('engagementId').where(anyOf('engagementId', ids)).where(visible(see, 'engagement')).execute();
  const standing = new Set(rows.map((row) => row.engagementId));
  return [...new Set(ids)].filter((id) => standing.has(id));
}

/** The ids of the engagements a question finds, the latest first, no more than `limit`. */
export async function engagementIdsMatching(db: Db, see: Visibility, query: EngagementFilter, limit: number): Promise<string[]> {
  const found = await matchingEngagements(db, see, query);
  const rows = await found
    .select('engagement.engagementId')
    .orderBy('engagement.sortDay', 'desc')
    .orderBy('engagement.engagementId', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.engagementId);
}

/** The commitments and the claims of engagements, seen or not: they follow what they hang on. */
export async function hangingOn(db: Db, engagementIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select commitment_id as id from commitment where ${anyOf('commitment.engagementId', engagementIds)}
    union all select claim_id from claim where ${anyOf('claim.aboutId', engagementIds)}
    order by id`.execute(db);
  return rows.map((row) => row.id);
}

export interface ActPart {
  changeId: string;
  recordId: string;
  recordType: RecordType;
  aboutId: string | null;
  before: object | null;
  seen: boolean;
  stands: boolean; // nothing has come after it
}

/** The records that an act wrote as what it is about, in order from one on: no more than `limit` of them. */
export async function recordsOfAct(db: Db, actId: string, action: string, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('change')
    .select('recordId')
    .where('actId', '=', actId)
    .where('action', '=', action)
    .where('aboutId', 'is', null)
    .where('recordId', '>', after)
    .orderBy('recordId')
    .limit(limit)
    .execute();
  return rows.map((row) => row.recordId);
}

/** The changes of an act that edited many, of records that may be seen; `limit` of them, and how many there are and stand. */
export async function changesOfAct(db: Db, see: Visibility, actId: string, action: string, limit: number) {
  const found = db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .where('change.actId', '=', actId)
    .where('change.action', '=', action)
    .where(visible(see, 'change'))
    .where(visible(see, 'record'));
  const { count, standing } = await found
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select(sql<number>`count(*) filter (where change.version = record.version)`.as('standing'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select(['change.recordId', 'change.recordType', 'change.at', 'change.why', 'change.fields', 'change.after', 'appUser.name as by'])
    .orderBy('change.recordId')
    .limit(limit)
    .execute();
  return { count, standing, rows };
}

/** What an act wrote of these records and of what hangs on them, the latest first. */
export async function partsOfAct(db: Db, see: Visibility, actId: string, recordIds: readonly string[]): Promise<ActPart[]> {
  return db
    .selectFrom('change')
    .innerJoin('record', 'record.recordId', 'change.recordId')
    .select(['change.changeId', 'change.recordId', 'change.recordType', 'change.aboutId', 'change.before'])
    .select(visible(see, 'change').as('seen'))
    .select(sql<boolean>`change.version = record.version`.as('stands'))
    .where('change.actId', '=', actId)
    .where((eb) => eb.or([anyOf('change.recordId', recordIds), anyOf('change.aboutId', recordIds)]))
    .orderBy('change.changeId', 'desc')
    .execute();
}
