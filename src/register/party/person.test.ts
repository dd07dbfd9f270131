import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { PersonDraft } from './party-verbs.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`a person in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let partyId: string;
    const draft = (name: string): PersonDraft => ({ name, role: 'rådgjevar', partyId, contact: 'post@example.org' });
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      await register.logEngagement(who, draftOf('Møte', { parties: [mention('Kystlaget')] }));
      partyId = (await register.listParties(who, 'Kystlaget', { limit: 1 })).rows[0]?.partyId ?? '';
    });
    after(() => store.close());

    it('stands with their party, is corrected with a reason, and is withdrawn by undoing that they were added', async () => {
      const personId = await register.addPerson(who, draft('Test Testesen'));
      assert.deepEqual((await register.readParty(who, partyId)).people, [{ personId, version: 1, ...draft('Test Testesen') }]);
      await register.correctPerson(who, personId, 1, { ...draft('Test Testesen'), role: 'leiar' }, 'ny stilling');
      assert.equal((await register.readParty(who, partyId)).people[0]?.role, 'leiar');
      await assert.rejects(register.correctPerson(who, personId, 1, draft('Test Testesen')), new Problem('conflict', { record: personId }));
      for (let left = 2; left > 0; left--) {
        const change = (await register.historyOf(who, partyId)).find((one) => one.recordId === personId && one.action !== 'undone' && one.undoable);
        await register.undoChange(who, change?.changeId ?? '');
      }
      assert.deepEqual((await register.readParty(who, partyId)).people, []);
      await assertAllRefused([register.correctPerson(who, personId, 4, draft('Test Testesen'))], 'not-found');
    });

    it('is internal: one who sees what is open alone finds neither them, nor that they were added', async () => {
      const personId = await register.addPerson(who, draft('Løynd Løyndesen'));
      const outsider: Who = { ...who, grades: ['open'] };
      assert.deepEqual((await register.readParty(outsider, partyId)).people, []);
      assert.ok(!(await register.historyOf(outsider, partyId)).some((change) => change.recordId === personId));
      assert.deepEqual(await register.search(who, 'Løyndesen'), []);
      await assertAllRefused([register.addPerson(outsider, draft('Nei Neisen'))], 'forbidden');
    });

    it('has a name, a party that is one, and is for writers to add', async () => {
      await assertAllRefused([register.addPerson(who, draft(' ')), register.addPerson(who, { ...draft('A'), contact: '' })], 'invalid');
      await assertAllRefused([register.addPerson(who, { ...draft('A'), partyId: 'par-nope' })], 'not-found');
      await assertAllRefused([register.addPerson({ ...who, roles: ['reader'] }, draft('A'))], 'forbidden');
    });
  });
}
