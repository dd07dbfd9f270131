import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const TODAY = '2026-03-01';

for (const kind of stores()) {
  describe(`a relationship in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    const statements: string[] = [];
    let [top, below, part]: string[] = [];
    before(async () => {
      ({ store, register, who } = await openRegister(kind, (event) => event.level === 'query' && statements.push(event.query.sql)));
      const add = (name: string, parentId: string | null = null) =>
        register.addParty(who, {
          names: [{ lang: null, name, kind: 'official', from: null, to: null }],
          type: null,
          country: null,
          isNetwork: false,
          isUs: false,
          parentId,
          identifiers: [],
          website: null,
        });
      top = await add('Storlaget');
      below = await add('Underlaget', top);
      part = await add('Sidelaget');
      await register.addTie(who, { kind: 'part-of', fromId: part, toId: below, period: null, note: null });
      await log('Møte', ['Storlaget'], '2024-05-01', { ourRoles: ['speaker'], event: 'Vårmøtet' });
      await log('Gammalt møte', ['Storlaget', 'Underlaget'], '2019');
      await log('Løynt møte', ['Storlaget'], '2024-06-01', { access: 'exempt' });
      await log('Kjem', ['Storlaget'], '2026-05-01', { status: 'planned' });
      await log('Kjem i år', ['Storlaget'], '2026', { status: 'planned' });
      await log('Avlyst', ['Storlaget'], '2026-06-01', { status: 'cancelled' });
      await log('Delen', ['Sidelaget'], '2025-01-01');
    });
    after(() => store.close());

    const log = (title: string, names: string[], period: string, more: Partial<EngagementDraft> = {}) =>
      register.logEngagement(who, draftOf(title, { parties: names.map((name) => mention(name)), period: periodOf(period), ...more }));
    const outsider = (): Who => ({ ...who, grades: ['open'] });

    it('counts what began in each year, tells the latest first with our role and the event, and what is ahead', async () => {
      const told = await register.readRelationship(who, top!, TODAY);
      assert.deepEqual(told.years, [
        { year: 2026, count: 3 },
        { year: 2024, count: 2 },
        { year: 2019, count: 1 },
      ]);
      assert.equal(told.total, 6);
      assert.deepEqual(
        told.latest.map((row) => row.title.nn),
        ['Avlyst', 'Kjem', 'Kjem i år', 'Løynt møte', 'Møte', 'Gammalt møte'],
      );
      const met = told.latest.find((row) => row.title.nn === 'Møte');
      assert.deepEqual([met?.year, met?.ourRoles, met?.event?.names.nn], [2024, ['speaker'], 'Vårmøtet']);
      assert.deepEqual(
        told.ahead.map((row) => row.title.nn),
        ['Kjem i år', 'Kjem'],
      );
    });

    it('counts the engagements of the parts apart, however far below, and takes them in where asked to', async () => {
      const own = await register.readRelationship(who, top!, TODAY);
      assert.deepEqual([own.parts, own.hasParts], [1, false]);
      const all = await register.readRelationship(who, top!, TODAY, { withParts: true });
      assert.deepEqual([all.total, all.latest.some((row) => row.title.nn === 'Delen')], [7, true]);
    });

    it('does not tell of what may not be seen, nor count it', async () => {
      const told = await register.readRelationship(outsider(), top!, TODAY);
      assert.equal(told.total, 5);
      assert.ok(!JSON.stringify(told).includes('Løynt'));
      assert.equal(
        await register.accessOf(
          who,
          (await register.readRelationship(who, top!, TODAY)).latest.map((row) => row.engagementId),
        ),
        'exempt',
      );
      assert.equal(
        await register.accessOf(
          outsider(),
          told.latest.map((row) => row.engagementId),
        ),
        'open',
      );
      await assertAllRefused([register.readRelationship(who, 'par-nope', TODAY)], 'not-found');
    });

    it('asks as many questions of the store for 200 engagements as for six', async () => {
      const asked = async () => {
        statements.length = 0;
        await register.readRelationship(who, top!, TODAY, { withParts: true });
        return statements.length;
      };
      const few = await asked();
      for (let at = 0; at < 200; at++) await log(`Møte ${at}`, ['Storlaget'], `${2000 + (at % 20)}`);
      assert.equal(await asked(), few);
      assert.equal((await register.readRelationship(who, top!, TODAY)).latest.length, 100, 'and no more are told than a page takes');
    });
  });
}
