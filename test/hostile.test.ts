import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from './properties.ts';
import { openServer } from './open-server.ts';
import { draftOf, mention } from './registers.ts';
import { periodOf } from '../src/domain/period.ts';

/** What nobody types and somebody sends. */
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e308',
    '9'.repeat(400),
    'NaN',
    'null',
    '[]',
    '{}',
    '\u202Edrow',
    '\uFEFF',
    'ß'.repeat(2000),
    "'; drop table record; --",
    '<script>',
    '%00',
    '../../etc',
    '=1+1',
    '9999-12-31',
    '2021-02-30',
    '2021/..',
    'exempt',
    'yes',
    '@me',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('eng', 'par', 'com', 'evt', 'clm', 'tie', 'chg', 'rel', 'shi', 'vie').map((prefix) => `${prefix}-${'0'.repeat(26)}`),
);

describe('the server, sent what no form of ours sends', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let ids: Record<string, string>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    const { register, who } = server;
    const draft = draftOf('Eit engasjement', {
      kind: 'request.advice',
      direction: 'in',
      parties: [mention('Havlandet'), mention('Lauvtun')],
      commitment: { by: 'us', due: periodOf('2030') },
    });
    const id = await register.logEngagement(who, draft);
    const engagement = await register.readEngagement(who, id);
    const [party, other] = engagement.parties;
    const tie = await register.addTie(who, { kind: 'member-of', fromId: party!.partyId, toId: other!.partyId, period: null, note: null });
    const event = await register.addEvent(who, {
      names: [{ lang: null, name: 'Møtet', kind: 'official' }],
      parentId: null,
      period: null,
      place: null,
      organisers: [],
    });
    const change = (await register.historyOf(who, id))[0]!.changeId;
    ids = {
      id,
      com: engagement.commitments[0]!.commitmentId,
      par: party!.partyId,
      other: other!.partyId,
      tie,
      evt: event,
      chg: change,
      none: `eng-${'0'.repeat(26)}`,
    };
  });
  after(() => server.store.close());

  /** Every address that takes a form, with the record it is about. */
  const addresses = () => [
    '/engagements',
    '/engagements/new',
    '/log-line',
    `/engagements/${ids.id}/edit`,
    `/engagements/${ids.none}/edit`,
    '/engagements/bulk',
    '/engagements/release',
    `/engagements/${ids.id}/shields`,
    `/engagements/${ids.id}/shields/${ids.none}/lift`,
    `/engagements/${ids.id}/otherwise`,
    `/parties/${ids.par}/otherwise`,
    '/parties',
    `/parties/${ids.par}/edit`,
    `/parties/${ids.par}/ties`,
    `/parties/${ids.par}/ties/${ids.tie}`,
    `/parties/${ids.par}/people`,
    `/parties/${ids.par}/apart/${ids.other}`,
    '/events',
    `/events/${ids.evt}/edit`,
    `/events/${ids.evt}/parts`,
    `/requests/${ids.id}/answer`,
    '/commitments',
    `/commitments/${ids.com}/edit`,
    `/commitments/${ids.com}/settle`,
    `/commitments/${ids.com}/carry-over`,
    '/commitments/carry-over',
    `/round/${ids.com}`,
    `/recurring/${ids.evt}/not-held`,
    `/recurring/${ids.evt}/no-more`,
    `/changes/${ids.chg}/fields/title`,
    `/claims/${ids.none}/prefer`,
    `/claims/${ids.none}/reject`,
    `/edits/${ids.none}/undo`,
    '/views',
    '/sources',
    '/keys',
  ];
  const names = [
    'title.nn', 'kind', 'direction', 'status', 'period', 'access', 'accessBasis', 'parties.0.name', 'parties.0.role', 'parties.999.name', 'figures.0.value', 'areas.0.code', 'topics', 'links',
    'version', 'was', 'once', 'draft', 'words', 'pick', 'step', 'seen', 'select', 'all', 'filter', 'id', 'due', 'by', 'what.nn', 'owner', 'name', 'names.0.name', 'field', 'item', 'basis', 'value',
    'list', 'query', 'do', 'viewId', 'shared', 'recipient', 'internal', 'on', 'answer.nn', 'settledBy', 'why', 'back', 'to', 'year', 'text', 'did', 'confirm', 'source', 'saidBy', 'saidOn', 'confidence',
  ]; // prettier-ignore
  const fields = fc.array(fc.tuple(fc.constantFrom(...names), hostile), { maxLength: 14 });

  it('answers every one of them in words, never with a fault of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: addresses().length - 1 }), fields, async (at, sent) => {
        const path = addresses()[at]!;
        const response = await visitor.send('POST', path, new URLSearchParams(sent.map(([name, value]) => [name, value.toWellFormed()])));
        assert.ok(response.status < 500, `${response.status} of ${path}`);
        await response.arrayBuffer();
      }),
      { numRuns: 200, seed: 20_261_127 },
    );
  });

  it('reads every list by an address nobody has written', async () => {
    const lists = [
      '/engagements',
      '/parties',
      '/commitments',
      '/requests',
      '/events',
      '/disputes',
      '/releases',
      '/changes',
      '/as-of',
      '/search',
      '/insight',
      '/round',
      '/log-line',
      '/palette',
    ];
    const keys = [
      'words',
      'q',
      'year',
      'kind',
      'status',
      'country',
      'partyId',
      'seriesId',
      'memberOf',
      'open',
      'owner',
      'from',
      'to',
      'column',
      'up',
      'down',
      'sort',
      'view',
      'after',
      'before',
      'day',
      'type',
      'lang',
      'pick',
      'at',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), fc.array(fc.tuple(fc.constantFrom(...keys), hostile), { maxLength: 8 }), async (path, asked) => {
        const query = new URLSearchParams(asked.map(([key, value]) => [key, value.toWellFormed()]));
        const response = await visitor.get(`${path}?${query}`);
        assert.ok(response.status < 500, `${response.status} of ${path}?${query}`);
        await response.arrayBuffer();
      }),
      { numRuns: 200, seed: 20_261_127 },
    );
  });

  it('refuses a selection of more than an act may hold, ids that are none, and a body that is no form', async () => {
    const many = new URLSearchParams(Array.from({ length: 10_001 }, (_, at) => ['select', `eng-${String(at).padStart(26, '0')}`]));
    assert.ok((await visitor.send('POST', '/engagements/bulk', many)).status < 500);
    assert.ok((await visitor.send('POST', '/engagements/release', many)).status < 500);
    for (const path of addresses()) {
      const response = await visitor.send('POST', path, '{"not": "a form"}', { 'content-type': 'application/json' });
      assert.ok(response.status < 500, `${response.status} of ${path}`);
    }
  });

  it('leaves the record as it was', async () => {
    const engagement = await server.register.readEngagement(server.who, ids.id!);
    assert.equal(engagement.engagementId, ids.id);
    assert.ok((await server.register.listEngagements(server.who, {}, { limit: 1000 })).rows.every((row) => row.engagementId.startsWith('eng-')));
  });
});
