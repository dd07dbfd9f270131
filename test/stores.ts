import { createHash, randomBytes } from 'node:crypto';
import { existsSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogEvent } from 'kysely';
import { Client } from 'pg';
import { knownMigrations } from '../src/store/migrate.ts';
import { openPglite } from '../src/store/open-pglite.ts';
import { openStore, openStoreOn } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';

export interface StoreKind {
  name: 'embedded' | 'PostgreSQL';
  /** A fresh, migrated, empty store of this kind. Closing it leaves nothing behind. */
  open(log?: (event: LogEvent) => void): Promise<Store>;
}

/** The kinds of store a test runs on: the embedded one always, PostgreSQL where SAMBAND_TEST_DATABASE_URL names a server. */
export function stores(): StoreKind[] {
  const url = process.env.SAMBAND_TEST_DATABASE_URL;
  const embedded: StoreKind = { name: 'embedded', open: async (log) => openStoreOn(await openPglite(null, await migratedImage()), log) };
  return url ? [embedded, { name: 'PostgreSQL', open: (log) => openInNewDatabase(url, log) }] : [embedded];
}

/**
 * A migrated, empty embedded database to start from: a new one takes a second to make and this a fifth of that. It is kept for
 * all test files and all runs, under the migrations it was made with.
 */
async function migratedImage(): Promise<Blob> {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).update(JSON.stringify(knownMigrations())).digest('hex');
  const file = join(tmpdir(), `samband-test-image-${hash.slice(0, 16)}.tar`);
  if (!existsSync(file)) {
    const pglite = await openPglite(null);
    const store = await openStoreOn(pglite);
    const image = await pglite.dumpDataDir('none');
    await store.close();
    const unfinished = `${file}.${process.pid}`; // two test files may make it at once; the name is taken when it is whole
    writeFileSync(unfinished, await image.bytes());
    renameSync(unfinished, file);
  }
  return openAsBlob(file);
}

async function openInNewDatabase(server: string, log?: (event: LogEvent) => void): Promise<Store> {
  const { url, drop } = await newDatabase(server);
  const store = await openStore({ url }, log);
  return {
    ...store,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** Makes an empty database on a server, with its address and how to drop it. */
export async function newDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `samband_test_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database if exists ${name} with (force)`) };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
