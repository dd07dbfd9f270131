import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../../test/registers.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import { draftToForm } from '../form/engagement-form.ts';
import { paths } from '../paths.ts';

describe('the review of a source', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let standing = '';
  const base: Partial<EngagementDraft> = { kind: 'talk', period: periodOf('2021-09-14'), parties: [mention('Elvelaget', 'organiser')] };
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    standing = await server.register.logEngagement(server.who, draftOf('Innlegg om elvar', base));
  });
  after(() => server.store.close());

  let texts = 0;
  const takeIn = async (...drafts: EngagementDraft[]) => {
    const lines = drafts.map((_, at) => `Tekst ${++texts} line ${at}.`);
    const proposals = drafts.map((draft, at) => ({ anchor: anchorOf(lines.join('\n'), lines[at]!), draft, confidence: 0.8, fields: {} }));
    return server.register.takeIn(server.who, sourceOf(lines.join('\n')), proposals);
  };
  const withLang = (sourceId: string, lang: string) => visitor.page(`/sources/${sourceId}/review?lang=${lang}`);

  it('says of each proposal how it stands to the register, in three languages', async () => {
    const { sourceId } = await takeIn(
      draftOf('Noko heilt anna', { parties: [mention('Fjellaget')] }),
      draftOf('Innlegg om elvar', { ...base, period: periodOf('2021-09-12') }),
      draftOf('Innlegg om elvar', { ...base, figures: [{ value: 40, unit: null, qualifier: 'exact', counted: 'participants', said: '40' }] }),
    );
    const text = async (lang: string) => (await withLang(sourceId, lang)).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    assert.match(
      await text('nb'),
      /Ny.*Sier noe annet enn Innlegg om elvar om tidspunkt: 12. september 2021, registeret har 14. september 2021.*Legger til tall i/,
    );
    assert.match(
      await text('en'),
      /New.*Says something else than Innlegg om elvar about time: 12 September 2021, the register has 14 September 2021.*Adds figures to/,
    );
    assert.match(
      await text('nn'),
      /Ny.*Seier noko anna enn Innlegg om elvar om tidspunkt: 12. september 2021, registeret har 14. september 2021.*Legg til tal i/,
    );
  });

  it('shows all that say the same beside their records, and takes those that were shown as sources in one press', async () => {
    const { sourceId } = await takeIn(
      draftOf('Innlegg om elvar', base),
      draftOf('Innlegg om elvar', { ...base, period: periodOf('2021') }),
      draftOf('Nytt', { ...base, parties: [mention('Nylaget', 'organiser')] }),
    );
    const preview = await visitor.page(paths.mergeSame(sourceId));
    const pairs = [...preview.matchAll(/name="pair" value="([^"]+)"/g)].map(([, pair]) => pair ?? '');
    assert.deepEqual([pairs.length, pairs.every((pair) => pair.endsWith(` ${standing}`))], [2, true]);
    assert.deepEqual([preview.split(`href="${paths.engagement(standing)}"`).length - 1, preview.includes('Nytt')], [2, false]);
    for (const [lang, into] of [
      ['nn', 'Blir kjelde for'],
      ['nb', 'Blir kilde for'],
      ['en', 'Becomes a source of'],
    ] as const)
      // prettier-ignore
      assert.ok((await visitor.page(`${paths.mergeSame(sourceId)}?lang=${lang}`)).includes(into), lang);
    await visitor.page(`${paths.mergeSame(sourceId)}?lang=nn`);
    assert.deepEqual((await server.register.listProposals(server.who, sourceId)).map((one) => one.status), ['open', 'open', 'open']); // prettier-ignore
    assert.match(await visitor.submit(paths.mergeSame(sourceId), { pair: pairs[0]! }), /1 framlegg er lagt til som kjelde/);
    const one = await server.register.listProposals(server.who, sourceId);
    assert.deepEqual(one.map(({ status }) => status), ['merged', 'open', 'open'], 'only what was shown'); // prettier-ignore
    assert.match(await visitor.submit(paths.mergeSame(sourceId), { pair: pairs[1]! }), /1 framlegg er lagt til som kjelde/);
    const statuses = (await server.register.listProposals(server.who, sourceId)).map((one) => [one.status, one.engagementId]);
    assert.deepEqual(statuses.slice(0, 2), [
      ['merged', standing],
      ['merged', standing],
    ]);
  });

  it('asks who a name is, and the answer becomes a name of the party when the proposal is taken in', async () => {
    const pilots = await server.register.addParty(server.who, {
      names: [{ lang: null, name: 'World Harbour Pilots Organisation', kind: 'official', from: null, to: null }],
      type: null,
      country: null,
      isNetwork: false,
      isUs: false,
      parentId: null,
      identifiers: [],
      website: null,
    });
    const { sourceId, proposalIds } = await takeIn(draftOf('Møte', { parties: [mention('WHPO')] }));
    assert.match(await visitor.page(`/sources/${sourceId}/review`), /Kven er «WHPO»\?/);
    await visitor.submit(paths.proposalParty(sourceId, proposalIds[0]!), { said: 'WHPO', partyId: pilots });
    const names = async () => (await server.register.readParty(server.who, pilots)).names.map((name) => name.name);
    assert.deepEqual(await names(), ['World Harbour Pilots Organisation']);
    await visitor.post(`/sources/${sourceId}/proposals/${proposalIds[0]}/accept`, {});
    assert.deepEqual(await names(), ['World Harbour Pilots Organisation', 'WHPO']);
  });

  it('learns the words of the text where a party is mended in the form, but not a common noun', async () => {
    for (const [said, isLearned] of [
      ['Elvefolka', true],
      ['Nettverket', false],
    ] as const) {
      const { sourceId, proposalIds } = await takeIn(draftOf(`Møte med ${said}`, { parties: [mention(said)] }));
      const { draft } = (await server.register.listProposals(server.who, sourceId))[0]!;
      const fields = Object.fromEntries(draftToForm(draft, 'nn'));
      await visitor.post(`/sources/${sourceId}/proposals/${proposalIds[0]}/mend`, { ...fields, 'parties.0.name': 'Elvelaget' });
      await visitor.post(`/sources/${sourceId}/proposals/${proposalIds[0]}/accept`, {});
      const known = (await server.register.knownParties(server.who)).filter((party) => party.names.includes('Elvelaget'));
      assert.deepEqual([known.length, known[0]?.names.includes(said)], [1, isLearned], said);
    }
  });

  it('of a newer version of a text says what is new, changed and gone, and lets it support what it confirms in one press', async () => {
    const frame = 'Dette notatet fortel kva vi gjorde saman med andre i året som gjekk, for dei som vil vite det og for oss sjølve seinare.';
    const takeLines = (lines: string[], title: string) => {
      const text = [frame, ...lines].join('\n');
      const proposals = lines.map((line) => ({ anchor: anchorOf(text, line), draft: draftOf(line), confidence: 0.8, fields: {} }));
      return server.register.takeIn(server.who, sourceOf(text, { title }), proposals);
    };
    const first = await takeLines(['Vi møtte Sjøfolka om hamner.', 'Vi møtte Lagnaden 12. mai i Vika.', 'Vi gav bort ein båt.'], 'Utkast');
    for (const id of first.proposalIds) await server.register.acceptProposal(server.who, id);
    const second = await takeLines(['Vi møtte Sjøfolka om hamner.', 'Vi møtte Lagnaden 14. mai i Vika.', 'Noko nytt hende.'], 'Endeleg');
    const html = await visitor.page(`/sources/${second.sourceId}/review?lang=nn`);
    const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    assert.match(text, /Nyare utgåve av Utkast\. 1 ny, 1 endra, 1 borte sidan førre utgåve\. 1 uendra\./);
    assert.match(text, /Dette er borte\. Stemmer det framleis\?.*Vi gav bort ein båt\./);
    assert.match(await visitor.submit(paths.carryEvidence(second.sourceId), {}), /1 oppføring har fått ei kjelde til\./);
  });
});
