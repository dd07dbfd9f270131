import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { words } from '../../language/catalogue/catalogue.ts';

async function openParties() {
  const server = await openServer();
  const visitor = server.visitor();
  await visitor.signIn();
  const names = ['Kystlaget', 'Fjordnettet', 'Tvillinglaget'];
  await server.register.logEngagement(server.who, draftOf('Møte', { parties: names.map((name) => mention(name)) }));
  const idOf = async (name: string) => (await server.register.listParties(server.who, name, { limit: 1 })).rows[0]?.partyId ?? '';
  const [kyst, fjord] = [await idOf('Kystlaget'), await idOf('Fjordnettet')];
  const tiesOf = async (id: string) => (await server.register.readParty(server.who, id)).ties;
  return { server, visitor, kyst, fjord, tiesOf };
}

const t = words('nn');

it('ties two parties in plain words, either way, and shows it from both sides', async () => {
  const { server, visitor, kyst, fjord, tiesOf } = await openParties();
  const sent = await visitor.post(`/parties/${fjord}/ties`, { relation: 'member-of.to', other: 'kystlaget', from: '2019', to: '', note: '', seat: '' });
  assert.equal(sent.status, 303);
  const [tie] = await tiesOf(kyst);
  assert.deepEqual([tie?.kind, tie?.direction, tie?.period?.edtf], ['member-of', 'from', '2019/..']);
  const [ours, theirs] = [await visitor.page(`/parties/${kyst}`), await visitor.page(`/parties/${fjord}`)];
  assert.ok(ours.includes(t.ties.seenFrom['member-of'].from) && theirs.includes(t.ties.seenFrom['member-of'].to));
  await server.store.close();
});

it('says beside the field what is wrong with a tie, and gives back all that was typed', async () => {
  const { server, visitor, kyst, fjord } = await openParties();
  const right = { relation: 'member-of.from', other: 'Fjordnettet', from: '2019', to: '2021', note: 'ei merknad', seat: '' };
  const refuse = async (fields: Partial<typeof right>, sentence: string) => {
    const response = await visitor.post(`/parties/${kyst}/ties`, { ...right, ...fields });
    const html = await response.text();
    assert.equal(response.status, 422, sentence);
    assert.ok(html.includes(sentence) && html.includes('value="ei merknad"'), sentence);
    return html;
  };
  await refuse({ other: 'Ukjendlaget' }, t.issues['unknown-party']());
  await refuse({ other: '' }, t.issues.required());
  await refuse({ from: '2021', to: '2019' }, t.issues['ends-before-start']());
  await refuse({ from: 'ein gong' }, t.issues['not-a-date']());
  await refuse({ seat: 'Test Testesen' }, t.issues['not-a-board']());
  await visitor.post(`/parties/${kyst}/ties`, right);
  await refuse({ from: '2020' }, t.issues['tied-already']());
  const names = [{ lang: null, name: 'Fjordnettet', kind: 'official' as const, from: null, to: null }];
  const twin = { names, type: null, country: 'SE', isNetwork: false, isUs: false, parentId: null, identifiers: [], website: null };
  const twinId = await server.register.addParty(server.who, twin);
  const html = await refuse({}, t.issues['several-parties']());
  assert.ok(html.includes(`value="${twinId}"`) && html.includes(`value="${fjord}"`));
  assert.equal((await visitor.post(`/parties/${kyst}/ties`, { ...right, otherId: twinId })).status, 303);
  await server.store.close();
});

it('corrects a tie, ends it on a day, and takes it away with a reason', async () => {
  const { server, visitor, kyst, fjord, tiesOf } = await openParties();
  const tieId = await server.register.addTie(server.who, { kind: 'board-of', fromId: kyst, toId: fjord, period: null, note: null, seat: 'Test Testesen' });
  const page = `/parties/${kyst}/ties/${tieId}`;
  assert.ok((await visitor.page(page)).includes('value="Test Testesen"'));
  const corrected = { version: '1', relation: 'board-of.from', other: 'Fjordnettet', from: '2020', to: '', note: 'leiar', seat: 'Test Testesen' };
  assert.equal((await visitor.post(page, corrected)).status, 303);
  const stale = await visitor.post(page, { ...corrected, note: 'nestleiar' });
  assert.equal(stale.status, 409);
  assert.ok((await stale.text()).includes('value="nestleiar"'));
  assert.equal((await visitor.post(`${page}/end`, { version: '2', endOn: '2019' })).status, 422);
  assert.equal((await visitor.post(`${page}/end`, { version: '2', endOn: '1.5.2024' })).status, 303);
  const [ended] = await tiesOf(kyst);
  assert.deepEqual([ended?.period?.edtf, ended?.note, ended?.seats.length], ['2020/2024-05-01', 'leiar', 1]);
  assert.ok((await visitor.page(`/parties/${kyst}`)).includes(t.ties.before));
  assert.equal((await visitor.post(`${page}/withdraw`, { version: '3', why: '' })).status, 422);
  const after = await visitor.submit(`${page}/withdraw`, { version: '3', why: 'feil' });
  assert.ok(after.includes(t.ties.withdrawn) && (await tiesOf(kyst)).length === 0);
  await visitor.post(/action="(\/changes\/[^"]+\/undo)"/.exec(after)?.[1] ?? '', { back: `/parties/${kyst}` });
  assert.equal((await tiesOf(kyst)).length, 1);
  assert.equal((await visitor.get(`/parties/${kyst}/ties/tie-nope`)).status, 404);
  await server.store.close();
});
