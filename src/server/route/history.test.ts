import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn');

describe('the pages of what has been', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  async function corrected() {
    const id = await server.register.logEngagement(server.who, draftOf('Fyrst', { parties: [mention('Gamlelaget')] }));
    await server.register.correctEngagement(server.who, id, 1, draftOf('Så', { parties: [mention('Nylaget')] }));
    const change = (await server.register.historyOf(server.who, id)).find((one) => one.recordId === id)!;
    return { id, changeId: change.changeId };
  }

  it('show a change in full, with parties by name, and set one field back with a reason', async () => {
    const { id, changeId } = await corrected();
    const html = unescape(await visitor.page(`/changes/${changeId}`));
    for (const shown of ['Gamlelaget', 'Nylaget', 'Fyrst', t.history.undoAll]) assert.ok(html.includes(shown), shown);
    const asked = unescape(await visitor.page(`/changes/${changeId}/fields/title`));
    assert.ok(asked.includes(t.history.setBack('«Fyrst»')), asked.slice(asked.indexOf('<main')));
    const done = unescape(await visitor.submit(`/changes/${changeId}/fields/title`, { why: 'feil namn' }));
    assert.ok(done.includes(t.history.fieldBack) && done.includes('feil namn'));
    assert.equal((await server.register.readEngagement(server.who, id)).title.nn, 'Fyrst');
    assert.ok(unescape(await visitor.page(`/changes/${changeId}/fields/title`)).includes(t.history.same));
  });

  it('keep the reason typed and show all three values where the field has changed again', async () => {
    const { id, changeId } = await corrected();
    await server.register.correctEngagement(server.who, id, 2, draftOf('Endå seinare', { parties: [mention('Nylaget')] }));
    const refused = await visitor.post(`/changes/${changeId}/fields/title`, { why: 'hugs dette' });
    assert.equal(refused.status, 409);
    const html = unescape(await refused.text());
    for (const shown of ['Fyrst', 'Så', 'Endå seinare', t.history.movedOn, 'value="hugs dette"', 'name="version" value="3"'])
      assert.ok(html.includes(shown), shown);
    assert.equal((await visitor.post(`/changes/${changeId}/fields/title`, { version: '3' })).status, 303);
    assert.equal((await server.register.readEngagement(server.who, id)).title.nn, 'Fyrst');
  });

  it('narrow the log in the address', async () => {
    await corrected();
    const html = unescape(await visitor.page('/changes?type=engagement&action=corrected'));
    assert.ok(html.includes('engasjement retta') && !html.includes('engasjement loggført'));
    assert.ok(unescape(await visitor.page('/changes?by=ingen+slik')).includes(t.history.noneFound));
  });

  it('show a record and the register as they were when a day was over, with nothing to change', async () => {
    const { id } = await corrected();
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
    const html = unescape(await visitor.page(`/engagements/${id}?asOf=${day}`));
    assert.ok(html.includes('Nylaget') && html.includes(t.asOf.now) && !html.slice(html.indexOf('<main'), html.indexOf('</main>')).includes('<form'));
    assert.equal((await visitor.get(`/engagements/${id}?asOf=2001-01-01`)).status, 404);
    assert.equal((await visitor.get(`/engagements/${id}?asOf=rot`)).status, 422);
    const list = unescape(await visitor.page(`/as-of?day=${day}`));
    assert.ok(list.includes(`/engagements/${id}?asOf=${day}`));
    assert.ok(unescape(await visitor.page(`/as-of?day=${day}&type=party`)).includes('Gamlelaget'));
    assert.equal((await visitor.get('/as-of?day=rot')).status, 422);
  });
});
