import { createHash } from 'node:crypto';
import type { Who } from '../../domain/who.ts';
import type { Db } from '../store.ts';
import { readWho } from './users.ts';

const hash = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

/** Keeps the one calendar address of a user; the one before it no longer answers. */
export async function keepCalendarToken(db: Db, userId: string, token: string): Promise<void> {
  await forgetCalendarToken(db, userId);
  await db
    .insertInto('calendarToken')
    .values({ tokenHash: hash(token), userId })
    .execute();
}

export async function forgetCalendarToken(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('calendarToken').where('userId', '=', userId).execute();
}

/** When the address a user has was made, or null where they have none. */
export async function calendarTokenMade(db: Db, userId: string): Promise<string | null> {
  const row = await db.selectFrom('calendarToken').select('createdAt').where('userId', '=', userId).executeTakeFirst();
  return row?.createdAt ?? null;
}

/** The active user an address belongs to, or null. */
export async function whoOfCalendarToken(db: Db, token: string): Promise<Who | null> {
  const row = await db.selectFrom('calendarToken').select('userId').where('tokenHash', '=', hash(token)).executeTakeFirst();
  return row ? readWho(db, row.userId) : null;
}
