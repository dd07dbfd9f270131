import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, sourceOf } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn');

describe('claims that disagree', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  async function disputed() {
    const id = await server.register.logEngagement(server.who, draftOf('Omstridd dag'));
    const claim = { recordId: id, field: 'period', saidOn: '2021-10', status: 'proposed' as const, note: {}, evidence: [] };
    const used = await server.register.addClaim(server.who, { ...claim, value: '2021-06-01', saidBy: 'Vi', preferred: true });
    const rival = await server.register.addClaim(server.who, { ...claim, value: '2021-06-03', saidBy: 'Avisa', preferred: false });
    return { id, used, rival };
  }

  it('are chosen between with a reason that stands by the choice, until it is undone', async () => {
    const { id, rival } = await disputed();
    const done = unescape(await visitor.submit(`/claims/${rival}/prefer`, { back: `/engagements/${id}`, why: 'avisa var der' }));
    assert.ok(done.includes(t.rivals.because('avisa var der')) && done.includes(t.engagements.preferred));
    assert.equal((await server.register.readEngagement(server.who, id)).period?.edtf, '2021-06-03');
    const chosen = (await server.register.historyOf(server.who, id)).find((change) => change.recordId === rival)!;
    await server.register.undoChange(server.who, chosen.changeId);
    const page = unescape(await visitor.page(`/engagements/${id}`));
    assert.ok(!/class="weighed"/.test(page));
    assert.equal((await server.register.readEngagement(server.who, id)).period?.edtf, '2021-06-01');
  });

  it('stand beside each other with how sure each is, where somebody said', async () => {
    const { id } = await disputed();
    const claim = { recordId: id, field: 'period', saidOn: '2021', status: 'proposed' as const, note: {}, evidence: [], preferred: false };
    await server.register.addClaim(server.who, { ...claim, value: '2021-06-05', saidBy: 'Nokon', confidence: 0.3 });
    const page = unescape(await visitor.page(`/engagements/${id}`));
    assert.equal(page.split(t.rivals.confidence.unsure).length - 1, 1);
    assert.ok(!page.includes(t.rivals.confidence.sure));
    await assert.rejects(server.register.addClaim(server.who, { ...claim, value: '2021-06-06', saidBy: 'Nokon', confidence: 2 }), { code: 'invalid' });
  });

  it('are rejected with a reason, but not the one in use', async () => {
    const { id, used, rival } = await disputed();
    const done = unescape(await visitor.submit(`/claims/${rival}/reject`, { back: `/engagements/${id}`, why: 'trykkfeil' }));
    assert.ok(done.includes(t.rivals.because('trykkfeil')) && done.includes(t.rivals.rejectedNow));
    assert.equal((await server.register.readEngagement(server.who, id)).claims.find((claim) => claim.claimId === rival)?.status, 'rejected');
    assert.equal((await visitor.post(`/claims/${used}/reject`, {})).status, 409);
    const reader = { ...server.who, roles: ['reader' as const] };
    await assert.rejects(server.register.rejectClaim(reader, rival), { code: 'forbidden' });
    await assert.rejects(server.register.rejectClaim(server.who, 'clm-none'), { code: 'not-found' });
  });

  it('are added by hand from the page of an engagement, beside what the register says', async () => {
    const text = 'Møtet vart halde 3. juni 2021 i byen.';
    const source = await server.register.keepSource(server.who, sourceOf(text));
    const id = await server.register.logEngagement(server.who, draftOf('Dag å vere usamd om'));
    const page = await visitor.page(`/engagements/${id}`);
    assert.ok(page.includes(`href="/engagements/${id}/otherwise"`) && page.includes(t.otherwise.link));
    assert.match(unescape(await visitor.page(`/engagements/${id}/otherwise`)), /1\. juni 2021/);
    const at = `/engagements/${id}/otherwise?field=period`;
    const sent = { value: '3. juni 2021', source, quote: '3. juni 2021', saidOn: 'oktober 2021', sure: 'likely', note: 'ei avis' };
    for (const [wrong, code] of [
      [{ value: 'ein dag' }, 'not-a-date'],
      [{ value: '1.6.2021' }, 'says-the-same'],
      [{ quote: '4. juni 2021' }, 'not-in-source'],
      [{ source: '' }, 'required'],
      [{ link: 'avisa' }, 'not-an-address'],
      [{ saidOn: '2020–2021' }, 'not-a-date'],
    ] as const) {
      const refused = await visitor.post(at, { ...sent, ...wrong });
      const body = unescape(await refused.text());
      assert.ok(refused.status === 422 && body.includes(t.issues[code]()) && body.includes('ei avis'), JSON.stringify(wrong));
    }
    const done = unescape(await visitor.submit(at, sent));
    assert.ok(done.includes(t.otherwise.saved) && done.includes(`${t.engagements.rival}: ${t.fields.period}`) && done.includes(t.rivals.confidence.likely));
    const { claims, period } = await server.register.readEngagement(server.who, id);
    assert.equal(period?.edtf, '2021-06-01');
    assert.deepEqual(
      claims.map(({ value, preferred, saidBy, saidOn, evidence }) => [value, preferred, saidBy, saidOn, evidence.map((one) => 'source' in one && one.exact)]),
      [
        ['2021-06-01', true, server.who.name, null, [false]],
        ['2021-06-03', false, 'Notat', '2021-10', ['3. juni 2021']],
      ],
    );
  });

  it('are added by hand about a party, by its address or on the word of who writes', async () => {
    const names = [{ lang: null, name: 'Fjordlaget', kind: 'official' as const, from: null, to: null }];
    const draft = { names, type: null, country: 'NO', isNetwork: false, isUs: false, parentId: null, identifiers: [], website: null };
    const id = await server.register.addParty(server.who, draft);
    await visitor.submit(`/parties/${id}/otherwise?field=country`, { value: 'Sverige', link: 'https://avisa.example/om' });
    await visitor.submit(`/parties/${id}/otherwise?field=website`, { value: 'https://fjord.example' });
    const { claims, country, website } = await server.register.readParty(server.who, id);
    assert.deepEqual([country, website], ['NO', null]);
    assert.deepEqual(
      claims.map(({ field, value, saidBy, preferred }) => [field, value, saidBy, preferred]),
      [
        ['country', 'NO', server.who.name, true],
        ['country', 'SE', 'avisa.example', false],
        ['website', 'https://fjord.example', server.who.name, false],
      ],
    );
    const page = unescape(await visitor.page(`/parties/${id}`));
    assert.ok(page.includes(`${t.engagements.rival}: ${t.fields.website}`), 'also where the register says nothing');
    assert.equal((await visitor.get(`/parties/${id}/otherwise?field=names`)).status, 404);
    assert.equal((await visitor.post(`/parties/${id}/otherwise?field=names`, { value: 'x' })).status, 404);
  });

  it('are gathered in one list that Today tells of, the palette finds and the choice empties', async () => {
    const { id, rival } = await disputed();
    assert.match(unescape(await visitor.page('/')), /Kjelder er usamde om \d+ oppføring/);
    const list = unescape(await visitor.page('/disputes'));
    assert.ok(list.includes(`href="/engagements/${id}"`) && list.includes('1. juni 2021 (i bruk); 3. juni 2021 (Avisa)'));
    await visitor.post(`/claims/${rival}/prefer`, { why: 'avisa var der' });
    assert.ok(!(await visitor.page('/disputes')).includes(`href="/engagements/${id}"`));
    assert.ok((await visitor.page('/disputes?state=settled')).includes(`href="/engagements/${id}"`));
    assert.ok((await visitor.page('/disputes?state=all')).includes(`href="/engagements/${id}"`));
    assert.ok((await visitor.page('/palette')).includes('href="/disputes"'));
  });

  it('say so where nothing is disputed', async () => {
    const empty = await openServer();
    const guest = empty.visitor();
    await guest.signIn();
    assert.ok((await guest.page('/disputes')).includes(t.disputes.noneOpen));
    assert.ok((await guest.page('/disputes?state=settled')).includes(t.disputes.none));
    assert.ok(!(await guest.page('/')).includes('href="/disputes"'));
    await empty.store.close();
  });
});
