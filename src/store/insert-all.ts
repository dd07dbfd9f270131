import { sql } from 'kysely';
import type { RawBuilder, Selectable } from 'kysely';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

const CHUNK = 2000; // rows a statement, so that one document does not grow without bound

/** A row as it is written: documents as they are, bytes as bytes; columns the database fills in are left out. */
type Written<T extends keyof Tables> = Partial<Selectable<Tables[T]>>;

/** Inserts any number of rows of the same columns, none included. With a `key`, rows that are there already are replaced. */
export async function insertAll<T extends keyof Tables>(db: Db, table: T, rows: readonly Written<T>[], key?: keyof Tables[T] & string): Promise<void> {
  const replaced = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
  await insert(db, table, rows, key ? sql`on conflict (${sql.ref(key)}) do update set ${replaced}` : sql``);
}

/** Inserts those of the rows that are not there already; the others stay as they are. */
export async function insertMissing<T extends keyof Tables>(db: Db, table: T, rows: readonly Written<T>[]): Promise<void> {
  await insert(db, table, rows, sql`on conflict do nothing`);
}

/**
 * Rows go in as one JSON document that the database takes apart by the column types of the table: many times faster than a parameter for
 * each value, and no bound on how many values there may be.
 */
async function insert<T extends keyof Tables>(db: Db, table: T, rows: readonly Written<T>[], conflict: RawBuilder<unknown>): Promise<void> {
  const keys = Object.keys(rows[0] ?? {});
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  const named = keys.map((key) => [key as keyof (typeof rows)[number], snake(key)] as const);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const document = JSON.stringify(rows.slice(at, at + CHUNK).map((row) => Object.fromEntries(named.map(([key, column]) => [column, written(row[key])]))));
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset((select t from ${sql.table(table)} as t where false), ${document}::jsonb) ${conflict}`.execute(
      db,
    );
  }
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const written = (value: unknown): unknown => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value);
