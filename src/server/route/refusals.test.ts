import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import type { PartyDraft } from '../../register/party/party-verbs.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

const t = words('nn');
const named = (name: string): PartyDraft => ({
  names: [{ lang: null, name, kind: 'official', from: null, to: null }],
  type: null,
  country: null,
  isNetwork: false,
  isUs: false,
  parentId: null,
  identifiers: [],
  website: null,
});

describe('the form of a party', () => {
  it('says beside the field what cannot be so, and loses nothing typed', async () => {
    const cases: [field: string, typed: string, why: keyof typeof t.issues][] = [
      ['names.0.from', '2021-99-99', 'not-a-date'],
      ['names.0.to', '2010-02-30', 'not-a-date'],
      ['names.0.from', '1021', 'not-a-year'],
      ['parentId', 'par-none', 'unknown-party'],
      ['country', 'XX', 'not-a-country'],
      ['country', 'Atlantis', 'not-a-country'],
      ['website', 'javascript:alert(1)', 'not-an-address'],
      ['names.0.name', 'x'.repeat(301), 'too-long'],
    ];
    for (const [field, typed, why] of cases) {
      const response = await visitor.post('/parties', {
        'names.0.name': 'Halvferdig part',
        'identifiers.0.scheme': 'ordninga',
        'identifiers.0.value': '12',
        [field]: typed,
      });
      assert.equal(response.status, 422, `${field} ${typed}`);
      const html = unescape(await response.text());
      assert.match(html, new RegExp(`id="${field}-error"[^>]*>\\s*${t.issues[why]().slice(0, 20)}`), field);
      if (field !== 'parentId') assert.ok(html.includes(`value="${typed}"`), typed);
      assert.ok(html.includes('value="ordninga"'));
    }
  });

  it('takes a year or a month for its first day and its last', async () => {
    await visitor.post('/parties', { 'names.0.name': 'Omskipa Etat', 'names.0.from': '2010-02', 'names.0.to': '2022', country: 'Noreg' });
    const [row] = (await server.register.listParties(server.who, 'Omskipa', { limit: 1 })).rows;
    const party = await server.register.readParty(server.who, row?.partyId ?? '');
    assert.deepEqual(party.names[0], { lang: null, name: 'Omskipa Etat', kind: 'official', from: '2010-02-01', to: '2022-12-31' });
    assert.equal(party.country, 'NO');
  });

  it('never makes a party us, and lets none but a keeper say who we are', async () => {
    await server.register.addParty(server.who, { ...named('Etaten vår'), isUs: true });
    const us = await server.register.readUs(server.who);
    await visitor.post('/parties', { 'names.0.name': 'Kuppmakarane', isUs: 'yes' });
    assert.deepEqual(await server.register.readUs(server.who), us);
    const { linkToken } = await server.register.addUser(server.who, {
      name: 'Skrivar',
      email: null,
      roles: ['reader', 'writer'],
      grades: ['open'],
      lang: 'nn',
    });
    const writer = server.visitor();
    assert.equal((await writer.get(`/sign-in?token=${linkToken}`)).status, 303);
    const path = `/parties/${us.partyId}/edit`;
    assert.equal((await writer.get(path)).status, 403);
    const { version } = await server.register.readParty(server.who, us.partyId);
    assert.equal((await writer.post(path, { version: String(version), 'names.0.name': 'Kuppmakarane' })).status, 403);
    assert.deepEqual(await server.register.readUs(server.who), us);
    assert.equal((await visitor.post(path, { version: String(version), 'names.0.name': 'Etaten vår, no større' })).status, 303);
    assert.equal((await server.register.readUs(server.who)).partyId, us.partyId);
    assert.equal((await server.register.readUs(server.who)).name, 'Etaten vår, no større');
  });
});

