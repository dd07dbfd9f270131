import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf } from '../../../test/registers.ts';

describe('editing many engagements in the browser', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  const log = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, at) => server.register.logEngagement(server.who, draftOf(`Sak ${at}`, { kind: 'delegation' }))));
  const post = (path: string, fields: [string, string][]) => visitor.send('POST', path, new URLSearchParams(fields));
  const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

  it('goes from a selection over a preview to the done edit, and back again', async () => {
    const ids = await log(3);
    const picked = ids.slice(0, 2).map((id): [string, string] => ['select', id]);
    const form = await post('/engagements/bulk', picked);
    assert.match(await form.text(), /2 engasjement er valde/);
    const preview = await (await post('/engagements/bulk', [...picked, ['status', 'cancelled'], ['step', 'preview']])).text();
    assert.match(preview, /2 engasjement vert endra\./);
    assert.match(preview, /gjennomført[\s\S]*avlyst/);
    const saved = await post('/engagements/bulk', [...picked, ['status', 'cancelled'], ['seen', hidden(preview, 'seen')], ['step', 'save']]);
    assert.equal(saved.status, 303);
    const address = saved.headers.get('location') ?? '';
    assert.match(await (await visitor.get(address)).text(), /2 engasjement er endra\.[\s\S]*Angre for alle/);
    assert.equal((await server.register.readEngagement(server.who, ids[2]!)).status, 'held');
    const undone = await (await post(`${address}/undo`, [])).text();
    assert.match(undone, /2 engasjement er sette attende\.[\s\S]*Endringa er angra\./);
    assert.equal((await server.register.readEngagement(server.who, ids[0]!)).status, 'held');
  });

  it('takes all that the filter of the list finds', async () => {
    const count = (await server.register.listEngagements(server.who, { kind: 'delegation' }, { limit: 1 })).total;
    const form = await post('/engagements/bulk', [
      ['all', 'yes'],
      ['filter', 'kind=delegation'],
    ]);
    assert.match(await form.text(), new RegExp(`${count} engasjement er valde`));
  });

  it('says what to do where nothing is selected, or nothing chosen, and keeps what was', async () => {
    const [id = ''] = await log(1);
    assert.match(await (await post('/engagements/bulk', [])).text(), /Ingen engasjement er valde\. Gå til lista/);
    const refused = await post('/engagements/bulk', [
      ['select', id],
      ['step', 'preview'],
    ]);
    assert.equal(refused.status, 422);
    const html = await refused.text();
    assert.match(html, /Vel minst éi endring\./);
    assert.match(html, new RegExp(`name="select" value="${id}"`));
  });
});
