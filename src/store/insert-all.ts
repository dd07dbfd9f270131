import type { Insertable } from 'kysely';
import type { Tx } from './store.ts';
import type { Tables } from './tables.ts';

const CHUNK = 1000; // rows a statement: PostgreSQL takes 65,535 parameters at most

/** Inserts any number of rows, none included. */
export async function insertAll<T extends keyof Tables>(tx: Tx, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + CHUNK) as never)
      .execute();
  }
}
