import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`engagements of an area in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      const about = (code: string) => register.logEngagement(who, draftOf(code, { areas: [{ code, role: 'topic' }] }));
      for (const code of ['TZ', '002', '014', 'selected-african', 'NO', 'nordic', 'global-south']) await about(code);
      await register.logEngagement(who, draftOf('part i Kenya', { parties: [mention('Savannelaget', 'counterpart', 'KE')] }));
    });
    after(() => store.close());
    const found = async (country: string | string[]) => {
      const { rows } = await register.listEngagements(who, { country }, { limit: 20 });
      return rows.map((row) => row.title.nn).sort();
    };

    it('that is a country are those that name the country, not those of a region or of countries nobody has named', async () => {
      assert.deepEqual([await found('TZ'), await found('NO'), await found('GH')], [['TZ'], ['NO'], []]);
    });

    it('that is a region or a group are its own, those of its members, and those of some of its countries', async () => {
      assert.deepEqual(await found('002'), ['002', '014', 'TZ', 'part i Kenya', 'selected-african']);
      assert.deepEqual(await found('014'), ['014', 'TZ', 'part i Kenya']);
      assert.deepEqual(
        [await found('nordic'), await found('selected-african'), await found('global-south')],
        [['NO', 'nordic'], ['selected-african'], ['global-south']],
      );
      assert.deepEqual(await found(['nordic', 'selected-african']), ['NO', 'nordic', 'selected-african']);
    });
  });
}
