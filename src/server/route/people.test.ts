import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { words } from '../../language/catalogue/catalogue.ts';

it('adds a person on the page of a party, says what is wrong beside the field, and withdraws them there', async () => {
  const server = await openServer();
  const visitor = server.visitor();
  await visitor.signIn();
  await server.register.logEngagement(server.who, draftOf('Møte', { parties: [mention('Kystlaget')] }));
  const page = `/parties/${(await server.register.listParties(server.who, 'Kystlaget', { limit: 1 })).rows[0]?.partyId}`;
  const refused = await visitor.post(`${page}/people`, { name: ' ', role: 'leiar' });
  assert.equal(refused.status, 422);
  const form = await refused.text();
  assert.ok(form.includes('id="name-error"') && form.includes('value="leiar"'));
  assert.equal((await visitor.post(`${page}/people`, { name: 'Test Testesen', role: 'leiar', contact: '' })).headers.get('location'), page);
  const html = await visitor.page(page);
  assert.ok(html.includes('Test Testesen') && html.includes(words('nn').people.added));
  const undo = /action="(\/changes\/[^"]+\/undo)"/.exec(html)?.[1] ?? '';
  await visitor.post(undo, { back: page });
  const list = /id="people-heading".*?<\/section>/s.exec(await visitor.page(page))?.[0] ?? '';
  assert.ok(list.includes(words('nn').people.none));
  await server.store.close();
});

it('corrects a person on a page of their own and takes them away', async () => {
  const server = await openServer();
  const visitor = server.visitor();
  await visitor.signIn();
  await server.register.logEngagement(server.who, draftOf('Møte', { parties: [mention('Kystlaget')] }));
  const partyId = (await server.register.listParties(server.who, 'Kystlaget', { limit: 1 })).rows[0]?.partyId ?? '';
  const personId = await server.register.addPerson(server.who, { name: 'Test Testesen', role: null, contact: null, partyId });
  const page = `/parties/${partyId}/people/${personId}`;
  assert.equal((await visitor.post(page, { version: '1', name: '', role: 'leiar' })).status, 422);
  assert.equal((await visitor.post(page, { version: '1', name: 'Test Testesen', role: 'leiar' })).status, 303);
  assert.equal((await visitor.post(page, { version: '1', name: 'Test Testesen', role: 'styrar' })).status, 409);
  assert.ok((await visitor.page(`/parties/${partyId}`)).includes('leiar'));
  assert.ok((await visitor.submit(`${page}/withdraw`, { version: '2', why: 'slutta' })).includes(words('nn').people.withdrawn));
  assert.deepEqual((await server.register.readParty(server.who, partyId)).people, []);
  await server.store.close();
});
