import type { Who } from '../../domain/who.ts';
import type { Tx } from '../store.ts';

export async function addUnit(tx: Tx, unit: { unitId: string; name: string; shared: boolean }): Promise<void> {
  await tx.insertInto('unit').values(unit).execute();
}

/** Adds a user with roles, units and grades, and gives them back. */
export async function addUser(tx: Tx, who: Who, email: string | null = null): Promise<Who> {
  const { userId, name, lang, unitIds } = who;
  await tx
    .insertInto('appUser')
    .values({ userId, name, email, roles: [...who.roles], grades: [...who.grades], allUnits: unitIds === 'all', lang })
    .execute();
  if (unitIds !== 'all' && unitIds.length > 0)
    await tx
      .insertInto('userUnit')
      .values(unitIds.map((unitId, position) => ({ userId, unitId, position })))
      .execute();
  return who;
}
