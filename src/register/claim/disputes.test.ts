import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { standingRivals } from '../../domain/standing-rivals.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`records that sources disagree on in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const said = { field: 'period', saidOn: null, status: 'proposed' as const, preferred: false, note: {}, evidence: [] };
    const rivalOn = (recordId: string, value: string, more: object = {}) => register.addClaim(who, { ...said, recordId, value, saidBy: 'Avisa', ...more });
    const listed = async (settled?: boolean, asker = who) =>
      (await register.listDisputes(asker, settled === undefined ? {} : { settled }, { limit: 100 })).rows.map((row) => row.recordId);
    const open = async () => (await register.readToday(who, '2022-01-01')).disputes;

    it('are listed with what is in use and what the others say, and leave the list when all others are rejected', async () => {
      const id = await register.logEngagement(who, draftOf('Usemje om dagen'));
      assert.deepEqual([await listed(), await open()], [[], 0]);
      const one = await rivalOn(id, '2021-06-03');
      const { rows, total } = await register.listDisputes(who, { settled: false }, { limit: 5 });
      assert.deepEqual(
        [total, rows[0]?.title, rows[0]?.settled, rows[0]?.fields],
        [1, { nn: 'Usemje om dagen' }, false, [{ field: 'period', used: '2021-06-01', rivals: [{ value: '2021-06-03', saidBy: 'Avisa', saidOn: null }] }]],
      );
      assert.equal(await open(), 1);
      await register.rejectClaim(who, one);
      assert.deepEqual([await listed(), await open()], [[], 0]);
    });

    it('are settled when somebody has chosen in every field, until the choice is undone', async () => {
      const id = await register.logEngagement(who, draftOf('To felt', { mode: 'digital' }));
      const [day, mode] = [await rivalOn(id, '2021-06-04'), await rivalOn(id, 'physical', { field: 'mode' })];
      await register.preferClaim(who, day);
      assert.deepEqual([await listed(false), await listed(true)], [[id], []], 'the mode is not settled');
      await register.preferClaim(who, mode);
      assert.deepEqual([await listed(false), await listed(true), await listed()], [[], [id], [id]]);
      const chosen = (await register.historyOf(who, id)).find((change) => change.recordId === mode)!;
      await register.undoChange(who, chosen.changeId);
      assert.deepEqual([await listed(false), await listed(true)], [[id], []]);
      for (const claim of standingRivals((await register.readEngagement(who, id)).claims)) await register.rejectClaim(who, claim.claimId);
    });

    it('are the same as the pages show, for claims that agree, in words alone, and of what is withdrawn', async () => {
      const figures = [{ value: 40, unit: null, qualifier: 'about' as const, counted: 'deltakarar', said: 'om lag 40' }];
      const ids = [
        await register.logEngagement(who, draftOf('Samde')),
        await register.logEngagement(who, draftOf('Berre ord', { figures })),
        await register.logEngagement(who, draftOf('Teke bort')),
      ];
      await rivalOn(ids[0]!, '2021-06-01');
      await rivalOn(ids[1]!, 'ein av 94', { field: 'figures', preferred: true });
      await rivalOn(ids[1]!, 'over 90', { field: 'figures' });
      await rivalOn(ids[2]!, '2021-06-09');
      const added = (await register.historyOf(who, ids[2]!)).find((change) => change.action === 'claimed')!;
      await register.undoChange(who, added.changeId);
      const shown = await Promise.all(ids.map(async (id) => standingRivals((await register.readEngagement(who, id)).claims).length > 0));
      assert.deepEqual(
        ids.filter((_, at) => shown[at]),
        (await listed()).filter((id) => ids.includes(id)),
      );
      assert.deepEqual(shown, [false, true, false]);
    });

    it('are read page by page, the latest claim first, and hide what may not be seen', async () => {
      const before = await listed();
      const ids: string[] = [];
      for (let at = 0; at < 5; at++) {
        ids.push(await register.logEngagement(who, draftOf(`Side ${at}`, { access: at === 3 ? 'internal' : 'open', parties: [mention('Sidelaget')] })));
        await rivalOn(ids.at(-1)!, `2020-0${at + 1}`);
      }
      await rivalOn(ids[0]!, '2019');
      const read: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await register.listDisputes(who, {}, { limit: 2, ...(after ? { after } : {}) });
        assert.equal(page.total, before.length + 5);
        read.push(...page.rows.map((row) => row.recordId));
        if (page.next === null) break;
        after = page.next;
      }
      assert.deepEqual(read, [ids[0], ids[4], ids[3], ids[2], ids[1], ...before]);
      const reader = { ...who, roles: ['reader' as const], grades: ['open' as const] };
      assert.deepEqual(
        (await listed(undefined, reader)).filter((id) => ids.includes(id)),
        [ids[0], ids[4], ids[2], ids[1]],
      );
      await assert.rejects(register.listDisputes(who, {}, { limit: 2, after: 'x' }), { code: 'invalid' });
    });
  });
}
