import { randomBytes } from 'node:crypto';
import type { LogEvent } from 'kysely';
import { Client } from 'pg';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';

export interface StoreKind {
  name: 'embedded' | 'PostgreSQL';
  /** A fresh, migrated, empty store of this kind. Closing it leaves nothing behind. */
  open(log?: (event: LogEvent) => void): Promise<Store>;
}

/** The kinds of store a test runs on: the embedded one always, PostgreSQL where SAMBAND_TEST_DATABASE_URL names a server. */
export function stores(): StoreKind[] {
  const url = process.env.SAMBAND_TEST_DATABASE_URL;
  const embedded: StoreKind = { name: 'embedded', open: (log) => openStore({ memory: true }, log) };
  return url ? [embedded, { name: 'PostgreSQL', open: (log) => openInNewDatabase(url, log) }] : [embedded];
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
