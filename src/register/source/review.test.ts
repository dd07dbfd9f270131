import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, assertAllRefused, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const LINES = ['I mai 2021 møtte vi Lauvtun Lag.', 'Vi heldt innlegg for Bekkelaget i juni 2021.', 'Elvelaget bad om råd i 2021.'];
const text = LINES.join('\n');

for (const kind of stores()) {
  describe(`a source under review in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const facts: Partial<EngagementDraft>[] = [
      { kind: 'meeting', ourRoles: ['participant'], parties: [mention('Lauvtun Lag')], period: periodOf('2021-05') },
      { kind: 'talk', ourRoles: ['speaker'], parties: [mention('Bekkelaget', 'organiser')], period: periodOf('2021-06') },
      { kind: 'request.advice', direction: 'in', parties: [mention('Elvelaget', 'asker')], period: periodOf('2021') },
    ];
    let kept = 0;
    async function review(): Promise<{ sourceId: string; ids: string[] }> {
      const sourceId = await register.keepSource(who, sourceOf(`${text}\n${(kept += 1)}`));
      const proposals = LINES.map((line, at) => ({ anchor: anchorOf(text, line), draft: draftOf(line, facts[at]), confidence: 0.9, fields: {} }));
      return { sourceId, ids: await register.submitProposals(who, sourceId, proposals) };
    }
    const proposalsOf = (sourceId: string) => register.listProposals(who, sourceId);
    const statuses = async (sourceId: string) => (await proposalsOf(sourceId)).map((one) => one.status);
    const parties = async () =>
      (await register.listParties(who, '', { limit: 100 })).rows.flatMap((row) => row.names.nn ?? Object.values(row.names)).toSorted();
    const exactOf = (evidence: Evidence[] | undefined) => evidence?.map((item) => ('source' in item ? item.exact : 'not a quote'));

    it('lets a proposal stand on other words, and no others than stand there', async () => {
      const { sourceId, ids } = await review();
      await register.movePassage(who, ids[0]!, anchorOf(text, 'møtte vi Lauvtun Lag'));
      assert.equal((await proposalsOf(sourceId))[0]?.anchor.exact, 'møtte vi Lauvtun Lag');
      await assertAllRefused(
        [
          register.movePassage(who, ids[0]!, { start: 0, end: 4, exact: 'I ma' + 'j' }),
          register.movePassage(who, ids[0]!, { start: 4, end: 4, exact: '' }),
          register.movePassage(who, ids[0]!, { start: -1, end: 1, exact: 'I' }),
          register.movePassage(who, ids[0]!, { start: 0, end: 9999, exact: text }),
          register.pinWords(who, ids[0]!, 'kind', { start: 0, end: 5, exact: 'møtte' }),
        ],
        'invalid',
      );
      await register.rejectProposal(who, ids[0]!);
      await assert.rejects(register.movePassage(who, ids[0]!, anchorOf(text, 'møtte')), { code: 'conflict' });
    });

    it('gives every pinned field its own words when a proposal is accepted', async () => {
      const { ids } = await review();
      await register.pinWords(who, ids[0]!, 'kind', anchorOf(text, 'møtte'));
      await register.pinWords(who, ids[0]!, 'ourRoles', anchorOf(text, 'vi'));
      await register.pinWords(who, ids[0]!, 'parties', anchorOf(text, 'Lauvtun Lag'));
      await register.pinWords(who, ids[0]!, 'period', anchorOf(text, 'I mai'));
      await register.pinWords(who, ids[0]!, 'period', anchorOf(text, 'mai 2021'));
      await register.pinWords(who, ids[0]!, 'direction', anchorOf(text, 'I'));
      await register.pinWords(who, ids[0]!, 'direction', null);
      const { evidence } = await register.readEngagement(who, await register.acceptProposal(who, ids[0]!));
      const words = Object.fromEntries(evidence.flatMap((one) => (one.field === null ? [] : [[one.field, exactOf(one.evidence)]])));
      assert.deepEqual(words, { kind: ['møtte'], ourRoles: ['vi'], parties: ['Lauvtun Lag'], period: ['mai 2021'] });
    });

    it('gives what a record carries already the words a merged proposal says the same in', async () => {
      const { ids } = await review();
      const id = await register.logEngagement(who, draftOf('Møte', facts[0]));
      await register.pinWords(who, ids[0]!, 'period', anchorOf(text, 'mai 2021'));
      await register.pinWords(who, ids[0]!, 'parties', anchorOf(text, 'Lauvtun Lag'));
      await register.mergeProposal(who, ids[0]!, id);
      const engagement = await register.readEngagement(who, id);
      assert.deepEqual(engagement.claims, [], 'to agree is no dispute');
      for (const [field, words] of [
        ['period', 'mai 2021'],
        ['parties', 'Lauvtun Lag'],
      ] as const)
        assert.ok(exactOf(engagement.evidence.find((one) => one.field === field)?.evidence)?.includes(words), field);
    });

    it('accepts many as one batch, each with a history of its own', async () => {
      const { sourceId, ids } = await review();
      await register.rejectProposal(who, ids[2]!);
      const done = await register.acceptProposals(who, sourceId, ids);
      assert.deepEqual([done.accepted, done.left], [ids.slice(0, 2), []]);
      assert.deepEqual(await statuses(sourceId), ['accepted', 'accepted', 'rejected']);
      const [first] = await proposalsOf(sourceId);
      const [change] = await register.historyOf(who, first?.engagementId ?? '');
      await register.undoChange(who, change!.changeId);
      assert.deepEqual(await statuses(sourceId), ['open', 'accepted', 'rejected']);
      const undone = await register.undoReviewed(who, done.batchId!);
      assert.deepEqual([undone.undone, undone.kept], [1, []], 'what is undone already is passed over');
      assert.deepEqual(await statuses(sourceId), ['open', 'open', 'rejected']);
      await assert.rejects(register.undoReviewed(who, done.batchId!), { code: 'not-found' });
    });

    it('takes back all of a file at once, with the parties it brought in, and does it all again', async () => {
      const { sourceId, ids } = await review();
      await register.mendProposal(who, ids[0]!, draftOf('Nytt', { parties: [mention('Berre Her')] }));
      const standing = await register.logEngagement(who, draftOf('Innlegg', facts[1]));
      const before = await parties();
      await register.acceptProposal(who, ids[0]!);
      await register.mergeProposal(who, ids[1]!, standing);
      await register.rejectProposal(who, ids[2]!);
      const { version } = await register.readEngagement(who, standing);
      const undone = await register.undoSource(who, sourceId);
      assert.deepEqual([undone.undone, undone.kept], [3, []]);
      assert.deepEqual(await statuses(sourceId), ['open', 'open', 'open']);
      assert.deepEqual(await parties(), before);
      assert.ok((await register.readEngagement(who, standing)).version > version);
      const again = await register.undoReviewed(who, undone.batchId);
      assert.deepEqual([again.undone, again.kept], [3, []]);
      assert.deepEqual(await statuses(sourceId), ['accepted', 'merged', 'rejected']);
      assert.ok((await parties()).includes('Berre Her'));
      const last = await register.undoReviewed(who, again.batchId);
      assert.deepEqual([last.undone, await statuses(sourceId), await parties()], [3, ['open', 'open', 'open'], before]);
    });

    it('keeps and names what somebody has edited since', async () => {
      const { sourceId, ids } = await review();
      const [one, two] = [await register.acceptProposal(who, ids[0]!), await register.acceptProposal(who, ids[1]!)];
      await register.correctEngagement(who, two, 1, draftOf('Retta sidan', facts[1]));
      const undone = await register.undoSource(who, sourceId);
      assert.deepEqual(undone.kept, [{ recordId: two, title: { nn: 'Retta sidan' } }]);
      assert.deepEqual(await statuses(sourceId), ['open', 'accepted', 'open']);
      await assert.rejects(register.readEngagement(who, one), { code: 'not-found' });
    });

    it('is reviewed by those who may write, and a batch undone by who made it or a keeper', async () => {
      const { sourceId, ids } = await review();
      const reader: Who = { ...who, roles: ['reader'] };
      await assertAllRefused(
        [
          register.acceptProposals(reader, sourceId, ids),
          register.movePassage(reader, ids[0]!, anchorOf(text, 'møtte')),
          register.pinWords(reader, ids[0]!, 'kind', null),
          register.undoSource(reader, sourceId),
          register.undoReviewed(reader, 'bat-x'),
        ],
        'forbidden',
      );
      assert.deepEqual(await statuses(sourceId), ['open', 'open', 'open']);
    });
  });
}
