import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../../test/registers.ts';
import { sentFields, unescape } from '../../../test/sent-fields.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

const t = words('nn');

describe('a save after another', () => {
  /** An engagement opened by two people, the other of whom has saved; with the form that I have open. */
  async function openedByTwo(facts: Parameters<typeof draftOf>[1], changed: Record<string, string>) {
    const id = await server.register.logEngagement(server.who, draftOf('Fyrst', facts));
    const path = `/engagements/${id}/edit`;
    const form = sentFields(await visitor.page(path));
    const { linkToken } = await server.register.addUser(server.who, {
      name: 'Ein Annan',
      email: null,
      roles: ['reader', 'writer'],
      grades: ['open', 'internal'],
      lang: 'nn',
    });
    const other = server.visitor();
    await other.get(`/sign-in?token=${linkToken}`);
    const theirs = new URLSearchParams(form);
    for (const [key, value] of Object.entries(changed)) theirs.set(key, value);
    assert.equal((await other.send('POST', path, theirs)).status, 303);
    return { id, path, form, read: () => server.register.readEngagement(server.who, id) };
  }

  it('that changed other fields is saved together with it, and says so', async () => {
    const { path, form, read, id } = await openedByTwo({ note: 'gammalt' }, { 'title.nn': 'Retta av den andre' });
    form.set('note', 'ein ny tanke');
    assert.equal((await visitor.send('POST', path, form)).status, 303);
    const saved = await read();
    assert.deepEqual([saved.title.nn, saved.note], ['Retta av den andre', 'ein ny tanke']);
    assert.ok((await visitor.page(`/engagements/${id}`)).includes(t.conflict.merged(1)));
  });

  it('that changed the same field is asked about: what it was, what is saved and what was typed; the rest comes along', async () => {
    const { path, form, read, id } = await openedByTwo({ note: 'gammalt' }, { 'title.nn': 'Retta av den andre', kind: 'talk' });
    form.set('title.nn', 'Retta av meg');
    form.set('note', 'ein ny tanke');
    const response = await visitor.send('POST', path, form);
    assert.equal(response.status, 409);
    const html = unescape(await response.text());
    for (const shown of ['Ein Annan', t.conflict.before('Fyrst'), 'Retta av den andre', 'Retta av meg', 'ein ny tanke', 'innlegg', t.conflict.useTheirs])
      assert.ok(html.includes(shown), shown);
    assert.equal((await read()).title.nn, 'Retta av den andre', 'nothing is overwritten');
    const unchosen = await visitor.send('POST', path, new URLSearchParams([...sentFields(html), ['step', 'choose']]));
    assert.equal(unchosen.status, 409);
    const again = unescape(await unchosen.text());
    assert.ok(again.includes(`href="#choose.title.nn"`), 'a choice is asked for');
    const chosen = sentFields(again);
    chosen.set('choose.title.nn', 'mine');
    chosen.set('step', 'choose');
    assert.equal((await visitor.send('POST', path, chosen)).status, 303);
    const saved = await read();
    assert.deepEqual([saved.title.nn, saved.note, saved.kind], ['Retta av meg', 'ein ny tanke', 'talk']);
    assert.ok(!(await visitor.page(`/engagements/${id}`)).includes(t.conflict.choose));
  });

  it('can be opened in the form with both edits in it, and asks anew where somebody saves a third time', async () => {
    const { path, form, read } = await openedByTwo({}, { 'title.nn': 'Deira', note: 'frå dei' });
    form.set('title.nn', 'Mitt');
    const html = unescape(await (await visitor.send('POST', path, form)).text());
    const edit = new URLSearchParams([...sentFields(html), ['step', 'edit']]);
    const opened = sentFields(await (await visitor.send('POST', path, edit)).text());
    assert.deepEqual([opened.get('title.nn'), opened.get('note')], ['Mitt', 'frå dei']);
    const { version } = await read();
    await server.register.correctEngagement(server.who, (await read()).engagementId, version, draftOf('Ein tredje', { note: 'frå dei' }));
    opened.set('title.nn', 'Vårt');
    const third = await visitor.send('POST', path, opened);
    assert.equal(third.status, 409);
    assert.ok(unescape(await third.text()).includes('Ein tredje'));
    assert.equal((await read()).title.nn, 'Ein tredje');
  });

  it('loses no promise that was settled or moved while the form stood open', async () => {
    const { id, path, form, read } = await openedByTwo({ commitment: { by: 'us', due: periodOf('2030') } }, { note: 'rørt' });
    const [promise] = (await read()).commitments;
    await server.register.correctCommitment(server.who, promise!.commitmentId, { by: 'us', what: promise!.what, due: periodOf('2031'), partyIds: [] });
    form.set('title.nn', 'Ny tittel');
    assert.equal((await visitor.send('POST', path, form)).status, 303);
    const saved = await server.register.readEngagement(server.who, id);
    assert.deepEqual([saved.title.nn, saved.note, saved.commitments[0]?.due?.edtf], ['Ny tittel', 'rørt', '2031']);
  });

  it('says plainly that the other was yourself, and nothing at all when it was the same', async () => {
    const id = await server.register.logEngagement(server.who, draftOf('Dobbeltklikk'));
    const path = `/engagements/${id}/edit`;
    const form = sentFields(await visitor.page(path));
    form.set('title.nn', 'Éin gong');
    await visitor.send('POST', path, form);
    const { version } = await server.register.readEngagement(server.who, id);
    assert.equal((await visitor.send('POST', path, form)).status, 303);
    assert.ok((await visitor.page(`/engagements/${id}`)).includes(t.conflict.nothing));
    assert.equal((await server.register.readEngagement(server.who, id)).version, version);
    form.set('title.nn', 'To gonger');
    const html = await (await visitor.send('POST', path, form)).text();
    assert.ok(unescape(html).includes(t.conflict.byYou('').slice(0, 20)));
  });

  it('is told of for a party too', async () => {
    await visitor.post('/parties', { 'names.0.name': 'Tofald Lag' });
    const id = (await server.register.listParties(server.who, 'Tofald', { limit: 1 })).rows[0]?.partyId ?? '';
    const form = sentFields(await visitor.page(`/parties/${id}/edit`));
    const send = (website: string) =>
      visitor.send('POST', `/parties/${id}/edit`, new URLSearchParams([...form, ['website', website]].filter(([key, value]) => key !== 'website' || value)));
    assert.equal((await send('https://a.example')).status, 303);
    const response = await send('https://b.example');
    assert.equal(response.status, 409);
    const html = await response.text();
    assert.ok(html.includes('https://a.example') && html.includes('https://b.example'));
    const chosen = sentFields(html);
    chosen.set('choose.website', 'mine');
    assert.equal((await visitor.send('POST', `/parties/${id}/edit`, chosen)).status, 303);
    assert.equal((await server.register.readParty(server.who, id)).website, 'https://b.example');
  });
});

