import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, draftOf, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Place } from '../../domain/document.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const text = 'Side ein.\n\nVi møtte Fjellaget.';
const places: Place[] = [
  { kind: 'page', start: 0, end: 9, page: 1 },
  { kind: 'page', start: 11, end: 30, page: 2 },
];

for (const kind of stores()) {
  describe(`a document in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('keeps what it says of itself, where things stand in it and what could not be read, with the bytes as they came', async () => {
      const said = { fileName: 'møte.pdf', written: '2021-03-04', from: { name: 'Kari Prøve', address: null }, media: 'application/pdf' };
      const bytes = new Uint8Array([0, 255, 7]);
      const notes = [{ code: 'no-text-on-pages' as const, params: { count: 1, pages: '3' } }];
      const sourceId = await register.keepSource(who, sourceOf(text, { ...said, bytes, places, notes }));
      const source = await register.readSource(who, sourceId);
      const { fileName, written, from, media } = source;
      assert.deepEqual({ fileName, written, from, media }, said);
      assert.deepEqual([source.places, source.notes, source.partOf, source.parts], [places, notes, null, []]);
      const file = await register.readSourceFile(who, sourceId);
      assert.deepEqual([[...file.bytes], file.fileName, file.media, file.hash], [[...bytes], 'møte.pdf', 'application/pdf', source.hash]);
    });

    it('says on which page a proposal stands, and so does the evidence of the record it becomes', async () => {
      const words = `${text} På nytt.`;
      const proposal = { anchor: anchorOf(words, 'Fjellaget'), draft: draftOf('Møte med Fjellaget'), confidence: 0.5, fields: {} };
      const { sourceId, proposalIds } = await register.takeIn(who, sourceOf(words, { places }), [proposal]);
      assert.deepEqual((await register.listProposals(who, sourceId))[0]?.where, { page: 2 });
      const engagementId = await register.acceptProposal(who, proposalIds[0]!);
      assert.match(JSON.stringify(await register.readEngagement(who, engagementId)), /"exact":"Fjellaget",.*"where":\{"page":2\}/u);
      assert.deepEqual((await register.readSource(who, sourceId)).supports[0]?.where, { page: 2 });
    });

    it('knows the letter it hung on, and the letter what hung on it', async () => {
      const letter = await register.keepSource(who, sourceOf('Sjå vedlegg.', { title: 'Brev' }));
      const hung = await register.keepSource(who, sourceOf('Eit vedlegg.', { title: 'Vedlegg', partOf: letter }));
      const tie = ({ sourceId, title }: { sourceId: string; title: string }) => [sourceId, title];
      assert.deepEqual((await register.readSource(who, letter)).parts.map(tie), [[hung, 'Vedlegg']]);
      assert.deepEqual(tie((await register.readSource(who, hung)).partOf!), [letter, 'Brev']);
    });

    it('hangs on nothing that is not there', async () => {
      await assert.rejects(register.keepSource(who, sourceOf('Eit laust vedlegg.', { partOf: 'src-none' })), { code: 'not-found' });
    });
  });
}
