import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, openRegister } from '../../../test/registers.ts';
import { newDatabase, stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { bootstrap } from './bootstrap.ts';
import { createRegister } from '../create-register.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`users in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('sign in by the link they were given, and do what they may and no more', async () => {
      const { userId, linkToken } = await register.addUser(who, { name: 'Les Ar', email: 'les@example.org', roles: ['reader'], grades: ['open'], lang: 'nb' });
      const { who: reader } = await register.openSession(linkToken);
      assert.deepEqual({ ...reader, unitIds: reader.unitIds.length }, { userId, name: 'Les Ar', roles: ['reader'], grades: ['open'], lang: 'nb', unitIds: 1 });
      const id = await register.logEngagement(who, draftOf('Ope'));
      assert.equal((await register.readEngagement(reader, id)).title.nn, 'Ope');
      await assert.rejects(register.logEngagement(reader, draftOf('x')), { code: 'forbidden' });
      await assertAllRefused(
        [register.listUsers(reader), register.addUser(reader, { name: 'x', email: null, roles: [], grades: [], lang: 'nn' })],
        'forbidden',
      );
    });

    it('may write once they are made writers, and not sign in once they are put out', async () => {
      const { userId, linkToken } = await register.addUser(who, { name: 'Skriv Ar', email: null, roles: ['reader'], grades: ['open'], lang: 'nn' });
      const { session } = await register.openSession(linkToken);
      await register.changeUser(who, userId, { roles: ['writer'], grades: ['open', 'internal'], active: true });
      await register.logEngagement((await register.whoIs(session))!, draftOf('Skriven', { access: 'internal' }));
      await register.changeUser(who, userId, { roles: ['writer'], grades: ['open'], active: false });
      assert.equal(await register.whoIs(session), null);
      await assert.rejects(register.openSession(linkToken), { code: 'forbidden' });
      assert.deepEqual((await register.listUsers(who)).map(({ name, active }) => ({ name, active })).at(-1), { name: 'Skriv Ar', active: false });
    });

    it('leave at least one keeper', async () => {
      await assert.rejects(register.changeUser(who, who.userId, { roles: ['reader'], grades: ['open'], active: true }), { code: 'conflict' });
    });
  });
}

const server = process.env.SAMBAND_TEST_DATABASE_URL;
describe('several processes that start on one new PostgreSQL', { skip: server ? false : 'no PostgreSQL is given' }, () => {
  it('make one keeper and one party that is us', async () => {
    const { url, drop } = await newDatabase(server!);
    const opened = await Promise.all([1, 2, 3].map(() => openStore({ url })));
    const keepers = await Promise.all(opened.map(async (store) => (await bootstrap(store)).who.userId));
    assert.equal(new Set(keepers).size, 1);
    const known = await createRegister(opened[0]!).knownParties((await bootstrap(opened[0]!)).who);
    assert.equal(known.filter((party) => party.isUs).length, 1);
    for (const store of opened) await store.close();
    await drop();
  });
});
