import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What queries run on: the open store or a transaction in it. */
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** An open, migrated database. */
export interface Store {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Db;
  /**
   * Runs `work` in one transaction; whatever it throws rolls all of it back. Inside it, use only the transaction it is given, and change nothing outside:
   * where the database gives it up for another that waits for it, it is run again.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
