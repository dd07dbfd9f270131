import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';

for (const kind of stores())
  describe(`a name learned of a correction (${kind.name})`, () => {
    let opened: Awaited<ReturnType<typeof openRegister>>;
    let partyId = '';
    before(async () => {
      opened = await openRegister(kind);
      const first = await opened.register.logEngagement(opened.who, draftOf('Fyrst', { parties: [mention('Havlandet Senter'), mention('Strandforum')] }));
      partyId = (await opened.register.readEngagement(opened.who, first)).parties[0]?.partyId ?? '';
    });
    after(() => opened.store.close());

    const learn = (words: string, facts: Partial<EngagementDraft> = {}, of = partyId) =>
      opened.register.logEngagement(opened.who, draftOf('Møte', { parties: [{ ...mention('Havlandet Senter'), partyId }], ...facts }), undefined, 2021, [
        { partyId: of, words },
      ]);
    const names = async (of = partyId) => (await opened.register.readParty(opened.who, of)).names.map((name) => name.name);

    it('is one more of its aliases, in the act of the engagement and shown on both their pages', async () => {
      const id = await learn('Havsenteret');
      assert.deepEqual(await names(), ['Havlandet Senter', 'Havsenteret']);
      const [change] = await opened.register.historyOf(opened.who, partyId);
      assert.equal(change?.action, 'learned');
      assert.ok((await opened.register.historyOf(opened.who, id)).some((one) => one.changeId === change.changeId));
      assert.equal((await opened.register.historyOf(opened.who, id)).find((one) => one.action === 'logged')?.at, change.at);
    });
    it('is undone alone, and the engagement stays', async () => {
      const id = await learn('Senteret ved havet');
      const [change] = await opened.register.historyOf(opened.who, partyId);
      await opened.register.undoChange(opened.who, change?.changeId ?? '');
      assert.ok(!(await names()).includes('Senteret ved havet'));
      assert.equal((await opened.register.readEngagement(opened.who, id)).engagementId, id);
    });
    it('is not learned where somebody goes by it, of ourselves, or of nothing', async () => {
      const was = await names();
      for (const words of ['Strandforum', 'strandforum', 'Havlandet senter', ' ', '...']) await learn(words);
      assert.deepEqual(await names(), was);
      const us = (await opened.register.readUs(opened.who)).partyId;
      const ours = await names(us);
      await learn('Etaten vår', {}, us);
      assert.deepEqual(await names(us), ours);
    });
    it('is not told of from an engagement that not all who see the party see', async () => {
      await learn('Løynleg kallenamn', { access: 'exempt' });
      assert.ok(!(await names()).includes('Løynleg kallenamn'));
    });
    it('does not stop the engagement where the party is none', async () => {
      const id = await learn('Kven som helst', {}, 'par-finst-ikkje');
      assert.match(id, /^eng-/);
    });
  });
