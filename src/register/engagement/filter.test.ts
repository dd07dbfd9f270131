import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { ENGAGEMENT_SORTS } from '../../domain/engagement-filter.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { EngagementFilter, EngagementSort } from './engagement-verbs.ts';

for (const kind of stores()) {
  describe(`the filters of the engagement list of the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      const log = (title: string, facts: Parameters<typeof draftOf>[1]) => register.logEngagement(who, draftOf(title, facts));
      await log('C møte', {
        kind: 'meeting',
        period: periodOf('2021-02-03'),
        parties: [mention('Åslaget', 'asker', 'NO')],
        ourRoles: ['asked'],
        recurrence: 'yearly',
      });
      await log('A innlegg', { kind: 'talk', period: periodOf('2021-05'), parties: [mention('Bylaget', 'organiser', 'KE')], complete: false });
      const id = await log('B intervju', {
        kind: 'interview',
        period: periodOf('2022-01-01/2022-02-01'),
        parties: [mention('Åslaget', 'interviewer')],
        access: 'internal',
      });
      await register.addEvidence(who, id, null, { link: 'https://example.org', title: 'Avisa' });
    });
    after(() => store.close());
    const found = async (filter: EngagementFilter, sort: EngagementSort = 'title', as = who) =>
      (await register.listEngagements(as, filter, { limit: 50, sort })).rows.map((row) => row.title.nn?.slice(0, 1)).join('');

    it('take several values of one key, and all keys together', async () => {
      assert.equal(await found({ kind: ['talk', 'interview'] }), 'AB');
      assert.equal(await found({ kind: ['talk', 'meeting'], country: ['KE', 'ZA'] }), 'A');
      assert.equal(await found({ access: ['open', 'internal'], partyRole: ['asker', 'interviewer'] }), 'BC');
      assert.equal(await found({ ourRole: 'asked' }), 'C');
      assert.equal(await found({ recurrence: 'yearly' }), 'C');
      const partyId = (await register.listParties(who, 'åslaget', { limit: 1 })).rows[0]!.partyId;
      assert.equal(await found({ partyId }), 'BC');
      assert.equal(await found({ partyId, partyRole: 'asker' }), 'C');
    });

    it('know days, evidence, what is not complete, who logged it and when it was changed', async () => {
      assert.equal(await found({ from: '2021-05-31', to: '2022-01-15' }), 'AB');
      assert.equal(await found({ to: '2021-05-01' }), 'AC');
      assert.equal(await found({ from: '2021-06-01' }), 'B');
      assert.equal(await found({ evidence: 'yes' }), 'B');
      assert.equal(await found({ evidence: 'no' }), 'AC');
      assert.equal(await found({ complete: 'no' }), 'A');
      assert.equal(await found({ loggedBy: who.userId }), 'ABC');
      assert.equal(await found({ loggedBy: 'usr-nobody' }), '');
      assert.equal(await found({ changedSince: '2000-01-01' }), 'ABC');
      assert.equal(await found({ changedSince: '2999-01-01' }), '');
    });

    it('forgive a misspelt word', async () => {
      assert.equal(await found({ words: 'intervjuu' }), 'B');
      assert.equal(await found({ words: 'aslagt' }), 'BC');
    });

    it('say that the sources disagree only where they do', async () => {
      const { engagementId } = (await register.listEngagements(who, { kind: 'talk' }, { limit: 1 })).rows[0]!;
      assert.equal(await found({ disputed: 'yes' }), '');
      const claim = { recordId: engagementId, field: 'period', value: '2020', saidBy: 'Avisa', saidOn: null, status: 'disputed' as const, preferred: false };
      await register.addClaim(who, { ...claim, note: {}, evidence: [] });
      assert.equal(await found({ disputed: 'yes' }), 'A');
    });

    it('tell nobody of evidence or a change they may not see', async () => {
      const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
      const { engagementId } = (await register.listEngagements(who, { kind: 'meeting' }, { limit: 1 })).rows[0]!;
      const order = await found({}, 'changed', reader);
      const text = 'Det hemmelege møtet.';
      const source = await register.keepSource(who, sourceOf(text, { access: 'exempt' }));
      await register.addEvidence(who, engagementId, null, { source, title: '', start: 0, end: 3, exact: 'Det' });
      assert.equal(await found({ evidence: 'yes' }, 'title', reader), '');
      assert.equal(await found({ evidence: 'yes' }), 'BC');
      assert.equal(await found({}, 'changed', reader), order);
    });

    it('give every row once in every order, read onward and back again', async () => {
      for (const sort of ENGAGEMENT_SORTS) {
        const whole = (await register.listEngagements(who, {}, { limit: 50, sort })).rows.map((row) => row.engagementId);
        const onward: string[] = [];
        let page = await register.listEngagements(who, {}, { limit: 1, sort });
        for (;;) {
          onward.push(...page.rows.map((row) => row.engagementId));
          if (!page.next) break;
          page = await register.listEngagements(who, {}, { limit: 1, sort, after: page.next });
        }
        assert.deepEqual(onward, whole, sort);
        const back = page.rows.map((row) => row.engagementId);
        while (page.previous) {
          page = await register.listEngagements(who, {}, { limit: 1, sort, before: page.previous });
          back.unshift(...page.rows.map((row) => row.engagementId));
        }
        assert.deepEqual(back, whole, `${sort}, back`);
      }
      assert.equal(await found({}, 'oldest'), 'CAB');
      assert.equal(await found({}, 'party'), 'CBA');
    });
  });
}
