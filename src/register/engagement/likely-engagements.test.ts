import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';

for (const kind of stores())
  describe(`what a draft may already stand as (${kind.name})`, () => {
    let opened: Awaited<ReturnType<typeof openRegister>>;
    let statements = 0;
    const ids: Record<string, string> = {};
    before(async () => {
      opened = await openRegister(kind, () => statements++);
      const { register, who } = opened;
      const log = async (name: string, draft: EngagementDraft) => (ids[name] = await register.logEngagement(who, draft));
      await log('day', draftOf('Møte om tang', { period: periodOf('2021-06-01'), parties: [mention('Havlandet')] }));
      await log('year', draftOf('Samtale om fiskehelse i nord', { period: periodOf('2021'), parties: [mention('Havlandet')] }));
      await log('hidden', draftOf('Løynleg møte', { period: periodOf('2021-06-01'), parties: [mention('Løynd Lag')], access: 'exempt' }));
      await log('event', draftOf('Innlegg om sild', { kind: 'talk', event: 'Sildekonferansen', period: periodOf('2021-03-04') }));
    });
    after(() => opened.store.close());

    const asked = async (facts: Partial<EngagementDraft>, title = 'Noko heilt anna', who: Who = opened.who) =>
      (await opened.register.likelyEngagements(who, [draftOf(title, facts)], 2021))[0]!.map((row) => [row.engagementId, row.isSure] as const);
    const sure = async (facts: Partial<EngagementDraft>, title?: string, who?: Who) =>
      (await asked(facts, title, who)).filter(([, isSure]) => isSure).map(([id]) => id);

    it('is one of the same kind with the same party on the same day, or a day or two from it', async () => {
      for (const day of ['2021-06-01', '2021-06-03', '2021-05-30', '2021-06'])
        assert.deepEqual(await sure({ period: periodOf(day), parties: [mention('havlandet')] }), [ids.day], day);
      assert.deepEqual(await sure({ period: periodOf('2021-06-09'), parties: [mention('Havlandet')] }), []);
      assert.deepEqual(await sure({ period: periodOf('2021-06-01'), parties: [mention('Eit Anna Lag')] }), []);
    });
    it('is not sure where the kind is another', async () => {
      const found = await asked({ kind: 'consultation', period: periodOf('2021-06-01'), parties: [mention('Havlandet')] });
      assert.ok(found.length > 0 && found.every(([, isSure]) => !isSure));
    });
    it('is known by its words where the days say little', async () => {
      assert.deepEqual(await sure({ period: periodOf('2021'), parties: [mention('Havlandet')] }, 'Samtale om fiskehelse i nord'), [ids.year]);
      assert.deepEqual(await sure({ period: null, parties: [mention('Havlandet')] }, 'Samtale om fiskehelse i nord'), [ids.year]);
    });
    it('is one at the same event', async () => {
      assert.deepEqual(await sure({ kind: 'talk', event: 'sildekonferansen', period: periodOf('2021-03-04') }), [ids.event]);
    });
    it('tells nothing of what is hidden, neither by name nor by id', async () => {
      const facts = { period: periodOf('2021-06-01') };
      const [{ partyId } = { partyId: '' }] = (await opened.register.readEngagement(opened.who, ids.hidden ?? '')).parties;
      assert.deepEqual(await sure({ ...facts, parties: [mention('Løynd Lag')] }), [ids.hidden]);
      const open: Who = { ...opened.who, grades: ['open'] };
      assert.deepEqual(await asked({ ...facts, parties: [mention('Løynd Lag')] }, 'Løynleg møte', open), []);
      assert.deepEqual(await asked({ ...facts, parties: [{ ...mention('Løynd Lag'), partyId }] }, 'Løynleg møte', open), []);
    });
    it('takes as many statements for many drafts as for one', async () => {
      const draft = draftOf('Møte', { period: periodOf('2021-06-01'), parties: [mention('Havlandet')] });
      const count = async (drafts: EngagementDraft[]) => {
        const start = statements;
        await opened.register.likelyEngagements(opened.who, drafts, 2021);
        return statements - start;
      };
      assert.equal(await count([draft]), await count(Array.from({ length: 40 }, () => draft)));
    });
  });
