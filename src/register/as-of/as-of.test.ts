import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import { listAsOf as listThen, recordsAsOf } from '../../store/query/as-of.ts';
import { readRecords } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Register } from '../register.ts';

/** What somebody does next: to which of the engagements there are, in which grade; or takes the last thing back. */
type Step = { does: 'log' | 'correct' | 'undo'; which: number; access: AccessGrade; party: number };
const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom('log', 'correct', 'correct', 'undo'),
    which: fc.nat(5),
    access: fc.constantFrom('open', 'open', 'internal'),
    party: fc.nat(3),
  }),
  { minLength: 3, maxLength: 9 },
);

for (const kind of stores()) {
  describe(`the register of a day gone by in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('is what the register held at that moment, and shows a reader only what they may see now and could have seen then', async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const ids: string[] = [];
          const taken: { moment: string; states: Map<string, object> }[] = [];
          const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
          for (const [at, { does, which, access, party }] of all.entries()) {
            const draft = draftOf(`Steg ${at}`, { access, parties: [mention(`Lag ${party}`)] });
            const id = ids[which % Math.max(1, ids.length)];
            if (does === 'log' || !id) ids.push(await register.logEngagement(who, draft));
            else {
              const [record] = await readRecords(store.db, seeing(who), [id], 'engagement');
              const last = (await register.historyOf(who, id)).find((change) => change.recordId === id && change.undoable);
              if (does === 'undo' && last) await register.undoChange(who, last.changeId);
              else if (record) await register.correctEngagement(who, id, record.version, draft);
            }
            await new Promise((done) => setTimeout(done, 2)); // the next act is at a later moment
            const states = new Map((await readRecords(store.db, seeing(who), ids)).map(({ recordId, state }) => [recordId, state]));
            taken.push({ moment: new Date().toISOString(), states });
            await new Promise((done) => setTimeout(done, 2));
          }
          const seenNow = await store.db.selectFrom('record').select('recordId').where('access', '=', 'open').execute();
          for (const { moment, states } of taken) {
            const then = await recordsAsOf(store.db, seeing(who), ids, moment);
            assert.deepEqual(new Map([...then].map(([id, { state }]) => [id, state])), states);
            const open = await recordsAsOf(store.db, seeing(reader), ids, moment);
            const mayBe = [...states].filter(([id, state]) => (state as { access: string }).access === 'open' && seenNow.some((row) => row.recordId === id));
            assert.deepEqual([...open.keys()].toSorted(), mayBe.map(([id]) => id).toSorted());
            const listed = await listThen(store.db, seeing(reader), 'engagement', moment, { limit: 500 });
            assert.deepEqual(
              listed.rows.map((row) => row.recordId).filter((id) => ids.includes(id)),
              [...open.keys()].toSorted().toReversed(),
            );
          }
        }),
        { numRuns: 6 },
      );
    });

    it('calls what a record names as it was called then, with the commitments made in it', async () => {
      const id = await register.logEngagement(who, draftOf('Møte', { parties: [mention('Elvelaget')], commitment: { by: 'us', due: periodOf('2030') } }));
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
      const read = await register.readAsOf(who, id, today);
      assert.deepEqual([read.title.nn, Object.values(read.names).some((name) => name.nn === 'Elvelaget'), read.commitments.length], ['Møte', true, 1]);
      assert.ok(!('evidence' in read.state) && !('unitId' in read.state) && read.stands);
      await assert.rejects(register.readAsOf(who, id, '2001-01-01'), { code: 'not-found' });
      await assert.rejects(register.readAsOf(who, id, '2021-02-30'), { code: 'invalid' });
      assert.deepEqual((await register.listAsOf(who, 'engagement', '2001-01-01', { limit: 5 })).total, 0);
    });

    it('is read page by page, every record once', async () => {
      const all: string[] = [];
      const far = '2199-12-31';
      for (let next: string | null = ''; next !== null;) {
        const page = await register.listAsOf(who, 'engagement', far, { limit: 3, ...(next ? { after: next } : {}) });
        all.push(...page.rows.map((row) => row.recordId));
        next = page.next;
        if (next === null) assert.equal(all.length, page.total);
      }
      assert.ok(all.length > 3 && new Set(all).size === all.length);
    });
  });
}
