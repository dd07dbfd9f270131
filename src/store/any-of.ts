import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** `column = any(ids)`: one parameter however many ids, so the statement stays the same and is planned once. */
export function anyOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::text[])`;
}