describe('the interface for programs', () => {
  it('refuses what cannot be so, field by field', async () => {
    const draft = draftOf('Frå eit program', {
      parties: [mention('Ein', 'via', 'ZZ')],
      topics: ['nope'],
      links: ['data:text/html,x'],
      period: periodOf('1066'),
      title: { nn: 'x'.repeat(301) },
    });
    const response = await visitor.send('POST', '/api/engagements', JSON.stringify(draft), { 'content-type': 'application/json' });
    assert.equal(response.status, 422);
    const { issues } = (await response.json()) as { issues: { path: string; code: string }[] };
    assert.deepEqual(Object.fromEntries(issues.map((issue) => [issue.path, issue.code])), {
      'title.nn': 'too-long',
      period: 'not-a-year',
      'parties.0.country': 'not-a-country',
      topics: 'not-a-code',
      links: 'not-an-address',
    });
  });
});

describe('an address', () => {
  it('that leads out of the site is never followed', async () => {
    for (const back of ['/x/..//evil.example', '//evil.example', '/\\evil.example', '/./\\/evil.example', 'https://evil.example/']) {
      const id = await server.register.logEngagement(server.who, draftOf('Ein lovnad', { commitment: { by: 'us', due: periodOf('2027') } }));
      const [promise] = (await server.register.readEngagement(server.who, id)).commitments;
      const response = await visitor.post(`/commitments/${promise?.commitmentId}/settle`, { status: 'kept', back });
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('location'), `/commitments/${promise?.commitmentId}`, back);
    }
    for (const [, href = ''] of (await visitor.page('/..//evil.example/x')).matchAll(/href="(\/\/[^"]*)"/g)) assert.fail(href);
  });

  it('that knows other methods says which', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/engagements', 'GET, POST'],
      ['GET', '/log-line/../changes/chg-x/undo', 'POST'],
      ['PUT', '/settings', 'GET'],
      ['POST', '/api/search', 'GET'],
    ] as const) {
      const response = await visitor.send(method, path);
      assert.equal(response.status, 405, path);
      assert.equal(response.headers.get('allow'), allow);
    }
    assert.equal((await visitor.send('DELETE', '/nope')).status, 404);
  });

  it('of a proposal stands under its own source alone', async () => {
    const text = 'Vi møtte Skogheim Forum i mai 2021.';
    const [mine, other] = [
      await server.register.keepSource(server.who, sourceOf(text)),
      await server.register.keepSource(server.who, sourceOf(`${text} Og meir.`)),
    ];
    const [id = ''] = await server.register.submitProposals(server.who, mine, [
      { anchor: anchorOf(text, text), confidence: 1, draft: draftOf('Møte'), fields: {} },
    ]);
    for (const verb of ['accept', 'reject', 'undo', 'merge', 'mend'])
      assert.equal((await visitor.post(`/sources/${other}/proposals/${id}/${verb}`, {})).status, 404, verb);
    assert.equal((await server.register.listProposals(server.who, mine))[0]?.status, 'open');
    assert.equal((await visitor.post('/sources/src-none/accept', {})).status, 404);
  });

  it('opens whatever a cookie says', async () => {
    for (const flash of ['__proto__.1', 'constructor.1', 'toString', 'source-kept.x', '%'])
      assert.equal((await visitor.get('/settings', { cookie: `samband_flash=${flash}; samband_session=none` })).status, 401, 'not signed in');
    const signIn = await server.visitor().signIn();
    const session = /samband_session=[^;]+/.exec(signIn.headers.get('set-cookie') ?? '')?.[0];
    for (const flash of ['__proto__.1', 'constructor.1', 'toString', 'source-kept.x', '%']) {
      const response = await visitor.get('/settings', { cookie: `samband_flash=${flash}; ${session}` });
      assert.equal(response.status, 200, flash);
      assert.ok(!(await response.text()).includes('role="status"'), flash);
    }
  });

  it('of a source asks for a year with four digits, and a title of a length', async () => {
    for (const [field, typed, why] of [
      ['year', '21', 'not-a-year'],
      ['year', '1066', 'not-a-year'],
      ['title', 'x'.repeat(301), 'too-long'],
    ] as const) {
      const response = await visitor.post('/sources', { text: 'Eit møte.', year: '2021', [field]: typed });
      assert.equal(response.status, 422);
      assert.ok((await response.text()).includes(t.issues[why]()), typed);
    }
  });
});
