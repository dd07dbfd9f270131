import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`how a proposal stands to the register in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    let standing = '';
    const base: Partial<EngagementDraft> = { kind: 'talk', period: periodOf('2021-09-12'), parties: [mention('Elvelaget', 'organiser')] };
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
      standing = await register.logEngagement(who, draftOf('Innlegg om elvar', base));
    });
    after(() => store.close());

    let texts = 0;
    const takeIn = async (...drafts: EngagementDraft[]) => {
      const lines = drafts.map((_, at) => `Tekst ${++texts} line ${at}.`);
      const text = lines.join('\n');
      const proposals = drafts.map((draft, at) => ({ anchor: anchorOf(text, lines[at]!), draft, confidence: 0.8, fields: {} }));
      return register.takeIn(who, sourceOf(text, { title: `Notat ${texts}` }), proposals);
    };
    const relations = async (...drafts: EngagementDraft[]) => register.relateProposals(who, (await takeIn(...drafts)).sourceId);
    const differing = (relation: Awaited<ReturnType<typeof relations>>[number] | undefined) =>
      relation?.fields.filter((field) => field.kind !== 'same').map((field) => `${field.field} ${field.kind}`);

    it('is new, the same, more, or something else, each with the record it is about', async () => {
      const [fresh, same, adds, other] = await relations(
        draftOf('Møte om noko heilt anna', { parties: [mention('Fjellaget')] }),
        draftOf('Innlegg om elvar', { ...base, period: periodOf('2021') }),
        draftOf('Innlegg om elvar', { ...base, figures: [{ value: 40, unit: null, qualifier: 'exact', counted: 'participants', said: '40' }] }),
        draftOf('Innlegg om elvar', { ...base, period: periodOf('2021-09-14') }),
      );
      assert.deepEqual([fresh?.relation, same?.relation, adds?.relation, other?.relation], ['new', 'same', 'adds', 'disagrees']);
      assert.deepEqual([fresh?.record, same?.record?.engagementId, other?.record?.engagementId], [null, standing, standing]);
      assert.deepEqual([differing(same), differing(adds), differing(other)], [[], ['figures adds'], ['period disagrees']]);
    });

    it('knows a party by another spelling, and asks of one that may be two', async () => {
      for (const spelling of ['elvelaget', 'Elvelaget AS']) {
        const [relation] = await relations(draftOf('Innlegg om elvar', { ...base, parties: [mention(spelling, 'organiser')] }));
        assert.deepEqual(
          [relation?.relation, relation?.parties.map(({ is }) => is?.names.nn)],
          ['same', spelling === 'elvelaget' ? [] : ['Elvelaget']],
          spelling,
        );
      }
      await register.logEngagement(who, draftOf('Eitt', { parties: [mention('World Harbour Pilots Organisation')] }));
      const [asked] = await relations(draftOf('Noko', { parties: [mention('WHPO'), mention('Ukjendlaget')] }));
      assert.deepEqual(
        asked?.parties.map(({ said, may }) => [said, may.map((one) => one.names.nn)]),
        [['WHPO', ['World Harbour Pilots Organisation']]],
      );
    });

    it('is taken in with the party it was said to be, and no party is added', async () => {
      const { proposalIds } = await takeIn(draftOf('Synfaring', { parties: [mention('Elvelaget AS'), mention('the Elvelaget')] }));
      const engagement = await register.readEngagement(who, await register.acceptProposal(who, proposalIds[0]!));
      assert.deepEqual(
        engagement.parties.map((party) => party.names.nn),
        ['Elvelaget'],
      );
    });

    it('says what waits already, in the same source and in another', async () => {
      const draft = draftOf('Møte om bruer', { parties: [mention('Brulaget')], period: periodOf('2021-03-03') });
      const first = await takeIn(draft, draft);
      const [one, two] = await register.relateProposals(who, first.sourceId);
      assert.deepEqual([one?.waiting, two?.waiting?.proposalId, two?.waiting?.relation], [null, first.proposalIds[0], 'same']);
      const [other] = await relations({ ...draft, period: periodOf('2021-03-04') });
      assert.deepEqual([other?.waiting?.sourceId, other?.waiting?.relation], [first.sourceId, 'disagrees']);
    });

    it('merges as it says: more is added without a dispute, and something else is a rival', async () => {
      const id = await register.logEngagement(who, draftOf('Kurs om tømmer', { kind: 'event', period: periodOf('2021'), parties: [mention('Skoglaget')] }));
      const said = (facts: Partial<EngagementDraft>) => draftOf('Kurs om tømmer', { kind: 'event', parties: [mention('Skoglaget')], ...facts });
      const taken = await takeIn(
        said({ period: periodOf('2021-05-04'), figures: [{ value: 40, unit: null, qualifier: 'exact', counted: 'participants', said: '40' }] }),
        said({ period: periodOf('2021-05'), figures: [{ value: 3, unit: null, qualifier: 'exact', counted: 'countries', said: 'tre' }] }),
        said({ period: periodOf('2021-05-06') }),
      );
      for (const [at, expected] of ['adds', 'adds', 'disagrees'].entries()) {
        const relation = (await register.relateProposals(who, taken.sourceId)).find((one) => one.proposalId === taken.proposalIds[at]);
        assert.deepEqual([relation?.record?.engagementId, relation?.relation], [id, expected]);
        await register.mergeProposal(who, taken.proposalIds[at]!, id);
      }
      const merged = await register.readEngagement(who, id);
      assert.deepEqual([merged.period?.edtf, merged.figures.map((figure) => figure.value)], ['2021-05-04', [40, 3]]);
      assert.deepEqual(
        merged.claims.map((claim) => [claim.field, claim.value]),
        [
          ['period', '2021-05-04'],
          ['period', '2021-05-06'],
        ],
      );
    });

    it('tells nothing of what the asker may not see', async () => {
      await register.logEngagement(who, draftOf('Løynleg møte', { access: 'exempt', period: periodOf('2021-11-11'), parties: [mention('Løyndelaget')] }));
      const { sourceId } = await takeIn(draftOf('Løynleg møte', { period: periodOf('2021-11-11'), parties: [mention('Løyndelaget')] }));
      assert.equal((await register.relateProposals(who, sourceId))[0]?.relation, 'same');
      const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
      const [seen] = await register.relateProposals(reader, sourceId);
      assert.deepEqual([seen?.relation, seen?.record, seen?.parties], ['new', null, []]);
    });

    it('is found in a constant number of statements', async () => {
      const draft = (at: number) => draftOf(`Innlegg om elvar`, { ...base, parties: [mention(`Elvelaget`, 'organiser'), mention(`Nytt lag ${at}`)] });
      const count = async (sourceId: string) => {
        const from = statements;
        await register.relateProposals(who, sourceId);
        return statements - from;
      };
      const few = await takeIn(draft(1), draft(2));
      const many = await takeIn(...Array.from({ length: 30 }, (_, at) => draft(at + 10)));
      assert.equal(await count(many.sourceId), await count(few.sourceId));
    });
  });
}
