import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, draftOf, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const text = 'Vi møtte Elvelaget.\nVi møtte Fjellaget.\n';
const proposals = (of: string): ProposedEngagement[] =>
  ['Elvelaget', 'Fjellaget'].map((name) => ({ anchor: anchorOf(of, name), draft: draftOf(`Møte med ${name}`), confidence: 0.5, fields: {} }));

for (const kind of stores()) {
  describe(`taking in a text in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('keeps nothing where a proposal is wrong, and all of it when it is mended', async () => {
      const wrong = { ...proposals(text)[0]!, anchor: { start: 0, end: 2, exact: 'Du' } };
      await assert.rejects(register.takeIn(who, sourceOf(text), [...proposals(text), wrong]), { code: 'invalid' });
      assert.deepEqual(await register.listSources(who), []);
      const taken = await register.takeIn(who, sourceOf(text), proposals(text));
      assert.deepEqual([taken.already, taken.proposalIds.length], [false, 2]);
      assert.equal((await register.listProposals(who, taken.sourceId)).length, 2);
    });

    it('knows the same text again whatever its line ends, and gives what still waits', async () => {
      const first = await register.takeIn(who, sourceOf(text), proposals(text));
      await register.rejectProposal(who, first.proposalIds[0]!);
      const again = `${text.replaceAll('\n', '\r\n')}\r\n  `;
      const second = await register.takeIn(who, sourceOf(again), proposals(again));
      assert.deepEqual(second, { sourceId: first.sourceId, proposalIds: [first.proposalIds[1]!], already: true });
    });

    it('reads the same text anew from another year', async () => {
      const first = await register.takeIn(who, sourceOf(text), proposals(text));
      const other = await register.takeIn(who, sourceOf(text, { year: 2019 }), proposals(text));
      assert.notEqual(other.sourceId, first.sourceId);
      assert.deepEqual([other.already, other.proposalIds.length, (await register.readSource(who, other.sourceId)).year], [false, 2, 2019]);
    });

    it('submits to a text that was kept without proposals', async () => {
      const sourceId = await register.keepSource(who, sourceOf('Vi møtte Elvelaget, ikkje Fjellaget.'));
      const taken = await register.takeIn(who, sourceOf('Vi møtte Elvelaget, ikkje Fjellaget.'), proposals('Vi møtte Elvelaget, ikkje Fjellaget.'));
      assert.deepEqual([taken.sourceId, taken.already, taken.proposalIds.length], [sourceId, true, 2]);
    });

    it('adds what a language model saw when it is asked later, where nothing has been proposed before, and once only', async () => {
      const other = 'Vi møtte Elvelaget. Over kaffi vart Fjellaget og vi samde.';
      const [rule, model] = proposals(other);
      const first = await register.takeIn(who, sourceOf(other), [rule!]);
      await register.rejectProposal(who, first.proposalIds[0]!);
      const asked = [rule!, { ...rule!, origin: 'model' as const }, { ...model!, origin: 'model' as const }];
      const second = await register.takeIn(who, sourceOf(other), asked);
      assert.deepEqual([second.sourceId, second.proposalIds.length], [first.sourceId, 1]);
      assert.deepEqual((await register.takeIn(who, sourceOf(other), asked)).proposalIds, second.proposalIds);
    });

    it('keeps one source when two hand it in at once', async () => {
      const other = `${text}Og Havlaget.`;
      const taken = await Promise.all([1, 2, 3].map(() => register.takeIn(who, sourceOf(other), proposals(other))));
      assert.equal(new Set(taken.map((one) => one.sourceId)).size, 1);
      assert.equal((await register.listProposals(who, taken[0]!.sourceId)).length, 2);
    });

    it('takes eight thousand proposals, each with pins of its own', async () => {
      const line = 'Møte i 2021 nr ';
      const lines = Array.from({ length: 8000 }, (_, at) => `${line}${String(at).padStart(5, '0')}\n`);
      const many = lines.map((exact, at): ProposedEngagement => {
        const start = at * exact.length;
        const anchor = { start, end: start + exact.length - 1, exact: exact.trimEnd() };
        return { anchor, draft: draftOf(exact.trimEnd()), confidence: 0.5, fields: { period: { start: start + 7, end: start + 11, exact: '2021' } } };
      });
      const { sourceId, proposalIds } = await register.takeIn(who, sourceOf(lines.join('')), many);
      assert.equal(proposalIds.length, 8000);
      const listed = await register.listProposals(who, sourceId);
      assert.deepEqual([listed.length, listed[7999]?.anchor, listed[7999]?.fields], [8000, many[7999]!.anchor, many[7999]!.fields]);
    });
  });
}
