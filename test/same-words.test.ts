import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import { readFile } from '../src/intake/file/read-file.ts';
import { LIMITS } from '../src/intake/file/limits.ts';
import { readText } from '../src/intake/read-text.ts';
import type { Who } from '../src/domain/who.ts';
import type { Register } from '../src/register/register.ts';
import type { Store } from '../src/store/store.ts';
import { typstPdf } from './pdfs.ts';
import { openRegister, sourceOf } from './registers.ts';
import { stores } from './stores.ts';

const paragraphs = [
  'Kystetaten gjorde mykje saman med andre land dette året, og her står det viktigaste av det som hende frå vinteren til hausten.',
  'Den 3. mars 2021 hadde Kystetaten møte med UNESCO om opplæring av fyrvaktarar i dei nordiske landa.',
  'I mai 2021 heldt Kystetaten innlegg for OECD om sjøvett, og over 400 deltakarar høyrde på frå mange land.',
  'I juni 2021 bad UNICEF Kystetaten om råd om trygge hamner for barn.',
];

for (const kind of stores()) {
  describe(`the same words in another format (${kind.name})`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const takeIn = async (name: string, bytes: Uint8Array) => {
      const { text } = await readFile(name, bytes, LIMITS);
      const { proposals } = readText(text, { us: 'Kystetaten', year: 2021, lang: 'nn', known: await register.knownParties(who) });
      assert.ok(proposals.length >= 3);
      return register.takeIn(who, sourceOf(text, { title: name, bytes, origin: name }), proposals);
    };
    const formats: [string, () => Promise<Uint8Array> | Uint8Array][] = [
      ['notat.docx', () => Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }))],
      ['notat.pdf', () => typstPdf(paragraphs.join('\n\n'))],
    ];

    it('proposes nothing new, and confirms all that was accepted in one press', async () => {
      const first = await takeIn('notat.txt', new TextEncoder().encode(paragraphs.join('\n\n')));
      for (const id of first.proposalIds) await register.acceptProposal(who, id);
      for (const [name, make] of formats) {
        const again = await takeIn(name, await make());
        assert.deepEqual([again.already ? [] : again.proposalIds], [[]], name);
        if (again.already) continue; // to the letter
        const version = await register.readVersion(who, again.sourceId);
        assert.deepEqual([version?.unchanged, version?.changed, version?.added, version?.vanished], [first.proposalIds.length, [], [], []], name);
        assert.equal(await register.carryEvidence(who, again.sourceId), first.proposalIds.length, name);
      }
    });

    it('is said to be the same as the records where it is too short to be told a version', async () => {
      const short = paragraphs[1]!;
      const { sourceId, proposalIds } = await register.takeIn(
        who,
        sourceOf(short),
        readText(short, { us: 'Kystetaten', year: 2021, lang: 'nn', known: await register.knownParties(who) }).proposals,
      );
      const relations = await register.relateProposals(who, sourceId);
      assert.deepEqual(
        relations.map((one) => one.relation),
        proposalIds.map(() => 'same'),
      );
    });
  });
}
