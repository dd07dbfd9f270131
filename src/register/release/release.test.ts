import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { ReleaseDraft } from './release-verbs.ts';

const draft: ReleaseDraft = { recipient: 'Avisa Fjordnytt', reference: '2026/7', givesInternal: false, internalBasis: 'off-14', exemptBasis: null };

for (const kind of stores()) {
  describe(`giving access in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let keeper: Who;
    let ids: string[];
    before(async () => {
      ({ store, register, who: keeper } = await openRegister(kind));
      ids = [
        await register.logEngagement(keeper, draftOf('Ope møte', { kind: 'talk', parties: [mention('Havlandet Senter')] })),
        await register.logEngagement(keeper, draftOf('Internt møte', { kind: 'talk', access: 'internal' })),
        await register.logEngagement(keeper, draftOf('Unnateke møte', { kind: 'talk', access: 'exempt', accessBasis: 'off-20' })),
        await register.logEngagement(keeper, draftOf('Utan paragraf', { access: 'exempt' })),
      ];
    });
    after(() => store.close());

    it('says beforehand how the selection is graded, and what lacks a paragraph', async () => {
      assert.deepEqual(await register.previewRelease(keeper, { ids }), {
        selected: 4,
        open: 1,
        internal: 1,
        exempt: 2,
        bases: [{ basis: 'off-20', count: 1 }],
        lacksBasis: 1,
      });
    });

    it('remembers who got what, and why the rest was kept back, under a checksum of the rows', async () => {
      const releaseId = await register.release(keeper, { filter: { kind: 'talk' } }, draft);
      const release = await register.readRelease(keeper, releaseId);
      assert.deepEqual([release.recipient, release.reference, release.given, release.partly, release.keptBack], ['Avisa Fjordnytt', '2026/7', 1, 0, 2]);
      const of = (id: string | undefined) => release.rows.find((row) => row.engagementId === id);
      assert.deepEqual(of(ids[0])?.facts?.title, { nn: 'Ope møte' });
      assert.deepEqual([of(ids[1])?.facts, of(ids[1])?.keptBack], [null, [{ part: 'engagement', basis: 'off-14' }]]);
      assert.deepEqual([of(ids[2])?.facts, of(ids[2])?.keptBack], [null, [{ part: 'engagement', basis: 'off-20' }]]);
      assert.equal(release.hash, createHash('sha256').update(JSON.stringify(release.rows)).digest('hex'));
      assert.equal((await register.listReleases(keeper, { limit: 1 })).rows[0]?.releaseId, releaseId);
    });

    it('stands as it was given when a record is changed afterwards, and is altered by nobody', async () => {
      const [id = ''] = ids;
      const releaseId = await register.release(keeper, { ids: [id] }, draft);
      const was = await register.readRelease(keeper, releaseId);
      await register.correctEngagement(keeper, id, 1, draftOf('Retta møte', { kind: 'talk', parties: [mention('Havlandet Senter')] }));
      assert.deepEqual(await register.readRelease(keeper, releaseId), was);
      await assert.rejects(sql`update release set recipient = 'Ein annan'`.execute(store.db));
      await assert.rejects(sql`delete from release`.execute(store.db));
    });

    it('keeps back a party by its own grade, and takes what lacks a paragraph only with one', async () => {
      const hidden = await register.logEngagement(
        keeper,
        draftOf('Skjult vert part', { access: 'exempt', accessBasis: 'off-13', parties: [mention('Lyngheim Råd')] }),
      );
      const id = await register.logEngagement(keeper, draftOf('Tur til Lyngheim Råd', { parties: [mention('Lyngheim Råd')] }));
      const [party] = (await register.readEngagement(keeper, hidden)).parties;
      const opened = (await register.historyOf(keeper, party!.partyId)).find((change) => change.action === 'opened');
      await register.undoChange(keeper, opened!.changeId);
      await assertAllRefused([register.release(keeper, { ids: [id] }, draft), register.release(keeper, { ids: [ids[3]!] }, draft)], 'invalid');
      const release = await register.readRelease(keeper, await register.release(keeper, { ids: [id] }, { ...draft, exemptBasis: 'off-13' }));
      assert.deepEqual(release.rows[0]?.facts?.title, { nn: 'Tur til █████' });
      assert.deepEqual(release.rows[0]?.keptBack, [{ part: 'party', basis: 'off-13' }]);
      assert.deepEqual([release.given, release.partly, release.keptBack], [0, 1, 0]);
    });

    it('is for publishers and keepers who see everything, and the log for those who see what is internal', async () => {
      const give = (who: Who) => register.release(who, { ids: ids.slice(0, 1) }, draft);
      const publisher: Who = { ...keeper, roles: ['publisher'] };
      assert.match(await give(publisher), /^rel-/);
      await assertAllRefused(
        [
          give({ ...keeper, roles: ['writer'] }),
          give({ ...publisher, grades: ['open', 'internal'] }),
          register.previewRelease({ ...keeper, roles: ['reader'] }, { ids }),
        ],
        'forbidden',
      );
      const outsider: Who = { ...keeper, roles: ['reader'], grades: ['open'] };
      const [latest] = (await register.listReleases(keeper, { limit: 1 })).rows;
      assert.deepEqual(await register.listReleases(outsider, { limit: 5 }), { rows: [], total: 0, next: null });
      await assertAllRefused([register.readRelease(outsider, latest!.releaseId), register.readRelease(keeper, 'rel-none')], 'not-found');
    });

    it('asks for somebody to give to, and something to give', async () => {
      await assertAllRefused(
        [
          register.release(keeper, { ids }, { ...draft, recipient: ' ' }),
          register.release(keeper, { ids }, { ...draft, recipient: 'x'.repeat(301) }),
          register.release(keeper, { ids: ['eng-none'] }, draft),
        ],
        'invalid',
      );
    });

    it('reads on through the log', async () => {
      const all = (await register.listReleases(keeper, { limit: 100 })).rows.map((row) => row.releaseId);
      const read: string[] = [];
      let next: string | null | undefined;
      do {
        const page = await register.listReleases(keeper, { limit: 2, ...(next ? { after: next } : {}) });
        read.push(...page.rows.map((row) => row.releaseId));
        next = page.next;
      } while (next);
      assert.deepEqual(read, all);
    });

    it('takes the paragraph along in an edit of many, and lets it go with the grade', async () => {
      const id = await register.logEngagement(keeper, draftOf('Vert unnateke'));
      const edit = async (change: object) => {
        const asked = { addTopics: [], removeTopics: [], addGoals: [], removeGoals: [], addAreas: [], removeAreas: [], addNote: null, ...change };
        await register.editMany(keeper, { ids: [id] }, asked, (await register.previewEdits(keeper, { ids: [id] }, asked)).seen);
        const { access, accessBasis } = await register.readEngagement(keeper, id);
        return [access, accessBasis];
      };
      assert.deepEqual(await edit({ accessBasis: 'off-23' }), ['open', null]);
      assert.deepEqual(await edit({ access: 'exempt', accessBasis: 'off-23' }), ['exempt', 'off-23']);
      assert.deepEqual(await edit({ access: 'internal' }), ['internal', null]);
    });
  });
}
