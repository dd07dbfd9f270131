import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const frame = 'Dette notatet fortel kva vi gjorde saman med andre i året som gjekk, for dei som vil vite det og for oss sjølve seinare.';
const said = ['Vi heldt innlegg for Elvelaget om fisk.', 'Vi møtte Fjellaget i Vika 12. mai.', 'Skoglaget bad oss om råd.', 'Vi gav Brulaget pengar.'];
const names = ['Elvelaget', 'Fjellaget', 'Skoglaget', 'Brulaget'];
const textOf = (lines: readonly string[], joint = '\n') => [frame, ...lines].join(joint);
const proposalsOf = (text: string, lines: readonly string[]): ProposedEngagement[] =>
  lines.map((line) => ({
    anchor: anchorOf(text, line),
    draft: draftOf(line, { parties: [mention(names.find((name) => line.includes(name)) ?? 'Nokon')] }),
    confidence: 0.8,
    fields: {},
  }));

for (const kind of stores()) {
  describe(`a newer version of a text in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let first: { sourceId: string; proposalIds: string[] };
    let engagementId = '';
    const takeIn = async (lines: readonly string[], more: { title?: string; year?: number; joint?: string; access?: 'exempt' } = {}) => {
      const { joint, ...facts } = more;
      const text = textOf(lines, joint);
      return register.takeIn(who, sourceOf(text, facts), proposalsOf(text, lines));
    };
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      first = await takeIn(said, { title: 'Notat 1' });
      engagementId = await register.acceptProposal(who, first.proposalIds[0]!);
      await register.rejectProposal(who, first.proposalIds[1]!);
      await register.acceptProposal(who, first.proposalIds[3]!);
    });
    after(() => store.close());

    const newer = [said[0]!, 'Vi møtte Fjellaget i Vika 14. mai.', said[2]!, 'Vi skreiv til Vasslaget.'];

    it('proposes what is new and changed, and not what stood before', async () => {
      const second = await takeIn(newer, { title: 'Notat 2' });
      const titles = (await register.listProposals(who, second.sourceId)).map((one) => one.draft.title.nn);
      assert.deepEqual(titles, [newer[1], newer[3]]);
      const version = await register.readVersion(who, second.sourceId);
      assert.deepEqual(version?.older, { sourceId: first.sourceId, title: 'Notat 1' });
      assert.deepEqual([version.unchanged, version.waiting, version.accepted], [2, 1, 1]);
      assert.deepEqual(
        version.changed.map(({ proposalId, was }) => [proposalId, was]),
        [[second.proposalIds[0], said[1]]],
      );
      assert.deepEqual(version.added, [second.proposalIds[1]]);
      assert.deepEqual(
        version.vanished.map(({ exact, title }) => [exact, title.nn]),
        [[said[3], said[3]]],
      );
      assert.deepEqual((await takeIn(newer, { title: 'Notat 2' })).proposalIds, second.proposalIds, 'and nothing more when it is read again');
    });

    it('becomes evidence of what was accepted on a person’s word alone', async () => {
      const { sourceId } = (await register.listSources(who)).find((row) => row.title === 'Notat 2')!;
      const quotes = async () =>
        (await register.readEngagement(who, engagementId)).evidence.flatMap(({ evidence }) =>
          evidence.flatMap((item) => ('source' in item ? [[item.source, item.exact]] : [])),
        );
      assert.deepEqual((await quotes()).length, 1);
      assert.equal(await register.carryEvidence(who, sourceId), 1);
      assert.deepEqual(
        (await quotes()).map(([, exact]) => exact),
        [said[0], said[0]],
      );
      await register.carryEvidence(who, sourceId);
      assert.equal((await quotes()).length, 2, 'once');
    });

    it('is known again in the version after that, which tells the differences from it', async () => {
      const third = await takeIn([...newer.slice(0, 3), 'Vi såg Sjølaget.'], { title: 'Notat 3' });
      const version = await register.readVersion(who, third.sourceId);
      assert.deepEqual([version?.older.title, version?.unchanged, version?.changed.length, version?.added.length], ['Notat 2', 3, 0, 1]);
      assert.deepEqual(
        version?.vanished.map(({ exact }) => exact),
        [newer[3]],
      );
    });

    it('proposes nothing where only line ends, blanks and marks are others', async () => {
      const again = await takeIn(newer, { title: 'Notat 4', joint: '\r\n\r\n   ' });
      assert.deepEqual([again.already, again.proposalIds], [false, []]);
      assert.equal((await register.readVersion(who, again.sourceId))?.added.length, 0);
    });

    it('is none of another year, nor of a text with little in common', async () => {
      const other = await takeIn(said, { year: 2020 });
      assert.deepEqual([await register.readVersion(who, other.sourceId), other.proposalIds.length], [null, 4]);
      const text = `Noko heilt anna som ingen har skrive før, med mange ord om vêr og vind og korleis det var å gå over fjellet ein haust. ${said[0]}`;
      const far = await register.takeIn(who, sourceOf(text), proposalsOf(text, [said[0]!]));
      assert.deepEqual([await register.readVersion(who, far.sourceId), far.proposalIds.length], [null, 1]);
    });

    it('tells nothing of an older version one may not see', async () => {
      const secret = ['Vi møtte Løyndelaget i Vågen.', 'Vi bad Løyndelaget om hjelp.'].map(
        (line) => `${line} Og det var lenge sidan sist at noko slikt hende der.`,
      );
      await takeIn(secret, { access: 'exempt', title: 'Løynd', year: 2018 });
      const open = await takeIn([...secret, 'Meir om det.'], { title: 'Open', year: 2018 });
      assert.equal((await register.readVersion(who, open.sourceId))?.older.title, 'Løynd');
      assert.equal(await register.readVersion({ ...who, roles: ['reader'], grades: ['open'] }, open.sourceId), null);
    });
  });
}
