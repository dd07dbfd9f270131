import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { TOPICS } from '../domain/codes/topic.ts';
import { Problem } from '../domain/problem.ts';
import { CLOSED_LISTS, OPEN_LISTS } from './code-lists.ts';
import { fillPartyKeys } from './save/party-keys.ts';
import type { Store, Tx } from './store.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const LOCK = 7236801; // any number, the same for every process of the program

export interface Migration {
  number: number;
  name: string;
  text: string;
}

/** The migrations the program knows, in order. */
export function knownMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/**
 * Brings the database up to what the program knows, each migration in a transaction of its own, one process at a time.
 * Throws Problem('newer-data') when the database has been migrated by a newer program.
 */
export async function migrate(store: Store): Promise<void> {
  const known = knownMigrations();
  let finished = false;
  while (!finished) {
    finished = await store.transaction(async (tx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
      await sql`create table if not exists migration (number integer primary key, name text not null, hash text not null, at timestamptz not null default now())`.execute(
        tx,
      );
      const { rows } = await sql<{ number: number }>`select number from migration order by number`.execute(tx);
      const newest = rows.at(-1)?.number ?? 0;
      if (newest > (known.at(-1)?.number ?? 0)) throw new Problem('newer-data', { database: newest, program: known.at(-1)?.number ?? 0 });
      const next = known.find((migration) => migration.number > newest);
      if (!next) {
        await syncCodes(tx);
        await fillPartyKeys(tx);
        return true;
      }
      for (const statement of statementsOf(next.text)) await sql.raw(statement).execute(tx);
      const hash = createHash('sha256').update(next.text).digest('hex');
      await sql`insert into migration (number, name, hash) values (${next.number}, ${next.name}, ${hash})`.execute(tx);
      return false;
    });
  }
}

/** Writes the labels of all code lists, and adds the topics a new installation starts with. */
async function syncCodes(tx: Tx): Promise<void> {
  const rows = Object.entries({ ...CLOSED_LISTS, ...OPEN_LISTS }).flatMap(([list, codes]) =>
    codes.map(({ code, nn, nb, en, standard }, position) => ({ list, code, nn, nb, en, standard: standard ?? null, position })),
  );
  await tx
    .insertInto('code')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['list', 'code']).doUpdateSet((eb) => ({
        nn: eb.ref('excluded.nn'),
        nb: eb.ref('excluded.nb'),
        en: eb.ref('excluded.en'),
        standard: eb.ref('excluded.standard'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute();
  await tx
    .insertInto('topic')
    .values(TOPICS.map(({ code, nn, nb, en, standard }) => ({ topic: code, nn, nb, en, standard })))
    .onConflict((conflict) => conflict.column('topic').doNothing())
    .execute();
}

/** Splits a script at the semicolons that end a line outside a function body. */
export function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let current = '';
  let inBody = false;
  for (const line of script.split('\n')) {
    const code = line.replace(/(^|\s)--.*$/, '').trimEnd();
    if (code === '') continue;
    if ((code.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    current += `${code}\n`;
    if (!inBody && code.endsWith(';')) {
      statements.push(current.trim().slice(0, -1));
      current = '';
    }
  }
  if (current.trim() !== '') throw new Error(`A migration ends in the middle of a statement: ${current.slice(0, 60)}`);
  return statements;
}
