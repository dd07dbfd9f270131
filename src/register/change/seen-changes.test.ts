import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`what the change log tells of what may not be seen, in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let keeper: Who;
    let reader: Who;
    before(async () => {
      ({ store, register, who: keeper } = await openRegister(kind));
      reader = { ...keeper, roles: ['reader'], grades: ['open'] };
    });
    after(() => store.close());

    it('leaves out a party that is hidden, also the words a source called it by, and says of no other field that it changed', async () => {
      const hidden = await register.logEngagement(keeper, draftOf('Løynd', { access: 'exempt', parties: [mention('Løyndlaget')] }));
      const [party] = (await register.readEngagement(keeper, hidden)).parties;
      const open = draftOf('Ope', { parties: [mention('Opelaget')] });
      const id = await register.logEngagement(keeper, open);
      await register.correctEngagement(keeper, id, 1, {
        ...open,
        mode: 'digital',
        parties: [mention('Opelaget'), { ...mention('Løyndlaget'), partyId: party!.partyId, said: 'det løynde laget' }],
      });
      const opened = (await register.historyOf(keeper, party!.partyId)).find((change) => change.action === 'opened');
      await register.undoChange(keeper, opened!.changeId);

      const history = await register.historyOf(reader, id);
      const seen = JSON.stringify([
        history,
        await Promise.all(history.map((change) => register.readChange(reader, change.changeId))),
        (await register.listChanges(reader, { limit: 200 })).rows,
      ]);
      assert.doesNotMatch(seen, /løynd/i);
      assert.equal(seen.includes(party!.partyId), false);
      const corrected = history.find((change) => change.action === 'corrected');
      assert.deepEqual(corrected?.fields, ['mode']);
      assert.match(JSON.stringify(await register.historyOf(keeper, id)), /det løynde laget/);
    });

    it('does not tell of the hidden engagement that kept a promise, or that a request led to', async () => {
      const id = await register.logEngagement(keeper, draftOf('Lova', { commitment: { by: 'us', due: null } }));
      const secret = await register.logEngagement(keeper, draftOf('Løyndt', { access: 'exempt' }));
      const [promise] = (await register.readEngagement(keeper, id)).commitments;
      await register.settleCommitment(keeper, promise!.commitmentId, { status: 'kept', settledBy: secret });
      const seen = JSON.stringify([await register.historyOf(reader, id), await register.historyOf(reader, promise!.commitmentId)]);
      assert.equal(seen.includes(secret), false);
    });
  });
}
