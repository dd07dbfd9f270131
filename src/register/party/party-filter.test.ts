import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { PartyFilter } from '../../domain/party-filter.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`the filter of the list of parties in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let network: string;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      const log = (title: string, facts: Parameters<typeof draftOf>[1]) => register.logEngagement(who, draftOf(title, facts));
      await log('Lova', { parties: [mention('Lauvtun', 'counterpart', 'KE')], commitment: { by: 'us', due: null } });
      await log('Løynd lovnad', { access: 'exempt', parties: [mention('Havlandet', 'counterpart', 'NO')], commitment: { by: 'us', due: null } });
      await log('Spurde', { kind: 'request.advice', direction: 'in', parties: [mention('Havlandet', 'asker', 'NO')] });
      network = await register.addParty(who, {
        names: [{ lang: null, name: 'Fjordnettet', kind: 'official', from: null, to: null }],
        type: null,
        country: null,
        isNetwork: true,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
      const [lauvtun] = (await register.listParties(who, 'lauvtun', { limit: 1 })).rows;
      await register.addTie(who, { kind: 'member-of', fromId: lauvtun!.partyId, toId: network, period: null, note: null });
    });
    after(() => store.close());
    const named = async (filter: PartyFilter, by = who) => (await register.listParties(by, '', { limit: 50 }, filter)).rows.map((row) => row.names.nn);

    it('narrows by country, network, membership, what is open and what is engaged, and by all of them together', async () => {
      assert.deepEqual(await named({ country: 'KE' }), ['Lauvtun']);
      assert.deepEqual(await named({ network: 'yes' }), ['Fjordnettet']);
      assert.deepEqual(await named({ memberOf: network }), ['Lauvtun']);
      assert.deepEqual(await named({ open: 'requests' }), ['Havlandet']);
      assert.deepEqual((await named({ open: 'promises' })).toSorted(), ['Havlandet', 'Lauvtun']);
      assert.ok((await named({ engaged: 'no' })).includes('Fjordnettet'));
      assert.deepEqual(await named({ open: 'promises', memberOf: network, engaged: 'yes' }), ['Lauvtun']);
      assert.deepEqual(await named({ open: 'requests', country: 'KE' }), []);
    });

    it('counts no promise that may not be seen, in the filter or in the column', async () => {
      const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
      assert.deepEqual(await named({ open: 'promises' }, reader), ['Lauvtun']);
      const [havlandet] = (await register.listParties(reader, 'havlandet', { limit: 1 })).rows;
      assert.equal(havlandet?.openPromises, 0);
    });
  });
}
