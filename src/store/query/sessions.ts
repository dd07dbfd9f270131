import { createHash } from 'node:crypto';
import type { Who } from '../../domain/who.ts';
import type { Db } from '../store.ts';
import { readWho } from './users.ts';

/** Tokens are long and random, so a plain hash is enough: there is nothing to guess from. */
const hash = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

/** Keeps the one sign-in link of a user; the link before it no longer opens. */
export async function keepLinkToken(db: Db, userId: string, token: string): Promise<void> {
  await db.deleteFrom('linkToken').where('userId', '=', userId).execute();
  await db
    .insertInto('linkToken')
    .values({ tokenHash: hash(token), userId })
    .execute();
}

export async function userOfLinkToken(db: Db, token: string): Promise<string | null> {
  const row = await db.selectFrom('linkToken').select('userId').where('tokenHash', '=', hash(token)).executeTakeFirst();
  return row?.userId ?? null;
}

/** Keeps a session until it expires, and forgets those that have. */
export async function keepSession(db: Db, userId: string, session: string, now: string, expiresAt: string): Promise<void> {
  await db.deleteFrom('session').where('expiresAt', '<=', now).execute();
  await db
    .insertInto('session')
    .values({ sessionHash: hash(session), userId, expiresAt })
    .execute();
}

export async function whoOfSession(db: Db, session: string, now: string): Promise<Who | null> {
  const row = await db.selectFrom('session').select('userId').where('sessionHash', '=', hash(session)).where('expiresAt', '>', now).executeTakeFirst();
  return row ? readWho(db, row.userId) : null;
}

export async function forgetSession(db: Db, session: string): Promise<void> {
  await db.deleteFrom('session').where('sessionHash', '=', hash(session)).execute();
}