describe('a save the register refuses', () => {
  it('gives the form back with everything typed, and says why', async () => {
    const { linkToken } = await server.register.addUser(server.who, { name: 'Lesar', email: null, roles: ['reader'], grades: ['open'], lang: 'nn' });
    const reader = server.visitor();
    await reader.get(`/sign-in?token=${linkToken}`);
    const facts = { kind: 'talk', direction: 'in', status: 'held', access: 'open', 'title.nn': 'Lang tekst', note: 'mange timar' };
    const response = await reader.post('/engagements', facts);
    assert.equal(response.status, 403);
    const html = await response.text();
    for (const shown of [t.problems.forbidden(), 'value="Lang tekst"', '>mange timar</textarea>']) assert.ok(html.includes(shown), shown);
    const party = await reader.post('/parties', { 'names.0.name': 'Lagt inn forgjeves' });
    assert.equal(party.status, 403);
    assert.ok((await party.text()).includes('value="Lagt inn forgjeves"'));
  });
});

describe('the review', () => {
  it('does nothing when what waits is undone, and says so', async () => {
    const text = 'Vi hadde møte med Fjellheim Forum i juni 2021.';
    const source = await server.register.keepSource(server.who, sourceOf(text));
    const [id = ''] = await server.register.submitProposals(server.who, source, [
      { anchor: anchorOf(text, text), confidence: 1, draft: draftOf('Fjellmøte'), fields: {} },
    ]);
    const at = `/sources/${source}/proposals/${id}`;
    await visitor.post(`${at}/accept`, {});
    assert.ok((await visitor.submit(`${at}/undo`, {})).includes(t.review.undone));
    assert.ok((await visitor.submit(`${at}/undo`, {})).includes(t.review.waits));
    assert.equal((await server.register.listProposals(server.who, source))[0]?.status, 'open');
    assert.ok(!(await visitor.page('/engagements')).includes('Fjellmøte'));
  });

  it('offers for each proposal a few likely engagements, and all of them on a page of its own', async () => {
    for (let n = 0; n < 40; n++)
      await server.register.logEngagement(server.who, draftOf(`Fylling ${n}`, { kind: 'talk', period: periodOf('2018'), parties: [mention('Anna Lag')] }));
    const twin = await server.register.logEngagement(server.who, draftOf('Tvilling', { period: periodOf('2018-03'), parties: [mention('Vestavind Senter')] }));
    const text = Array.from({ length: 30 }, (_, n) => `Møte nummer ${n} med Vestavind Senter.`).join('\n');
    const source = await server.register.keepSource(server.who, sourceOf(text, { year: 2018 }));
    const proposals = Array.from({ length: 30 }, (_, n) => ({
      anchor: anchorOf(text, `Møte nummer ${n} med Vestavind Senter.`),
      confidence: 1,
      draft: draftOf(`Møte ${n}`, { kind: 'meeting', period: periodOf('2018'), parties: [mention('Vestavind Senter')] }),
      fields: {},
    }));
    const [id = ''] = await server.register.submitProposals(server.who, source, proposals);
    const html = await visitor.page(`/sources/${source}/review`);
    const first = new RegExp(`<select[^>]*id="merge-${id}".*?</select>`, 's').exec(html)?.[0] ?? '';
    assert.ok(first.includes(twin) && !first.includes('Fylling'), 'what shares nothing is left out');
    assert.ok(html.length < 5000 * 30, `${html.length} characters`);
    const all = await visitor.page(`/sources/${source}/proposals/${id}/merge?words=fylling`);
    assert.ok(all.includes('Fylling 39') && !all.includes('Tvilling'));
    await visitor.post(`/sources/${source}/proposals/${id}/merge`, { engagementId: twin });
    assert.equal((await server.register.listProposals(server.who, source)).find((one) => one.proposalId === id)?.engagementId, twin);
  });
});

