import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`a party put right in a proposal (${kind.name})`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let partyId = '';
    let engagementId = '';
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      engagementId = await register.logEngagement(who, draftOf('Fyrst', { parties: [mention('Elvelaget')] }));
      partyId = (await register.readEngagement(who, engagementId)).parties[0]!.partyId;
    });
    after(() => store.close());

    const mended = async (said: string) => {
      const text = `Vi møtte ${said} i går.`;
      const draft = draftOf('Møte', { parties: [mention(said)] });
      const { proposalIds } = await register.takeIn(who, sourceOf(text), [{ anchor: anchorOf(text, text), draft, confidence: 0.5, fields: {} }]);
      await register.mendProposal(who, proposalIds[0]!, { ...draft, parties: [{ ...mention('Elvelaget'), said, partyId }] }, [said]);
      return proposalIds[0]!;
    };
    const names = async () => (await register.readParty(who, partyId)).names.map((name) => name.name);

    it('teaches nothing before it is taken in', async () => {
      await mended('Bekkefolket');
      assert.deepEqual(await names(), ['Elvelaget']);
    });
    it('makes the words of the text a name of the party when it is accepted, and that is undone alone', async () => {
      const id = await register.acceptProposal(who, await mended('Elvegjengen'));
      assert.deepEqual(await names(), ['Elvelaget', 'Elvegjengen']);
      const [change] = await register.historyOf(who, partyId);
      assert.equal(change?.action, 'learned');
      await register.undoChange(who, change.changeId);
      assert.deepEqual(await names(), ['Elvelaget']);
      assert.equal((await register.readEngagement(who, id)).engagementId, id);
    });
    it('makes them a name also when it is merged', async () => {
      await register.mergeProposal(who, await mended('Elvekameratane'), engagementId);
      assert.deepEqual(await names(), ['Elvelaget', 'Elvekameratane']);
    });
    it('teaches nothing where it is rejected', async () => {
      await register.rejectProposal(who, await mended('Fosselaget'));
      assert.ok(!(await names()).includes('Fosselaget'));
    });
  });
}
