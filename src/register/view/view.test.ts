import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`saved views in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let keeper: Who;
    let writer: Who;
    let reader: Who;
    before(async () => {
      ({ store, register, who: keeper } = await openRegister(kind));
      const add = async (name: string, roles: Who['roles']) =>
        (await register.openSession((await register.addUser(keeper, { name, email: null, roles: [...roles], grades: ['open'], lang: 'nn' })).linkToken)).who;
      writer = await add('Skriv Ar', ['writer']);
      reader = await add('Les Ar', ['reader']);
    });
    after(() => store.close());
    const draft = { list: 'engagements', name: 'Innlegg', query: 'kind=talk', shared: 'mine' as const };
    const named = async (who: Who) => (await register.listViews(who, 'engagements')).map((view) => view.name);

    it('are seen by those who made them alone until they are shared, and then by their units or by all', async () => {
      const viewId = await register.saveView(writer, draft);
      assert.deepEqual([await named(writer), await named(reader)], [['Innlegg'], []]);
      await register.saveView(writer, { ...draft, viewId, shared: 'units' });
      assert.deepEqual(await named(reader), ['Innlegg']);
      assert.deepEqual(await named({ ...reader, unitIds: ['unt-another'] }), []);
      await register.saveView(writer, { ...draft, viewId, name: 'Alle innlegg', shared: 'all' });
      assert.deepEqual(await named({ ...reader, unitIds: ['unt-another'] }), ['Alle innlegg']);
      assert.deepEqual((await register.listViews(reader, 'engagements'))[0]?.by, 'Skriv Ar');
      await register.deleteView(writer, viewId);
      assert.deepEqual(await named(writer), []);
    });

    it('show nobody more than they may see', async () => {
      await register.logEngagement(keeper, draftOf('Unnateke innlegg', { kind: 'talk', access: 'exempt' }));
      await register.logEngagement(keeper, draftOf('Ope innlegg', { kind: 'talk' }));
      const viewId = await register.saveView(keeper, { ...draft, query: 'words=unnateke', shared: 'all' });
      const view = (await register.listViews(reader, 'engagements')).find((one) => one.viewId === viewId);
      assert.equal(view?.query, 'words=unnateke');
      assert.equal((await register.listEngagements(reader, { words: 'unnateke' }, { limit: 5 })).total, 0);
      await register.deleteView(keeper, viewId);
    });

    it('are kept by readers for themselves, and shared, replaced and deleted only by those who may', async () => {
      const mine = await register.saveView(reader, draft);
      const shared = await register.saveView(writer, { ...draft, shared: 'all' });
      await assertAllRefused(
        [register.saveView(reader, { ...draft, shared: 'all' }), register.saveView(reader, { ...draft, viewId: shared }), register.deleteView(reader, shared)],
        'forbidden',
      );
      await assertAllRefused([register.deleteView(writer, mine), register.saveView(writer, { ...draft, viewId: mine })], 'not-found');
      await assertAllRefused([register.saveView(reader, { ...draft, name: ' ' }), register.saveView(reader, { ...draft, name: 'x'.repeat(101) })], 'invalid');
      await register.deleteView(keeper, shared);
      await register.deleteView(reader, mine);
    });

    it('open the list for the one who chose so, until it is chosen otherwise or deleted', async () => {
      const viewId = await register.saveView(writer, { ...draft, shared: 'all' });
      await register.chooseDefaultView(reader, 'engagements', viewId);
      const isDefault = async (who: Who) => (await register.listViews(who, 'engagements')).map((view) => view.isDefault);
      assert.deepEqual([await isDefault(reader), await isDefault(writer)], [[true], [false]]);
      await register.chooseDefaultView(reader, 'engagements', null);
      assert.deepEqual(await isDefault(reader), [false]);
      await register.chooseDefaultView(reader, 'engagements', viewId);
      await register.deleteView(writer, viewId);
      assert.deepEqual(await isDefault(reader), []);
    });
  });
}