describe('what a page says of a record', () => {
  it('tells what a change was in words, with the record it was made to', async () => {
    const id = await server.register.logEngagement(server.who, draftOf('Endra møte', { parties: [mention('Endra Lag', 'asker')] }));
    const form = sentFields(await visitor.page(`/engagements/${id}/edit`));
    form.set('kind', 'talk');
    form.set('parties.0.role', 'via');
    form.set('period', 'mai 2020');
    await visitor.send('POST', `/engagements/${id}/edit`, form);
    const [row = ''] = /<ol class="changes">.*?<\/details>/s.exec(await visitor.page('/changes')) ?? [];
    const shown = unescape(row.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
    assert.ok(row.includes(`href="/engagements/${id}"`) && shown.includes('Endra møte'));
    for (const words of ['møte → Etter innlegg', 'mai 2020', '1. juni 2021', 'Endra Lag']) assert.ok(shown.includes(words), `${words} in ${shown}`);
    assert.ok(!/[{}]|talk|via|eng-/.test(shown), shown);
  });

  it('links to no record that is undone', async () => {
    const id = await server.register.logEngagement(server.who, draftOf('Angra møte'));
    const [change] = await server.register.historyOf(server.who, id);
    await visitor.post(`/changes/${change?.changeId}/undo`, {});
    const html = await visitor.page('/changes');
    assert.ok(html.includes('Angra møte') && !html.includes(`/engagements/${id}`));
  });

  it('finds the sentence of an undated record in the account of its own year', async () => {
    const id = await server.register.logEngagement(
      server.who,
      draftOf('Utan dato', { period: null, parties: [mention('Tidlaus Stiftelse')] }),
      undefined,
      2014,
    );
    assert.ok((await visitor.page(`/engagements/${id}`)).includes('/account/2014?sentence='));
  });

  it('keeps the direction of a name to the name', async () => {
    const turned = 'Møte \u202Emed snudd namn';
    const id = await server.register.logEngagement(server.who, draftOf(turned, { parties: [mention('Lag \u202Egal')] }));
    for (const path of [`/engagements/${id}`, '/engagements?words=snudd', '/', '/changes', '/search?q=snudd']) {
      const html = await visitor.page(path);
      const body = html.slice(html.indexOf('<main'));
      const loose = body.replace(/<bdi[^>]*>.*?<\/bdi>/gs, '').replace(/<[^>]*>/g, '');
      assert.ok(body.includes('\u202E') && !loose.includes('\u202E'), path);
    }
  });

  it('names the latest year that has engagements when this one has none', async () => {
    const html = unescape(await visitor.page('/'));
    const [year] = /Les årsteksten for (\d{4})/.exec(html)?.slice(1) ?? [];
    const { total } = await server.register.listEngagements(server.who, { year: Number(year) }, { limit: 1 });
    assert.ok(total > 0 && html.includes(t.today.thisYear(total, Number(year))));
  });
});

describe('a form that is sent twice', () => {
  const count = async (title: string) => (await server.register.listEngagements(server.who, { words: title }, { limit: 50 })).total;

  it('makes one engagement, and leads to it both times', async () => {
    const form = sentFields(await visitor.page('/engagements/new'), '/engagements');
    form.set('title.nn', 'Dobbeltklikk');
    const sent = await Promise.all([1, 2].map(() => visitor.send('POST', '/engagements', new URLSearchParams(form))));
    const later = await visitor.send('POST', '/engagements', form);
    assert.deepEqual(
      [...sent, later].map((response) => response.status),
      [303, 303, 303],
    );
    assert.equal(new Set([...sent, later].map((response) => response.headers.get('location'))).size, 1);
    assert.equal(await count('dobbeltklikk'), 1);
  });

  it('makes another where something in it has been changed since, so that nothing typed is lost', async () => {
    const form = sentFields(await visitor.page('/engagements/new'), '/engagements');
    form.set('title.nn', 'Attendeknapp');
    await visitor.send('POST', '/engagements', form);
    form.set('title.nn', 'Attendeknapp og eit heilt anna møte');
    assert.equal((await visitor.send('POST', '/engagements', form)).status, 303);
    assert.equal(await count('attendeknapp'), 2);
  });

  it('makes one engagement of a line', async () => {
    const html = await visitor.page(`/?${new URLSearchParams({ line: '3.10. møte med Kvitsvalekoret' })}`);
    const form = sentFields(html, '/engagements');
    const sent = await Promise.all([1, 2].map(() => visitor.send('POST', '/engagements', new URLSearchParams(form))));
    const [first, second] = sent.map((response) => response.headers.get('location'));
    assert.match(first ?? '', /^\/engagements\/eng-/);
    assert.equal(second, first);
    assert.equal(await count('kvitsvalekoret'), 1);
  });
});
