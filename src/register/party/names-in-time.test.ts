import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`a party that has changed its name in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let partyId: string;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
      const name = (text: string, kind: 'official' | 'acronym', from: string | null, to: string | null, lang: 'en' | null = null) => ({
        lang,
        name: text,
        kind,
        from,
        to,
      });
      partyId = await register.addParty(who, {
        names: [
          name('Nordsambandet', 'official', null, null),
          name('Fjordkorpset', 'official', '2000-01-01', '2017-12-31'),
          name('FK Fjord', 'official', '2010-01-01', '2017-12-31', 'en'),
          name('Gamle utsending', 'official', null, '1999-12-31'),
          name('FK', 'acronym', null, '2017-12-31'),
          name('NS', 'acronym', null, null),
        ],
        type: null,
        country: 'NO',
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
    });
    after(() => store.close());
    const log = (period: string | null) =>
      register.logEngagement(who, draftOf('Noko', { period: period === null ? null : periodOf(period), parties: [{ ...mention('x'), partyId }] }));
    const called = async (period: string | null) => {
      const id = await log(period);
      const [party] = (await register.readEngagement(who, id)).parties;
      const { rows } = await register.listEngagements(who, { partyId }, { limit: 50 });
      const [line] = rows.find((row) => row.engagementId === id)!.parties;
      assert.deepEqual([line!.names, line!.acronym], [party!.names, party!.acronym], 'a list says the same');
      return [party!.names.nn, party!.names.en, party!.acronym];
    };

    it('is called in an engagement what it was called then, and today where that is not known or not over', async () => {
      assert.deepEqual(await called('2015-03-01'), ['Fjordkorpset', 'FK Fjord', 'FK']);
      assert.deepEqual(await called('2003'), ['Fjordkorpset', 'Fjordkorpset', 'FK']);
      assert.deepEqual(await called('1995'), ['Gamle utsending', 'Gamle utsending', 'FK']);
      for (const period of ['2018', '2021-06-01', '2015/2021', '2015/..', null])
        assert.deepEqual(await called(period), ['Nordsambandet', 'Nordsambandet', 'NS'], String(period));
    });

    it('is found by every name it has had', async () => {
      for (const asked of ['Nordsambandet', 'Fjordkorpset', 'FK Fjord', 'Gamle utsending', 'FK', 'fjordkorspet']) {
        assert.equal((await register.nearParties(who, [asked]))[0]![0]?.partyId, partyId, asked);
      }
      for (const asked of ['Nordsambandet', 'Fjordkorpset', 'Gamle utsending'])
        assert.ok(
          (await register.search(who, asked)).some((hit) => hit.id === partyId),
          asked,
        );
    });

    it('takes no more statements to read with many engagements than with one', async () => {
      const count = async () => {
        const from = statements;
        await register.listEngagements(who, { partyId }, { limit: 50 });
        return statements - from;
      };
      const before = await count();
      for (const year of ['2011', '2012', '2013']) await log(year);
      assert.equal(await count(), before);
    });
  });
}
