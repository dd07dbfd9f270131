import { mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import type { Dialect, LogEvent } from 'kysely';
import { Pool } from 'pg';
import { Problem } from '../domain/problem.ts';
import { POSTGRES_TYPES } from './decode.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './open-pglite.ts';
import { SingleConnectionDialect } from './pglite-dialect.ts';
import { refreshStatistics } from './statistics.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

export type Where = { folder: string } | { url: string } | { memory: true };

/**
 * Opens the embedded database in a folder or in memory, or a PostgreSQL by its address, and migrates it. `log` hears every statement.
 * The caller holds the lock of the folder (folder-lock.ts). Throws Problem('newer-data') when a newer program has migrated it.
 */
export async function openStore(where: Where, log?: (event: LogEvent) => void): Promise<Store> {
  return 'url' in where ? openPostgres(where.url, log) : openEmbedded('folder' in where ? where.folder : null, log);
}

async function openEmbedded(folder: string | null, log?: (event: LogEvent) => void): Promise<Store> {
  if (folder) mkdirSync(folder, { recursive: true });
  return openStoreOn(await openPglite(folder), log);
}

/** The store over an embedded database that is open, migrated. */
export async function openStoreOn(pglite: PGlite, log?: (event: LogEvent) => void): Promise<Store> {
  await pglite.exec("set timezone = 'UTC'");
  return ready('embedded', new SingleConnectionDialect({ pglite }), log);
}

async function openPostgres(url: string, log?: (event: LogEvent) => void): Promise<Store> {
  // Compiling a statement takes PostgreSQL two hundred milliseconds, and it guesses that many of ours are worth it that take two.
  const pool = new Pool({ connectionString: url, max: 10, types: POSTGRES_TYPES, options: '-c timezone=UTC -c jit=off' });
  pool.on('error', () => {}); // an idle connection that breaks is replaced; the next query says so if the server is gone
  return ready('postgres', new PostgresDialect({ pool }), log);
}

const TRIES = 4;
/** Two that wait for each other: the database lets one go on and gives the other up, all of it rolled back. */
const GIVEN_UP: ReadonlySet<unknown> = new Set(['40P01', '40001']);

/** Runs a transaction, and runs it again where the database gave it up for another. Throws Problem('conflict') where it does so time after time. */
async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await run();
    } catch (error) {
      if (!GIVEN_UP.has((error as { code?: unknown }).code)) throw error;
      if (tried === TRIES) throw new Problem('conflict', {}, { cause: error });
      await setTimeout(Math.random() * 20 * tried); // not both at once again
    }
  }
}

async function ready(kind: Store['kind'], dialect: Dialect, log?: (event: LogEvent) => void): Promise<Store> {
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })], ...(log ? { log } : {}) });
  const store: Store = {
    kind,
    db,
    transaction: (work) => again(() => db.transaction().execute(work)),
    close: () => db.destroy(),
  };
  try {
    await migrate(store);
    await refreshStatistics(store, 1.1);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return store;
}
