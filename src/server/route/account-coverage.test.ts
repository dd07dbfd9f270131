import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf } from '../../../test/registers.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn').coverage;

async function openYear() {
  const server = await openServer();
  const visitor = server.visitor();
  await visitor.signIn();
  return { server, visitor };
}

it('lists a sentence that was only entered by hand until an address is added to its record', async () => {
  const { server, visitor } = await openYear();
  const engagementId = await server.register.logEngagement(server.who, draftOf('Møte om gåver', { period: periodOf('2021') }));
  const lacking = await visitor.page('/account/2021/coverage');
  assert.ok(lacking.includes(t.weak(1)) && lacking.includes(t.why.entered));
  const form = /href="(\/engagements\/[^"]+\/evidence[^"]*)"/.exec(lacking)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.ok((await visitor.page(form)).includes('Møte om gåver'));
  const back = new URL(form, 'http://here').searchParams.get('back') ?? '';
  const refused = await visitor.post(`/engagements/${engagementId}/evidence`, { link: 'ikkje ei adresse', title: 'Program', back });
  assert.equal(refused.status, 422);
  assert.ok((await refused.text()).includes('value="ikkje ei adresse"'));
  const sent = await visitor.post(`/engagements/${engagementId}/evidence`, { link: 'https://example.org/program', title: 'Program', back });
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/account/2021/coverage']);
  const mended = await visitor.page('/account/2021/coverage');
  assert.ok(mended.includes(t.noWeak) && !mended.includes(t.why.entered));
  await server.store.close();
});

it('lists what the text leaves out with the reason, and the way to change it', async () => {
  const { server, visitor } = await openYear();
  const period = periodOf('2021');
  const off = await server.register.logEngagement(server.who, draftOf('Avlyst samling', { period, status: 'cancelled' }));
  await server.register.logEngagement(server.who, draftOf('Internt møte', { period, access: 'internal' }));
  const html = await visitor.page('/account/2021/coverage');
  assert.ok(html.includes(t.unused(2)) && html.includes(t.reasons.cancelled) && html.includes(t.reasons['not-open']));
  assert.ok(html.includes(`href="/engagements/${off}/edit"`));
  assert.ok((await visitor.page('/account/2021')).includes('/account/2021/coverage'));
  await server.store.close();
});
