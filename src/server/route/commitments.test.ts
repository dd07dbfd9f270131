import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { periodOf } from '../../domain/period.ts';

describe('the pages of commitments', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let engagementId: string;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    engagementId = await server.register.logEngagement(server.who, draftOf('Avtalemøte', { parties: [mention('Havlaget')] }));
  });
  after(() => server.store.close());

  const promise = (nn: string, due: string) =>
    server.register.makeCommitment(server.who, { engagementId }, { by: 'us', what: { nn }, due: periodOf(due), partyIds: [], owner: 'Kari' });
  const statusOf = async (id: string) => (await server.register.readCommitment(server.who, id)).commitment.status;

  it('take a promise by hand, in an engagement and with one that is not logged yet', async () => {
    const from = (fields: Record<string, string>, at = '') => visitor.post(`/commitments/new${at}`, { 'what.nn': 'sende brev', by: 'us', ...fields });
    assert.equal((await from({ owner: 'Ola' }, `?engagementId=${engagementId}`)).headers.get('location'), `/engagements/${engagementId}`);
    const made = await from({ kind: 'meeting', period: '12.9.2026', 'party.0': 'Ei ny foreining', due: '2027' });
    assert.equal(made.status, 303);
    const page = await visitor.page(made.headers.get('location') ?? '');
    assert.match(page, /sende brev/);
    assert.match(page, /Ei ny foreining/);
  });

  it('give the form back with what is to be mended', async () => {
    const sent = await visitor.post('/commitments/new', { 'what.nn': '', by: 'us', kind: 'meeting', due: 'snart', owner: 'Ola' });
    const text = await sent.text();
    assert.equal(sent.status, 422);
    assert.match(text, /value="snart"/);
    assert.match(text, /value="Ola"/);
  });

  it('ask for the reason of what is dropped, and keep what was typed', async () => {
    const id = await promise('halde kurs', '2026');
    const sent = await visitor.post(`/commitments/${id}/settle`, { status: 'dropped', why: '' });
    assert.deepEqual([sent.status, await statusOf(id)], [422, 'open']);
    await visitor.post(`/commitments/${id}/settle`, { status: 'dropped', why: 'budsjettet fall bort' });
    assert.match(await visitor.page('/commitments?status=dropped'), /budsjettet fall bort/);
  });

  it('show what carrying many over will do before it is done, and take it back in one', async () => {
    const ids = [await promise('ein', '2024'), await promise('to', '2025')];
    const query = `to=2027&id=${ids[0]}&id=${ids[1]}`;
    assert.match(await visitor.page(`/commitments/carry-over?${query}`), /Før 2 lovnader vidare/);
    assert.deepEqual(await Promise.all(ids.map(statusOf)), ['open', 'open']);
    const done = await visitor.send('POST', '/commitments/carry-over', new URLSearchParams(query));
    assert.deepEqual(await Promise.all(ids.map(statusOf)), ['carried-over', 'carried-over']);
    const undo = /\/changes\/(chg-[^/]+)\/undo/.exec(await visitor.page(done.headers.get('location') ?? ''))?.[1];
    await visitor.post(`/changes/${undo}/undo`, {});
    assert.deepEqual(await Promise.all(ids.map(statusOf)), ['open', 'open']);
  });

  it('say sums in words and filter by owner', async () => {
    const page = await visitor.page('/commitments?owner=Kari');
    assert.match(page, /\d+ lova, \d+ opne, 2 over fristen/);
  });

  it('ask the round one card at a time, take the answer and undo it', async () => {
    const first = /action="\/round\/(com-[^"]+)"/.exec(await visitor.page('/round'))?.[1] ?? '';
    const refused = await visitor.post(`/round/${first}`, { answer: 'dropped' });
    assert.equal(refused.status, 422);
    const answered = await visitor.post(`/round/${first}`, { answer: 'yes' });
    const next = await visitor.page(answered.headers.get('location') ?? '');
    assert.ok(!next.includes(`action="/round/${first}"`));
    const undo = /\/changes\/(chg-[^/]+)\/undo/.exec(next)?.[1];
    await visitor.post(`/changes/${undo}/undo`, {});
    assert.ok((await visitor.page('/round')).includes(`action="/round/${first}"`));
  });

  it('speak every language', async () => {
    const id = await promise('svare', '2026');
    for (const path of ['/commitments', `/commitments/${id}`, `/commitments/${id}/edit`, '/commitments/new', '/round', '/'])
      for (const lang of ['nn', 'nb', 'en']) assert.equal((await visitor.get(`${path}?lang=${lang}`)).status, 200, `${path} ${lang}`);
  });
});
