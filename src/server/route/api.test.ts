import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer, RPC_TOKEN } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { decode, encode } from '../rpc/encode.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

const json = async (response: Response) => (await response.json()) as Record<string, unknown>;
const postJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  visitor.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

describe('the interface for programs', () => {
  it('logs an engagement and gives it back', async () => {
    const created = await postJson('/api/engagements', draftOf('Møte frå eit program', { parties: [mention('Maskinlaget')] }));
    assert.equal(created.status, 201);
    const { engagementId } = await json(created);
    const read = await json(await visitor.get(`/api/engagements/${String(engagementId)}`));
    assert.deepEqual(read.title, { nn: 'Møte frå eit program' });
    assert.equal((await json(await visitor.get('/api/engagements?year=2021'))).total, 1);
    assert.equal((await json(await visitor.get('/api/parties?words=maskin'))).total, 1);
  });

  it('says field by field what is to be mended', async () => {
    const response = await postJson('/api/engagements', { ...draftOf('Feil slag'), kind: 'dans' });
    assert.equal(response.status, 422);
    assert.deepEqual((await json(response)).issues, [{ path: 'kind', code: 'not-a-code' }]);
    for (const facts of [
      { period: { said: '', edtf: '2021', from: '2022-01-01', to: '2021-01-01' } },
      { areas: [{ code: '', role: 'place' }] },
      { note: 'a\0b' },
    ])
      assert.equal((await postJson('/api/engagements', { ...draftOf('Umogleg'), ...facts })).status, 422);
    assert.equal((await visitor.send('POST', '/api/engagements', '{', { 'content-type': 'application/json' })).status, 422);
  });

  it('searches with the shape its contract names', async () => {
    const { hits, took_ms } = await json(await visitor.get('/api/search?q=maskinlaget'));
    assert.equal(typeof took_ms, 'number');
    const [hit] = hits as Record<string, unknown>[];
    assert.deepEqual(Object.keys(hit ?? {}).sort(), ['id', 'title', 'type', 'why']);
  });

  it('describes every address it answers', async () => {
    const described = await json(await server.visitor().get('/openapi.json'));
    for (const [path, verbs] of Object.entries(described.paths as Record<string, object>)) {
      if (!('get' in verbs) || path.includes('{')) continue;
      assert.equal((await visitor.get(path)).status, 200, path);
    }
    assert.ok(JSON.stringify(described).includes('request.funding'), 'with the codes it takes');
  });
});

describe('the door for commands', () => {
  const call = (body: unknown, token = RPC_TOKEN) =>
    server.app.fetch(new Request('http://127.0.0.1:3000/rpc', { method: 'POST', body: JSON.stringify(body), headers: { authorization: `Bearer ${token}` } }));

  it('calls a verb as the local keeper, bytes and all', async () => {
    const text = 'Eit notat';
    const draft = {
      title: 'Frå ei kommandolinje',
      bytes: new TextEncoder().encode(text),
      text,
      lang: 'nn',
      media: 'text/plain',
      origin: 'notat.txt',
      year: 2021,
    };
    const response = await call({ verb: 'keepSource', args: encode([draft]) });
    const id = decode((await json(response)).result) as string;
    assert.equal((await server.register.readSource(server.who, id)).text, text);
  });

  it('gives a problem back as a problem', async () => {
    const response = await call({ verb: 'readEngagement', args: ['eng-none'] });
    assert.equal(response.status, 404);
    assert.equal(((await json(response)).problem as { code: string }).code, 'not-found');
  });

  it('refuses a wrong token, and verbs that are not for commands', async () => {
    assert.equal((await call({ verb: 'readUs', args: [] }, 'wrong')).status, 401);
    assert.equal((await call({ verb: 'openSession', args: ['x'] })).status, 400);
    assert.equal((await call({ verb: 'constructor', args: [] })).status, 400);
    assert.equal((await call('nonsense')).status, 400);
  });

  it('encodes so that decoding gives the same value', () => {
    const value = { a: [1, null, 'ø', new Uint8Array([0, 255, 128])], b: { c: true } };
    assert.deepEqual(decode(JSON.parse(JSON.stringify(encode(value)))), value);
  });
});
