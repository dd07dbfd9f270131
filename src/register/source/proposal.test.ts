import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, assertAllRefused, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { periodOf } from '../../domain/period.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const text = '🎈 I 2021 heldt vi innlegg for Elvelaget, over 400 høyrde på. Neste år kjem vi att.\nDet var 14. september 2021.';

for (const kind of stores()) {
  describe(`a proposal in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let sourceId: string;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      sourceId = await register.keepSource(who, sourceOf(text));
    });
    after(() => store.close());

    const first = 'I 2021 heldt vi innlegg for Elvelaget, over 400 høyrde på.';
    const facts: Partial<EngagementDraft> = {
      kind: 'talk',
      period: periodOf('2021', 'I 2021'),
      parties: [mention('Elvelaget', 'organiser')],
      ourRoles: ['speaker'],
      commitment: { by: 'us', due: periodOf('2022', 'Neste år') },
      figures: [{ value: 400, unit: null, qualifier: 'over', counted: 'participants', said: 'over 400' }],
    };
    const proposal = (more: Partial<EngagementDraft> = {}): ProposedEngagement => ({
      anchor: anchorOf(text, first),
      draft: draftOf('Innlegg', { ...facts, ...more }),
      confidence: 0.8,
      fields: { period: anchorOf(text, 'I 2021'), figures: anchorOf(text, 'over 400'), commitment: anchorOf(text, 'Neste år') },
    });
    const submit = async (...proposals: ProposedEngagement[]) => register.submitProposals(who, sourceId, proposals);
    const one = async (more: Partial<EngagementDraft> = {}) => (await submit(proposal(more)))[0]!;
    const exactOf = (evidence: Evidence[] | undefined) => evidence?.map((item) => ('source' in item ? item.exact : 'not a quote'));
    const assertTrue = (evidence: Evidence[]) => {
      for (const item of evidence) if ('source' in item) assert.equal(Array.from(text).slice(item.start, item.end).join(''), item.exact);
    };

    it('is listed as it was submitted', async () => {
      const id = await one();
      const listed = (await register.listProposals(who, sourceId)).find((row) => row.proposalId === id);
      assert.deepEqual(listed, {
        ...proposal(),
        origin: 'rules',
        addedByModel: [],
        questions: [],
        proposalId: id,
        sourceId,
        status: 'open',
        engagementId: null,
      });
    });

    it('keeps who saw it and which facts a language model added, also through a decision that is undone', async () => {
      const [id = ''] = await submit({ ...proposal(), origin: 'model' });
      await submit({ ...proposal(), addedByModel: ['figures'] });
      const kept = async () => (await register.listProposals(who, sourceId)).map((row) => [row.origin, row.addedByModel]).slice(-2);
      const before = await kept();
      assert.deepEqual(before, [
        ['model', []],
        ['rules', ['figures']],
      ]);
      await register.rejectProposal(who, id);
      assert.deepEqual(await kept(), before);
    });

    it('whose anchor is not in the text is refused, with all that came with it', async () => {
      const { length } = await register.listProposals(who, sourceId);
      const wrong = { ...proposal(), anchor: { start: 0, end: 4, exact: 'I 20' } };
      await assert.rejects(submit(proposal(), wrong), { code: 'invalid' });
      assert.equal((await register.listProposals(who, sourceId)).length, length);
    });

    it('becomes an engagement that stands on its passage, and each pinned fact on its own words', async () => {
      const id = await register.acceptProposal(who, await one());
      const engagement = await register.readEngagement(who, id);
      const byField = new Map(engagement.evidence.map(({ field, evidence }) => [field, evidence]));
      assert.deepEqual(exactOf(byField.get(null)), [first]);
      assert.deepEqual(exactOf(byField.get('period')), ['I 2021']);
      assert.deepEqual(exactOf(byField.get('figures')), ['over 400']);
      assert.deepEqual(exactOf(engagement.commitments[0]?.evidence), ['Neste år']);
      assertTrue([...engagement.evidence.flatMap(({ evidence }) => evidence), ...engagement.commitments.flatMap(({ evidence }) => evidence)]);
      assert.deepEqual(engagement.claims, [], 'one source alone is no dispute');
    });

    it('shows in its source what each passage supports', async () => {
      const view = await register.readSource(who, sourceId);
      assert.equal(view.text, text);
      assert.ok(view.passages >= 3);
      assert.ok(view.supports.some((use) => use.recordType === 'engagement' && use.field === 'figures' && use.title.nn === 'Innlegg'));
      assert.ok(view.supports.some((use) => use.recordType === 'commitment' && use.field === null));
    });

    it('is judged once', async () => {
      const id = await one();
      await register.rejectProposal(who, id);
      await assertAllRefused([register.acceptProposal(who, id), register.rejectProposal(who, id), register.mendProposal(who, id, draftOf('x'))], 'conflict');
    });

    it('is accepted as it was mended', async () => {
      const id = await one();
      await register.mendProposal(who, id, draftOf('Innlegg for Elvelaget', facts));
      const engagement = await register.readEngagement(who, await register.acceptProposal(who, id));
      assert.deepEqual(engagement.title, { nn: 'Innlegg for Elvelaget' });
    });

    it('waits again when its acceptance is undone', async () => {
      const id = await one();
      const engagementId = await register.acceptProposal(who, id);
      const [latest] = await register.historyOf(who, engagementId);
      await register.undoChange(who, latest!.changeId);
      await assert.rejects(register.readEngagement(who, engagementId), { code: 'not-found' });
      assert.equal((await register.listProposals(who, sourceId)).find((row) => row.proposalId === id)?.status, 'open');
      await register.acceptProposal(who, id);
    });

    it('fills what a record lacks when merged into it, and stands beside what differs', async () => {
      const engagementId = await register.logEngagement(
        who,
        draftOf('Innlegg om elvar', { kind: 'talk', period: periodOf('2021-09-12'), direction: 'in', parties: [mention('Elvelaget', 'organiser')] }),
      );
      const [id] = await submit({
        anchor: anchorOf(text, 'Det var 14. september 2021.'),
        confidence: 0.9,
        fields: { period: anchorOf(text, '14. september 2021') },
        draft: draftOf('Noko anna', {
          kind: 'talk',
          mode: 'digital',
          period: periodOf('2021-09-14'),
          parties: [mention('elvelaget', 'organiser'), mention('Bekkelaget', 'via')],
        }),
      });
      await register.mergeProposal(who, id!, engagementId);
      const merged = await register.readEngagement(who, engagementId);
      assert.deepEqual([merged.title.nn, merged.mode, merged.direction, merged.period?.edtf], ['Innlegg om elvar', 'digital', 'in', '2021-09-12']);
      assert.deepEqual(
        merged.parties.map((party) => party.names.nn),
        ['Elvelaget', 'Bekkelaget'],
      );
      assert.deepEqual(
        merged.claims.map(({ field, value, preferred, saidBy }) => ({ field, value, preferred, saidBy })),
        [
          { field: 'period', value: '2021-09-12', preferred: true, saidBy: who.name },
          { field: 'period', value: '2021-09-14', preferred: false, saidBy: 'Notat' },
        ],
      );
      assert.deepEqual(exactOf(merged.claims[1]?.evidence), ['14. september 2021']);
      assert.deepEqual(
        merged.evidence[0]?.evidence.map((item) => Object.keys(item)[0]),
        ['entered', 'source'],
      );

      await register.preferClaim(who, merged.claims[1]!.claimId, 'arrangøren veit best');
      const preferred = await register.readEngagement(who, engagementId);
      assert.equal(preferred.period?.edtf, '2021-09-14');
      assert.deepEqual(
        preferred.claims.map(({ preferred }) => preferred),
        [false, true],
      );
      const change = (await register.historyOf(who, engagementId)).find((row) => row.why === 'arrangøren veit best');
      await register.undoChange(who, change!.changeId);
      const back = await register.readEngagement(who, engagementId);
      assert.deepEqual([back.period?.edtf, back.claims.map(({ preferred }) => preferred)], ['2021-09-12', [true, false]]);
    });

    it('that says less exactly when it was does not contradict the record it is merged into', async () => {
      const engagementId = await register.logEngagement(who, draftOf('Innlegg', { ...facts, period: periodOf('2021-09-12') }));
      await register.mergeProposal(who, await one(), engagementId);
      const merged = await register.readEngagement(who, engagementId);
      assert.deepEqual([merged.period?.edtf, merged.claims, merged.commitments.length], ['2021-09-12', [], 1]);
    });

    it('loses the words under a fact when a person corrects that fact, and the words stay as a rival', async () => {
      const id = await register.acceptProposal(who, await one());
      const { commitment } = draftOf('x', facts);
      await register.correctEngagement(who, id, 1, draftOf('Innlegg', { ...facts, commitment, period: periodOf('2020') }));
      const corrected = await register.readEngagement(who, id);
      assert.deepEqual(
        corrected.evidence.find(({ field }) => field === 'period')?.evidence.map((item) => Object.keys(item)),
        [['entered']],
      );
      assert.deepEqual(exactOf(corrected.evidence.find(({ field }) => field === 'figures')?.evidence), ['over 400']);
      assert.deepEqual(
        corrected.claims.map(({ value, preferred, status }) => ({ value, preferred, status })),
        [{ value: '2021', preferred: false, status: 'disputed' }],
      );
    });
  });

  describe(`a source in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('is kept once, however often it is handed in', async () => {
      const [one, two] = [await register.keepSource(who, sourceOf('Same tekst')), await register.keepSource(who, sourceOf('Same tekst', { title: 'Igjen' }))];
      assert.equal(one, two);
      assert.deepEqual(
        (await register.listSources(who)).map(({ title, open, passages }) => ({ title, open, passages })),
        [{ title: 'Notat', open: 0, passages: 0 }],
      );
    });

    it('keeps its bytes as they came', async () => {
      const bytes = new Uint8Array(Array.from({ length: 256 }, (_, at) => at));
      const id = await register.keepSource(who, sourceOf('Bilete av eit brev', { bytes }));
      const row = await store.db.selectFrom('sourceContent').select('bytes').where('sourceId', '=', id).executeTakeFirstOrThrow();
      assert.deepEqual(row.bytes, bytes);
    });

    it('with a null character in its text is not text', async () => {
      await assert.rejects(register.keepSource(who, sourceOf('a\0b')), { code: 'not-text' });
    });
  });
}
