import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
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

async function addTwo(name: string, other: string): Promise<[string, string]> {
  const ids = [];
  for (const one of [name, other]) {
    const response = await visitor.post('/parties', { 'names.0.name': one, anyway: 'yes' });
    ids.push(response.headers.get('location')?.split('/').at(-1) ?? '');
  }
  return ids as [string, string];
}

describe('two parties that are one', () => {
  it('are named where they are shown, compared, merged, and made two again', async () => {
    const [kept, gone] = await addTwo('Havbrisen folkehøgskule', 'Havbrisen folkehøgskole');
    await server.register.logEngagement(server.who, draftOf('Brismøte', { parties: [{ ...mention('x'), partyId: gone }] }));
    const at = `/parties/${kept}/merge/${gone}`;
    assert.ok((await visitor.page(`/parties/${kept}`)).includes(at));
    assert.ok((await visitor.page('/parties/duplicates')).includes(at));
    const preview = unescape(await visitor.page(at));
    for (const shown of [t.parties.keepNamed('Havbrisen folkehøgskule'), t.parties.keepNamed('Havbrisen folkehøgskole'), `/parties/${gone}/merge/${kept}`])
      assert.ok(preview.includes(shown), shown);

    const html = await visitor.submit(at, { why: 'same skule' });
    assert.ok(html.includes(t.parties.mergedNow) && html.includes('Brismøte') && html.includes('same skule'));
    const old = await visitor.get(`/parties/${gone}`);
    assert.deepEqual([old.status, old.headers.get('location')], [302, `/parties/${kept}`]);
    const undo = /action="(\/changes\/[^"]*\/undo)"/.exec(html.slice(html.indexOf(t.parties.mergedNow)))?.[1] ?? '';
    const back = await visitor.submit(undo, { back: `/parties/${kept}` });
    assert.ok(back.includes(t.changes.undone) && back.includes(at) && !back.includes('Brismøte'));
    assert.ok(unescape(back).includes(t.changeActions.split));
    assert.ok((await visitor.page(`/parties/${gone}`)).includes('Brismøte'));
  });

  it('say, when they are two again, with which of them each later edit stands, and lead to its change', async () => {
    const [kept, gone] = await addTwo('Morgonbris kunstlag', 'Morgonbris kunstlaget');
    const log = (title: string, partyId: string) => server.register.logEngagement(server.who, draftOf(title, { parties: [{ ...mention('x'), partyId }] }));
    const moved = await log('Flytta møte', gone);
    await server.register.mergeParty(server.who, kept, gone);
    await log('Nytt møte', kept);
    const undoneSince = await log('Angra møte', kept);
    await server.register.undoChange(server.who, (await server.register.historyOf(server.who, undoneSince))[0]!.changeId);
    const parties = [{ ...mention('x'), partyId: kept }];
    await server.register.correctEngagement(server.who, moved, 2, draftOf('Flytta møte', { parties, note: 'sidan' }));
    const merge = (await server.register.historyOf(server.who, kept)).find((change) => change.action === 'merged')!;
    const page = unescape(await visitor.submit(`/changes/${merge.changeId}/undo`, { back: '/changes' }));
    const notice = page.slice(page.indexOf('id="split-heading"'), page.indexOf('</section>', page.indexOf('id="split-heading"')));
    const lines = notice.split('<li>').slice(1);
    assert.equal(lines.length, 2);
    assert.ok(lines[0]?.includes('Flytta møte') && lines[0].includes(t.split.with('Morgonbris kunstlaget')));
    assert.ok(lines[1]?.includes('Nytt møte') && lines[1].includes(t.split.with('Morgonbris kunstlag')));
    const href = /href="(\/changes\/[^"]+)"/.exec(lines[0] ?? '')?.[1] ?? '';
    assert.ok((await visitor.page(href)).includes('sidan'));
    assert.ok(!(await visitor.page(`/parties/${kept}`)).includes('split-heading'), 'on the page after the split alone');
  });

  it('that are much alike and not the same are told apart, named no more, and named again when that is undone', async () => {
    const [one, other] = await addTwo('Solstrand kystmuseum', 'Solstrand kystmuseet');
    const at = `/parties/${one}/merge/${other}`;
    const shown = async () => [(await visitor.page(`/parties/${other}`)).includes('/merge/'), (await visitor.page('/parties/duplicates')).includes(at)];
    assert.deepEqual(await shown(), [true, true]);
    const page = unescape(await visitor.page(at));
    assert.ok(page.includes(t.parties.tellApart) && page.includes(`formaction="/parties/${one}/apart/${other}"`));
    const told = unescape(await visitor.submit(`/parties/${one}/apart/${other}`, { why: 'kvar si kyst' }));
    assert.ok(told.includes(t.parties.toldApart) && told.includes(t.ties.seenFrom['other-than'].from));
    assert.deepEqual(await shown(), [false, false]);
    const [change] = await server.register.historyOf(server.who, one);
    assert.equal(change?.why, 'kvar si kyst');
    await server.register.undoChange(server.who, change?.changeId ?? '');
    assert.deepEqual(await shown(), [true, true]);
  });

  it('are not merged where the register refuses, and the page says why', async () => {
    const { partyId: us } = await server.register.readUs(server.who);
    const [other] = await addTwo('Tindelaget', 'Dalelaget');
    const response = await visitor.post(`/parties/${other}/merge/${us}`, {});
    assert.equal(response.status, 403);
    assert.ok((await response.text()).includes(t.problems.forbidden()));
    assert.equal((await visitor.get(`/parties/${other}/merge/par-none`)).status, 404);
  });
});

describe('a new party', () => {
  it('that is much like one in the register is saved only when the writer says so', async () => {
    const [known] = await addTwo('Steinrøysa kunstsenter', 'Noko heilt anna');
    const count = async () => (await server.register.listParties(server.who, 'Steinrøysa', { limit: 5 })).total;
    const warned = await visitor.post('/parties', { 'names.0.name': 'Steinrøysa kunstsentrum', website: 'https://stein.example' });
    assert.equal(warned.status, 409);
    const html = await warned.text();
    for (const shown of [t.parties.exists, `href="/parties/${known}"`, 'value="https://stein.example"', t.parties.saveAnyway])
      assert.ok(unescape(html).includes(shown), shown);
    assert.equal(await count(), 1);
    assert.equal((await visitor.post('/parties', { 'names.0.name': 'Steinrøysa kunstsentrum', anyway: 'yes' })).status, 303);
    assert.equal(await count(), 2);
  });
});
