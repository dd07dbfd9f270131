import type { Insertable } from 'kysely';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { ReleasedRow } from '../../domain/release.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db, Tx } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { visible } from './visible.ts';

export async function keepRelease(tx: Tx, row: Insertable<Tables['release']>): Promise<void> {
  await tx.insertInto('release').values(row).execute();
}

const lines = (db: Db, see: Visibility) =>
  db
    .selectFrom('release')
    .innerJoin('appUser', 'appUser.userId', 'release.userId')
    .select(['releaseId', 'at', 'appUser.name as by', 'recipient', 'reference', 'givesInternal', 'given', 'partly', 'keptBack', 'hash'])
    .where(visible(see, 'release'));

/** One page of what has been given out, the latest first. */
export async function listReleases(db: Db, see: Visibility, page: { after?: string; limit: number }) {
  const { total } = await db
    .selectFrom('release')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(visible(see, 'release'))
    .executeTakeFirstOrThrow();
  const after = readCursor(page.after);
  let query = lines(db, see)
    .orderBy('releaseId', 'desc')
    .limit(page.limit + 1);
  if (after) query = query.where('releaseId', '<', after[1]);
  const found = await query.execute();
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return { rows, total, next: found.length > page.limit && last ? writeCursor('', last.releaseId) : null };
}

/** A release whole, or null where there is none to be seen. */
export async function readRelease(db: Db, see: Visibility, releaseId: string) {
  const row = await lines(db, see).select('content').where('releaseId', '=', releaseId).executeTakeFirst();
  if (!row) return null;
  const { content, ...line } = row;
  return { ...line, rows: JSON.parse(content) as ReleasedRow[] };
}

/** The access grade of each of these records, seen or not: what is not seen is not given out either. */
export async function gradesOf(db: Db, recordIds: readonly string[]): Promise<Map<string, AccessGrade>> {
  const rows = await db.selectFrom('record').select(['recordId', 'access']).where(anyOf('recordId', recordIds)).execute();
  return new Map(rows.map((row) => [row.recordId, row.access]));
}

/** Every name of these parties and events, of whatever kind, language and time. */
export async function everyName(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const parties = await db.selectFrom('partyName').select(['partyId as id', 'name']).where(anyOf('partyId', ids)).execute();
  const events = await db.selectFrom('eventName').select(['eventId as id', 'name']).where(anyOf('eventId', ids)).execute();
  const names = new Map<string, string[]>();
  for (const { id, name } of [...parties, ...events]) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}
