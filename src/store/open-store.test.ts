import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { newDatabase, stores } from '../../test/stores.ts';
import { CLOSED_LISTS } from './code-lists.ts';
import { knownMigrations, migrate, statementsOf } from './migrate.ts';
import { openStore } from './open-store.ts';
import type { Store, Tx } from './store.ts';

for (const kind of stores()) {
  describe(`the ${kind.name} store`, () => {
    let store: Store;
    before(async () => {
      store = await kind.open();
    });
    after(() => store.close());

    it('records every migration with the hash of its text', async () => {
      const rows = await store.db.selectFrom('migration').select(['number', 'name', 'hash']).orderBy('number').execute();
      assert.deepEqual(
        rows.map(({ number, name }) => ({ number, name })),
        knownMigrations().map(({ number, name }) => ({ number, name })),
      );
      for (const row of rows) assert.match(row.hash, /^[0-9a-f]{64}$/);
    });

    it('takes a second migration without a change', async () => {
      await migrate(store);
      const { count } = await store.db
        .selectFrom('migration')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      assert.equal(count, knownMigrations().length);
    });

    it('reads days, moments, numbers, documents and bytes the same on both databases', async () => {
      const { rows } = await sql`
        select 9007199254740991::bigint as "big", 2.50::numeric as "decimal", date '2021-02-03' as "day",
          timestamptz '2021-02-03 05:06:07.891+02' as "moment", '{"inner_key":[1,null]}'::jsonb as "document",
          decode('00ff', 'hex') as "bytes", array['a','b']::text[] as "list", null::date as "nothing", count(*) as "count" from migration where number < 0`.execute(
        store.db,
      );
      assert.deepEqual(rows, [
        {
          big: 9007199254740991,
          decimal: 2.5,
          day: '2021-02-03',
          moment: '2021-02-03T03:06:07.891Z',
          document: { inner_key: [1, null] },
          bytes: new Uint8Array([0, 255]),
          list: ['a', 'b'],
          nothing: null,
          count: 0,
        },
      ]);
    });

    it('knows the same codes as the program, in each list', async () => {
      const { rows } = await sql<{ name: string; check: string }>`
        select t.typname as name, pg_get_constraintdef(c.oid) as check from pg_constraint c join pg_type t on t.oid = c.contypid`.execute(store.db);
      const inSql = new Map(rows.map((row) => [row.name, [...row.check.matchAll(/'([^']*)'/g)].map((found) => found[1])]));
      for (const [list, codes] of Object.entries(CLOSED_LISTS))
        assert.deepEqual(
          inSql.get(list),
          codes.map((entry) => entry.code),
          list,
        );
    });

    it('labels every code in three languages', async () => {
      const rows = await store.db.selectFrom('code').selectAll().where('list', '=', 'engagement_kind').orderBy('position').execute();
      assert.deepEqual(
        rows.map(({ code, nn, nb, en }) => ({ code, nn, nb, en })),
        CLOSED_LISTS.engagement_kind!.map(({ code, nn, nb, en }) => ({ code, nn, nb, en })),
      );
    });

    it('runs writers one after another without mixing their transactions', async () => {
      const add = (name: string, fails: boolean) =>
        store.transaction(async (tx) => {
          await tx.insertInto('unit').values({ unitId: name, name }).execute();
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (fails) throw new Error('on purpose');
        });
      const done = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name, at) => add(`unit-${name}`, at % 2 === 1)));
      assert.deepEqual(
        done.map((one) => one.status),
        ['fulfilled', 'rejected', 'fulfilled', 'rejected'],
      );
      const rows = await store.db.selectFrom('unit').select('unitId').where('unitId', 'like', 'unit-%').orderBy('unitId').execute();
      assert.deepEqual(
        rows.map((row) => row.unitId),
        ['unit-a', 'unit-c'],
      );
    });

    it('refuses a database that a newer program has migrated', async () => {
      await sql`insert into migration (number, name, hash) values (9999, '9999-later.sql', 'x')`.execute(store.db);
      await assert.rejects(migrate(store), { code: 'newer-data' });
      await sql`delete from migration where number = 9999`.execute(store.db);
    });
  });
}

const server = process.env.SAMBAND_TEST_DATABASE_URL;
describe('several processes on one PostgreSQL', { skip: server ? false : 'no PostgreSQL is given' }, () => {
  it('migrate an empty database together, once', async () => {
    const { url, drop } = await newDatabase(server!);
    const opened = await Promise.all([openStore({ url }), openStore({ url }), openStore({ url })]);
    const { count } = await opened[0]!.db
      .selectFrom('migration')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(count, knownMigrations().length);
    for (const store of opened) await store.close();
    await drop();
  });
});

describe('a migration script', () => {
  it('is split at the ends of statements, not inside a function', () => {
    assert.deepEqual(statementsOf('-- why\nselect 1;\ncreate function f() as $$\nbegin\n  x;\nend $$;\n'), [
      'select 1',
      'create function f() as $$\nbegin\n  x;\nend $$',
    ]);
  });
  it('that stops in the middle is a bug', () => {
    assert.throws(() => statementsOf('select 1'));
  });
});

describe('two that wait for each other', { skip: process.env.SAMBAND_TEST_DATABASE_URL ? false : 'no PostgreSQL is given' }, () => {
  it('are both done: the one the database gives up is run again', async () => {
    const { url, drop } = await newDatabase(process.env.SAMBAND_TEST_DATABASE_URL!);
    const store = await openStore({ url });
    let runs = 0;
    const lock = (tx: Tx, key: number) => sql`select pg_advisory_xact_lock(${key})`.execute(tx);
    const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const take = (mine: number) =>
      store.transaction(async (tx) => {
        runs++;
        await lock(tx, mine);
        both[mine]!.resolve();
        await both[1 - mine]!.promise;
        await lock(tx, 1 - mine);
        return mine;
      });
    assert.deepEqual(await Promise.all([take(0), take(1)]), [0, 1]);
    assert.ok(runs > 2);
    await store.close();
    await drop();
  });
});
