import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';

/** For what the register itself must keep in order, seen by the user or not. Nothing read with it is shown. */
export const EVERYTHING: Visibility = { unitIds: 'all', grades: ['open', 'internal', 'exempt'] };

/** Whether nothing is hidden from one who sees this much. */
export function seesEverything(see: Visibility): boolean {
  return see.unitIds === 'all' && EVERYTHING.grades.every((grade) => see.grades.includes(grade));
}

/** The condition that a row of `table` may be seen. Every query that reads a graded table carries it. */
export function visible(see: Visibility, table: string): RawBuilder<boolean> {
  if (seesEverything(see)) return sql<boolean>`true`;
  const grade = sql<boolean>`${sql.ref(`${table}.access`)} = any(${[...see.grades]}::text[])`;
  if (see.unitIds === 'all') return grade;
  // One list of units, made once a statement: an index answers this, and would not answer an "or" of two lists.
  const units = sql`array(select u.unit_id from unit as u where u.shared or u.unit_id = any(${[...see.unitIds]}::text[]))`;
  return sql<boolean>`(${grade} and ${sql.ref(`${table}.unitId`)} = any(${units}))`;
}
