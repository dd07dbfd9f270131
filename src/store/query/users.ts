import { sql } from 'kysely';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { Problem } from '../../domain/problem.ts';
import type { Role, Who } from '../../domain/who.ts';
import { anyOf } from '../any-of.ts';
import type { Db, Tx } from '../store.ts';

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
  return {
    userId,
    name: user.name,
    roles: user.roles,
    unitIds: user.allUnits ? 'all' : units.map((unit) => unit.unitId),
    grades: user.grades,
    lang: user.lang,
  };
}

/** The first keeper of the installation, or null before there is one. With `alone`, no other process decides the same until this one has. */
export async function firstKeeper(db: Db, alone = false): Promise<Who | null> {
  if (alone) await sql`lock table app_user in share row exclusive mode`.execute(db);
  const row = await db
    .selectFrom('appUser')
    .select('userId')
    .where('allUnits', '=', true)
    .where('active', '=', true)
    .orderBy('createdAt')
    .orderBy('userId')
    .limit(1)
    .executeTakeFirst();
  return row ? readWho(db, row.userId) : null;
}

/** Holds a unit until the transaction ends, for what a unit may have only one of. */
export async function holdUnit(tx: Tx, unitId: string): Promise<void> {
  await tx.selectFrom('unit').select('unitId').where('unitId', '=', unitId).forUpdate().execute();
}

export interface UserLine extends Who {
  email: string | null;
  active: boolean;
}

/** Every user, in the order they came. */
export async function listUsers(db: Db): Promise<UserLine[]> {
  const users = await db.selectFrom('appUser').selectAll().orderBy('createdAt').orderBy('userId').execute();
  const units = Map.groupBy(await db.selectFrom('userUnit').selectAll().orderBy('userId').orderBy('position').execute(), (row) => row.userId);
  return users.map(({ userId, name, email, roles, grades, allUnits, lang, active }) => ({
    userId,
    name,
    email,
    roles,
    grades,
    lang,
    active,
    unitIds: allUnits ? 'all' : (units.get(userId) ?? []).map((row) => row.unitId),
  }));
}

/** Changes what a user may do; false when there is no such user. */
export async function changeUser(
  tx: Tx,
  userId: string,
  rights: { roles: readonly Role[]; grades: readonly AccessGrade[]; active: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('appUser')
    .set({ roles: [...rights.roles], grades: [...rights.grades], active: rights.active })
    .where('userId', '=', userId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether anybody but this user can still look after the installation. */
export async function hasOtherKeeper(db: Db, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('appUser')
    .select('userId')
    .where('userId', '<>', userId)
    .where('active', '=', true)
    .where(sql<boolean>`'keeper' = any(roles)`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
