import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`a batch in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
    });
    after(() => store.close());

    const rows = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => ({
        draft: draftOf(`${word} ${at}`, {
          parties: [mention(`${word}-laget ${at % 7}`, 'asker', 'KE'), mention('Storlaget')],
          ourRoles: ['asked'],
          event: `${word}-samling ${at % 3}`,
          commitment: at % 2 ? { by: 'us', due: periodOf('2044') } : null,
          period: null,
        }),
        year: 2019,
      }));
    const counts = async () => [
      (await register.listEngagements(who, {}, { limit: 1 })).total,
      (await register.listParties(who, '', { limit: 1 })).total,
      (await register.listCommitments(who, {})).length,
    ];

    it('logs its rows as they would be logged one by one', async () => {
      const [row] = rows(1, 'Einskild');
      const alone = await register.readEngagement(who, await register.logEngagement(who, row!.draft, undefined, 2019));
      const [id] = await register.importEngagements(who, await register.openBatch(who, 'ark.csv'), rows(1, 'Einskild'));
      const plain = ({ engagementId: _id, createdAt: _at, evidence: _evidence, ...facts }: typeof alone) => facts;
      assert.deepEqual(plain(await register.readEngagement(who, id!)), plain(alone));
      assert.deepEqual(
        (await register.historyOf(who, id!)).map((change) => change.action),
        ['imported'],
      );
    });

    it('takes as many statements for 200 rows as for 20', async () => {
      const batch = await register.openBatch(who, 'ark.csv');
      const counted = async (count: number, word: string) => {
        statements = 0;
        await register.importEngagements(who, batch, rows(count, word));
        return statements;
      };
      assert.equal(await counted(200, 'Mange'), await counted(20, 'Nokre'));
    });

    it(
      'that is large leaves the planner knowing how large the register is',
      { skip: kind.name === 'embedded' ? false : 'PostgreSQL counts by itself' },
      async () => {
        await register.importEngagements(who, await register.openBatch(who, 'stor.csv'), rows(1500, 'Stor'));
        const { rows: found } = await sql<{ reltuples: number }>`select reltuples from pg_class where relname = 'engagement'`.execute(store.db);
        assert.ok(found[0]!.reltuples > 1000, String(found[0]!.reltuples));
      },
    );

    it('with one wrong row logs none', async () => {
      const before = await counts();
      const wrong = [...rows(3, 'Feil'), { draft: { ...draftOf('x'), kind: 'none' as never } }];
      await assert.rejects(register.importEngagements(who, await register.openBatch(who, 'feil.csv'), wrong), { code: 'invalid' });
      assert.deepEqual(await counts(), before);
    });

    it('is undone as a whole, with the parties that nobody else names', async () => {
      const before = await counts();
      const batch = await register.openBatch(who, 'ark.csv');
      await register.importEngagements(who, batch, rows(30, 'Angra'));
      await register.logEngagement(who, draftOf('Uavhengig', { parties: [mention('Angra-laget 1')] }));
      const undone = await register.undoBatch(who, batch);
      assert.equal(undone.undone, 30 + 15 + 6 + 3, 'engagements, commitments, parties, events');
      assert.deepEqual(
        undone.kept.map((one) => [one.title.nn, one.why]),
        [['Angra-laget 1', 'named-since']],
      );
      assert.deepEqual(await counts(), [before[0]! + 1, before[1]! + 1, before[2]]);
      await assert.rejects(register.undoBatch(who, batch), { code: 'not-found' });
      await assert.rejects(register.importEngagements(who, batch, rows(1, 'For seint')), { code: 'not-found' });
    });

    it('is undone but for what somebody has edited since, which is kept and named', async () => {
      const batch = await register.openBatch(who, 'ark.csv');
      const [one, other, third] = await register.importEngagements(who, batch, rows(3, 'Retta'));
      await register.correctEngagement(who, one!, 1, draftOf('Retta for hand', { parties: [mention('Retta-laget 0')] }));
      const [{ commitmentId } = { commitmentId: '' }] = (await register.readEngagement(who, other!)).commitments;
      await register.settleCommitment(who, commitmentId, { status: 'kept', settledBy: null });
      const { undone, kept } = await register.undoBatch(who, batch);
      assert.ok(undone >= 2);
      assert.deepEqual(
        kept.filter((record) => record.why === 'changed-since').map((record) => record.recordId),
        [one, other],
      );
      assert.equal((await register.readEngagement(who, one!)).title.nn, 'Retta for hand');
      assert.equal((await register.readEngagement(who, other!)).commitments[0]?.status, 'kept');
      await assert.rejects(register.readEngagement(who, third!), { code: 'not-found' });
    });
  });
}
