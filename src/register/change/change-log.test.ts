import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { anchorOf, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`the change log of the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const latest = async (id: string) => (await register.historyOf(who, id))[0]!;

    it('says who did what and why, with what stood before and after', async () => {
      const id = await register.logEngagement(who, draftOf('Først'), 'ringde');
      await register.correctEngagement(who, id, 1, draftOf('Så', { mode: 'digital' }), 'feil tittel');
      const [second, first] = await register.historyOf(who, id);
      assert.deepEqual([first?.action, first?.why, first?.before, first?.by], ['logged', 'ringde', null, who.name]);
      assert.deepEqual([second?.action, second?.why, second?.fields.sort()], ['corrected', 'feil tittel', ['mode', 'title']]);
      assert.deepEqual([second?.before?.title, second?.after?.title], [{ nn: 'Først' }, { nn: 'Så' }]);
      assert.deepEqual([first?.undoable, second?.undoable], [false, true]);
    });

    it('cannot be altered, shortened or emptied', async () => {
      await register.logEngagement(who, draftOf('Står fast'));
      for (const statement of [`update change set action = 'x'`, 'delete from change', 'truncate change cascade']) {
        await assert.rejects(sql.raw(statement).execute(store.db), /append-only/);
      }
    });

    it('gives back the record as it was when a change is undone, and again when the undoing is undone', async () => {
      const id = await register.logEngagement(
        who,
        draftOf('Gamal', { parties: [mention('Elvelaget')], figures: [{ value: 3, unit: null, qualifier: 'exact', counted: 'people', said: 'tre' }] }),
      );
      const { version: _old, ...first } = await register.readEngagement(who, id);
      await register.correctEngagement(who, id, 1, draftOf('Ny'));
      await register.undoChange(who, (await latest(id)).changeId);
      const { version: _new, ...restored } = await register.readEngagement(who, id);
      assert.deepEqual(restored, first);
      await register.undoChange(who, (await latest(id)).changeId);
      assert.deepEqual((await register.readEngagement(who, id)).title, { nn: 'Ny' });
    });

    it('withdraws a record with what its act made when its first change is undone, and brings it back', async () => {
      const id = await register.logEngagement(
        who,
        draftOf('Med lovnad', { commitment: { by: 'us', due: periodOf('2033') }, parties: [mention('Nye Venner')] }),
      );
      const logged = (await register.historyOf(who, id)).find((change) => change.recordId === id)!;
      await register.undoChange(who, logged.changeId);
      await assert.rejects(register.readEngagement(who, id), { code: 'not-found' });
      assert.deepEqual(await register.listCommitments(who, { dueYear: 2033 }), []);
      assert.equal((await register.listParties(who, 'nye venner', { limit: 5 })).total, 1, 'the party it brought in stays');
      const undone = (await register.historyOf(who, id)).find((change) => change.recordId === id)!;
      await register.undoChange(who, undone.changeId);
      assert.equal((await register.readEngagement(who, id)).commitments.length, 1);
    });

    it('refuses to undo what a later change stands on', async () => {
      const id = await register.logEngagement(who, draftOf('A'));
      const first = await latest(id);
      await register.correctEngagement(who, id, 1, draftOf('B'));
      await assert.rejects(register.undoChange(who, first.changeId), { code: 'conflict' });
      await register.undoChange(who, (await latest(id)).changeId);
      await register.undoChange(who, first.changeId);
      await assert.rejects(register.readEngagement(who, id), { code: 'not-found' });
    });

    it('refuses to withdraw a record that something has come to hang on', async () => {
      const id = await register.logEngagement(who, draftOf('Grunn'));
      const logged = await latest(id);
      await register.addClaim(who, {
        recordId: id,
        field: 'period',
        value: '2020',
        saidBy: 'Avisa',
        saidOn: null,
        status: 'disputed',
        preferred: false,
        note: {},
        evidence: [],
      });
      await assert.rejects(register.undoChange(who, logged.changeId), { code: 'conflict' });
      const partyId = await register.addParty(who, {
        names: [{ lang: null, name: 'Kvilar På', kind: 'official', from: null, to: null }],
        type: null,
        country: null,
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
      await register.logEngagement(who, draftOf('Brukar', { parties: [{ ...mention('x'), partyId }] }));
      await assert.rejects(register.undoChange(who, (await latest(partyId)).changeId), { code: 'conflict' });
    });

    it('is undone once, also when two ask at the same time', async () => {
      const text = 'Vi møtte Elvelaget.';
      const { sourceId, proposalIds } = await register.takeIn(who, sourceOf(text), [
        { anchor: anchorOf(text, 'Elvelaget'), draft: draftOf('Møte'), confidence: 0.5, fields: {} },
      ]);
      await register.acceptProposal(who, proposalIds[0]!);
      const accepted = (await register.historyOf(who, proposalIds[0]!)).find((change) => change.action === 'accepted')!;
      const asked = await Promise.allSettled([1, 2, 3].map(() => register.undoChange(who, accepted.changeId)));
      assert.deepEqual(asked.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code)).sort(), ['conflict', 'conflict', 'done']);
      await assert.rejects(register.undoChange(who, accepted.changeId), { code: 'conflict' });
      assert.equal((await register.listProposals(who, sourceId))[0]?.status, 'open');
    });

    it('names the record of every change, and says whether it still stands', async () => {
      const id = await register.logEngagement(
        who,
        draftOf('Namngjeve', { subject: {}, parties: [mention('Namnelaget')], event: 'Namnesamlinga', commitment: { by: 'us', due: periodOf('2034') } }),
      );
      await register.addClaim(who, {
        recordId: id,
        field: 'period',
        value: '2020',
        saidBy: 'Avisa',
        saidOn: '2021-05',
        status: 'disputed',
        preferred: false,
        note: {},
        evidence: [],
      });
      const claimed = (await register.historyOf(who, id)).find((change) => change.recordType === 'claim')!;
      assert.deepEqual([claimed.title, claimed.exists], [{ nn: 'Namngjeve' }, true]);
      await register.undoChange(who, claimed.changeId);
      await register.undoChange(who, (await register.historyOf(who, id)).find((change) => change.recordId === id)!.changeId);
      const log = (await register.listChanges(who, { limit: 1000 })).rows;
      assert.deepEqual(
        log.filter((change) => Object.keys(change.title).length === 0),
        [],
      );
      const of = (type: string) => log.filter((change) => change.recordType === type).map((change) => `${change.title.nn} ${change.exists}`);
      assert.deepEqual(new Set(of('engagement').slice(0, 2)), new Set(['Namngjeve false']));
      assert.deepEqual(of('commitment').slice(0, 2), ['Namngjeve false', 'Namngjeve false']);
      assert.deepEqual(of('claim')[0], 'Namngjeve false');
      assert.deepEqual([of('party')[0], of('event')[0]], ['Namnelaget true', 'Namnesamlinga true']);
    });

    it('is read page by page, every change once', async () => {
      const all = await register.listChanges(who, { limit: 1000 });
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await register.listChanges(who, { limit: 7, ...(after ? { after } : {}) });
        seen.push(...page.rows.map((row) => row.changeId));
        if (!page.next) break;
        after = page.next;
      }
      assert.deepEqual(
        seen,
        all.rows.map((row) => row.changeId),
      );
      assert.equal(seen.length, all.total);
    });

    it('cannot be followed by an altered edition: what was published stays', async () => {
      const unitId = (await register.readEngagement(who, await register.logEngagement(who, draftOf('X')))).unitId;
      const at = new Date().toISOString();
      await store.db
        .insertInto('record')
        .values({
          recordId: 'acc-1',
          recordType: 'account' as never,
          unitId,
          access: 'open',
          version: 1,
          mergedInto: null,
          createdAt: at,
          createdBy: who.userId,
          changedAt: at,
        })
        .execute();
      await store.db
        .insertInto('account')
        .values({
          accountId: 'acc-1',
          unitId,
          access: 'open',
          periodEdtf: '2021',
          periodFrom: '2021-01-01',
          periodTo: '2021-12-31',
          lang: 'nn',
          templateId: 'article',
          subject: 'all',
          title: 'Prøve',
        })
        .execute();
      await store.db
        .insertInto('edition')
        .values({ editionId: 'edn-1', accountId: 'acc-1', number: 1, at, userId: who.userId, hash: 'a'.repeat(64), note: '', content: '{}' })
        .execute();
      for (const statement of [`update edition set content = '{"x":1}'`, 'delete from edition', 'truncate edition'])
        await assert.rejects(sql.raw(statement).execute(store.db), /append-only|cannot truncate/);
    });
  });
}
