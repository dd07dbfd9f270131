import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../../test/registers.ts';
import { periodOf } from '../../domain/period.ts';
import type { ProposedEngagement } from '../../domain/proposal.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn').review;
const PARTIES = ['Fjellaget', 'Sjølaget', 'Skoglaget'];

describe('the review of many proposals', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  let sources = 0;
  /** A source with proposals: every third sure, likely and unsure, of three parties in turn. */
  async function source(count: number, more: (at: number) => Partial<ProposedEngagement> = () => ({})) {
    const nr = (sources += 1);
    const lines = Array.from({ length: count }, (_, at) => `Kjelde ${nr}: møte nummer ${at} hos laget i mai 2021.`);
    const text = `${lines.join('\n')}\nKaffi med Kaffilaget 3. juni.\n`;
    const proposals = lines.map((line, at) => ({
      anchor: anchorOf(text, line),
      draft: draftOf(`Møte ${nr}-${at}`, {
        kind: at % 2 ? 'talk' : 'meeting',
        period: periodOf(`20${10 + (nr % 10)}-0${1 + (at % 9)}`),
        parties: [mention(`${PARTIES[at % 3]} ${nr}`)],
      }),
      confidence: [0.95, 0.8, 0.3][at % 3]!,
      fields: {},
      ...more(at),
    }));
    const { sourceId, proposalIds } = await server.register.takeIn(server.who, sourceOf(text), proposals);
    return { sourceId, ids: proposalIds, at: `/sources/${sourceId}`, nr, text };
  }
  const shown = (html: string) => [...html.matchAll(/class="ds-card proposal" id="(pro-\w+)"/g)].map((match) => match[1]);
  const statuses = async (sourceId: string) => (await server.register.listProposals(server.who, sourceId)).map((one) => one.status).join();
  const hidden = (html: string, name: string) => [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map((match) => match[1]!);

  it('is narrowed by its address: how sure, kind, party, decision, who found it, and what it is to the register', async () => {
    const { at, ids, nr } = await source(6, (n) => (n === 5 ? { origin: 'model' } : {}));
    await server.register.rejectProposal(server.who, ids[0]!);
    await server.register.logEngagement(
      server.who,
      draftOf(`Møte ${nr}-2`, { kind: 'meeting', period: periodOf(`20${10 + nr}-03`), parties: [mention(`Skoglaget ${nr}`)] }),
    );
    const by = async (query: string) => shown(await visitor.page(`${at}/review?${query}`)).map((id) => ids.indexOf(id!));
    assert.deepEqual(await by(''), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(await by('confidence=sure'), [0, 3]);
    assert.deepEqual(await by('confidence=unsure&kind=talk'), [5]);
    assert.deepEqual(await by(`party=${encodeURIComponent(`sjølaget ${nr}`)}`), [1, 4]);
    assert.deepEqual(await by('state=judged'), [0]);
    assert.deepEqual(await by('state=waiting&confidence=sure'), [3]);
    assert.deepEqual(await by('origin=model'), [5]);
    assert.deepEqual(await by('relation=same'), [2]);
    assert.deepEqual(await by('confidence=nonsense'), [0, 1, 2, 3, 4, 5]);
  });

  it('is grouped by party, and a group is accepted by itself', async () => {
    const { at, sourceId, nr } = await source(6);
    const html = await visitor.page(`${at}/review?order=party`);
    assert.deepEqual(
      [...html.matchAll(/id="party-\d"[^>]*><bdi>([^<]*)/g)].map((match) => match[1]),
      PARTIES.map((party) => `${party} ${nr}`).toSorted(),
    );
    const preview = await visitor.page(`${at}/accept?first=${encodeURIComponent(`Sjølaget ${nr}`)}`);
    assert.equal(hidden(preview, 'id').length, 2);
    await visitor.send('POST', `${at}/accept`, new URLSearchParams(hidden(preview, 'id').map((id) => ['id', id])));
    assert.equal(await statuses(sourceId), 'open,accepted,open,open,accepted,open');
  });

  it('accepts all that are sure after showing them, and takes them back as one', async () => {
    const { at, sourceId } = await source(6);
    const preview = await visitor.page(`${at}/accept?confidence=sure&order=party`);
    assert.ok(preview.includes(t.acceptN(2)));
    const done = await visitor.send(
      'POST',
      `${at}/accept`,
      new URLSearchParams([...hidden(preview, 'id').map((id) => ['id', id]), ['back', hidden(preview, 'back')[0]!.replaceAll('&amp;', '&')]]),
    );
    const location = done.headers.get('location') ?? '';
    assert.match(location, /order=party/);
    const review = await visitor.page(location);
    assert.ok(review.includes(t.acceptedAll(2)));
    assert.equal(await statuses(sourceId), 'accepted,open,open,accepted,open,open');
    assert.ok((await visitor.submit(`${at}/undo-together`, { batch: hidden(review, 'batch')[0]! })).includes(t.undoneCount(2)));
    assert.equal(await statuses(sourceId), 'open,open,open,open,open,open');
  });

  it('accepts nothing together that a language model has a part in, or that seems to be there, unless one asks for just that', async () => {
    const { at, nr } = await source(6, (n) => (n === 0 ? { origin: 'model' } : n === 3 ? { addedByModel: ['figures'] } : {}));
    await server.register.logEngagement(
      server.who,
      draftOf(`Møte ${nr}-2`, { kind: 'meeting', period: periodOf(`20${10 + nr}-03`), parties: [mention(`Skoglaget ${nr}`)] }),
    );
    const preview = await visitor.page(`${at}/accept`);
    assert.equal(hidden(preview, 'id').length, 3);
    assert.ok(preview.includes(t.modelLeft(2)) && preview.includes(t.knownLeft(1)));
    assert.equal(hidden(await visitor.page(`${at}/accept?origin=model`), 'id').length, 1);
    assert.equal(hidden(await visitor.page(`${at}/accept?relation=same`), 'id').length, 1);
  });

  it('takes everything of a source back in one press, names what it keeps with a link, and does it again', async () => {
    const { at, sourceId, ids } = await source(3);
    const kept = await server.register.acceptProposal(server.who, ids[0]!);
    await server.register.correctEngagement(server.who, kept, 1, draftOf('Retta for hand'));
    await visitor.post(`${at}/proposals/${ids[1]}/accept`, {});
    await visitor.post(`${at}/proposals/${ids[2]}/reject`, {});
    const html = await visitor.submit(`${at}/undo`, {});
    assert.ok(html.includes(t.undoneCount(2)) && html.includes(t.undoneKept(1)));
    assert.ok(html.includes(`href="/engagements/${kept}"`) && html.includes('Retta for hand'));
    assert.equal(await statuses(sourceId), 'accepted,open,open');
    await visitor.submit(`${at}/undo-together`, { batch: hidden(html, 'batch')[0]! });
    assert.equal(await statuses(sourceId), 'accepted,accepted,rejected');
  });

  it('moves a passage by a word, and refuses a place that is none', async () => {
    const { at, sourceId, ids, nr } = await source(1);
    const page = await visitor.page(`${at}/proposals/${ids[0]}/passage`);
    assert.ok(page.includes(t.leaveFirst('Kjelde')) && page.includes(t.takeAfter('Kaffi')) && !page.includes(t.takeBefore('')));
    const [, to = ''] = new RegExp(`value="(\\d+-\\d+)"[^>]*>${t.leaveFirst('Kjelde')}`).exec(page) ?? [];
    assert.ok((await visitor.submit(`${at}/proposals/${ids[0]}/passage`, { to })).includes(t.passageMoved));
    const exact = async () => (await server.register.listProposals(server.who, sourceId))[0]?.anchor.exact;
    assert.equal(await exact(), `${nr}: møte nummer 0 hos laget i mai 2021.`);
    for (const wrong of ['', '5-5', '9-3', '0-99999', 'x-y', '-1-4'])
      assert.equal((await visitor.post(`${at}/proposals/${ids[0]}/passage`, { to: wrong })).status, 422, wrong);
    assert.equal(await exact(), `${nr}: møte nummer 0 hos laget i mai 2021.`);
  });

  it('pins a field to words of the text, and says when they do not stand there', async () => {
    const { at, sourceId, ids } = await source(1);
    const pin = (field: string, said: string) => visitor.post(`${at}/proposals/${ids[0]}/words`, { field, words: said });
    assert.equal((await pin('period', 'mai  2021')).status, 303);
    const refused = await pin('kind', 'samråd');
    assert.equal(refused.status, 422);
    assert.ok((await refused.text()).includes('value="samråd"'));
    assert.equal((await pin('nonsense', 'mai')).status, 422);
    const [one] = await server.register.listProposals(server.who, sourceId);
    assert.deepEqual(
      Object.entries(one!.fields).map(([field, { exact }]) => [field, exact]),
      [['period', 'mai 2021']],
    );
    assert.match(await visitor.page(`${at}/review`), /<q>mai 2021<\/q>/, 'the chip shows its words');
    await pin('period', '');
    assert.deepEqual((await server.register.listProposals(server.who, sourceId))[0]?.fields, {});
  });

  it('takes in a record the reading missed, by its words', async () => {
    const { at, sourceId } = await source(1);
    assert.equal((await visitor.post(`${at}/proposals/new`, { words: 'Te med Telaget' })).status, 422);
    const mend = await visitor.submit(`${at}/proposals/new`, { words: 'Kaffi med\nKaffilaget 3. juni.' });
    assert.ok(mend.includes('value="Kaffilaget"'), 'ready to mend');
    const added = (await server.register.listProposals(server.who, sourceId)).at(-1)!;
    assert.deepEqual(
      [added.origin, added.status, added.anchor.exact, added.draft.period?.edtf],
      ['person', 'open', 'Kaffi med Kaffilaget 3. juni.', '2021-06-03'],
    );
  });

  it('answers the script with the card alone', async () => {
    const { at, ids } = await source(2);
    const card = await (await visitor.post(`${at}/proposals/${ids[0]}/accept?part=card`, {})).text();
    assert.deepEqual([shown(card), /data-status="(\w+)"/.exec(card)?.[1], card.includes('<main')], [[ids[0]], 'accepted', false]);
    assert.ok(card.includes(t.progress(1, 2)));
    assert.equal((await visitor.post(`${at}/proposals/${ids[0]}/accept?part=card`, {})).status, 409);
  });
});
