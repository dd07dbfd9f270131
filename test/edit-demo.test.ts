import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { loadDemo } from '../src/cli/load-demo.ts';
import { LANGS } from '../src/domain/lang.ts';
import { openServer } from './open-server.ts';
import { sentFields } from './sent-fields.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  await loadDemo(server.register, server.who);
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

it('changes no engagement of the demonstration that is opened and saved as it stands', async () => {
  const { engagements } = await server.register.engagementsOfYear(server.who, 2021);
  assert.ok(engagements.length > 20);
  for (const [at, { engagementId }] of engagements.entries()) {
    const was = await server.register.readEngagement(server.who, engagementId);
    const path = `/engagements/${engagementId}/edit`;
    const form = await visitor.page(`${path}?lang=${LANGS[at % LANGS.length]}`);
    assert.equal((await visitor.send('POST', path, sentFields(form))).status, 303);
    assert.deepEqual(await server.register.readEngagement(server.who, engagementId), was);
  }
});

it('keeps the evidence of every field that is not touched when another is mended', async () => {
  const { engagements } = await server.register.engagementsOfYear(server.who, 2021);
  for (const { engagementId } of engagements.slice(0, 12)) {
    const was = await server.register.readEngagement(server.who, engagementId);
    const path = `/engagements/${engagementId}/edit`;
    const fields = sentFields(await visitor.page(path));
    fields.set('note', 'Ei merknad til');
    assert.equal((await visitor.send('POST', path, fields)).status, 303);
    const now = await server.register.readEngagement(server.who, engagementId);
    const { version: _, note, evidence, ...rest } = now;
    const { version: __, note: ___, evidence: before, ...others } = was;
    assert.equal(note, 'Ei merknad til');
    assert.deepEqual(rest, others);
    assert.deepEqual(
      evidence.filter((one) => one.field !== 'note'),
      before.filter((one) => one.field !== 'note'),
    );
  }
});

it('changes no party of the demonstration that is opened and saved as it stands', async () => {
  const { rows } = await server.register.listParties(server.who, '', { limit: 100 });
  assert.ok(rows.length > 10);
  for (const { partyId } of rows) {
    const was = await server.register.readParty(server.who, partyId);
    const path = `/parties/${partyId}/edit`;
    assert.equal((await visitor.send('POST', path, sentFields(await visitor.page(path)))).status, 303);
    assert.deepEqual(await server.register.readParty(server.who, partyId), was);
  }
});

it('changes no event of the demonstration that is opened and saved as it stands', async () => {
  const { rows } = await server.register.listEvents(server.who, '', { limit: 100 });
  assert.ok(rows.length > 3);
  for (const [at, { eventId }] of rows.entries()) {
    const was = await server.register.readEvent(server.who, eventId);
    const path = `/events/${eventId}/edit`;
    assert.equal((await visitor.send('POST', path, sentFields(await visitor.page(`${path}?lang=${LANGS[at % LANGS.length]}`)))).status, 303);
    assert.deepEqual(await server.register.readEvent(server.who, eventId), was);
  }
});
