import { sql } from 'kysely';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';

/** The unit a user's new records go to: the first of their own, or the oldest there is for one who has them all. */
export async function unitToWriteIn(db: Db, unitIds: readonly string[] | 'all'): Promise<string> {
  let units = db.selectFrom('unit').select('unitId');
  if (unitIds !== 'all') units = units.where(anyOf('unitId', unitIds.slice(0, 1)));
  const unit = await units.orderBy('createdAt').orderBy('unitId').executeTakeFirst();
  if (!unit) throw new Problem('forbidden');
  return unit.unitId;
}

/** A user with roles, units and grades, or null when there is no such active user. */
export async function readWho(db: Db, userId: string): Promise<Who | null> {
  const user = await db.selectFrom('appUser').selectAll().where('userId', '=', userId).where('active', '=', true).executeTakeFirst();
  if (!user) return null;
  const units = await db.selectFrom('userUnit').select('unitId').where('userId', '=', userId).orderBy('position').execute();
  return { userId, name: user.name, roles: user.roles, unitIds: user.allUnits ? 'all' : units.map((unit) => unit.unitId), grades: user.grades, lang: user.lang };
}

/** The first keeper of the installation, or null before there is one. With `alone`, no other process decides the same until this one has. */
export async function firstKeeper(db: Db, alone = false): Promise<Who | null> {
  if (alone) await sql`lock table app_user in share row exclusive mode`.execute(db);
  const row = await db
    .selectFrom('appUser').select('userId').where('allUnits', '=', true).where('active', '=', true)
    .orderBy('createdAt').orderBy('userId').limit(1).executeTakeFirst();
  return row ? readWho(db, row.userId) : null;
}
