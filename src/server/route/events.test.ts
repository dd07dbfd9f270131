import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { sentFields, unescape } from '../../../test/sent-fields.ts';
import { LANGS } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn');

describe('the pages of events', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let organiser: string;
  let series: string;
  let edition: string;
  let talk: string;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    const { register, who } = server;
    await register.logEngagement(who, draftOf('Møte', { parties: [mention('Kystlaget')] }));
    organiser = (await register.listParties(who, 'Kystlaget', { limit: 1 })).rows[0]?.partyId ?? '';
    series = await idOf(
      await visitor.post('/events', { 'names.0.name': 'Kystmøtet', 'names.1.name': 'Coast Meeting', 'names.1.lang': 'en', 'organisers.0.name': 'kystlaget' }),
    );
    edition = await idOf(await visitor.post('/events', { 'names.0.name': 'Kystmøtet 2021', parentId: series, period: '12.–14. oktober 2021', place: 'Førde' }));
    talk = await register.logEngagement(
      who,
      draftOf('Innlegg om tare', { kind: 'talk', ourRoles: ['speaker'], parties: [mention('Tarelaget')], event: 'Kystmøtet 2021', eventId: edition }),
    );
  });
  after(() => server.store.close());

  async function idOf(response: Response): Promise<string> {
    assert.equal(response.status, 303, await response.text());
    return response.headers.get('location')?.split('/').at(-1) ?? '';
  }

  it('keep what the form held', async () => {
    const read = await server.register.readEvent(server.who, edition);
    assert.deepEqual([read.parentId, read.period?.from, read.period?.to, read.place, read.level], [series, '2021-10-12', '2021-10-14', 'Førde', 'edition']);
    assert.deepEqual((await server.register.readEvent(server.who, series)).organisers, [organiser]);
  });

  it('list events, and find them by a misspelt name', async () => {
    const all = await visitor.page('/events');
    for (const id of [series, edition]) assert.ok(all.includes(`href="/events/${id}"`));
    const some = await visitor.page('/events?words=kystmotte%202021');
    assert.ok(some.includes(`href="/events/${edition}"`) && some.includes(t.events.count(1)));
    assert.ok((await visitor.page('/events?words=ingenting')).includes(t.lists.noHits));
  });

  it('show our part in an edition, and the edition under its series, in three languages', async () => {
    for (const lang of LANGS.toReversed()) {
      const [top, below] = [await visitor.page(`/events/${series}?lang=${lang}`), await visitor.page(`/events/${edition}?lang=${lang}`)];
      for (const [html, shown] of [
        [top, words(lang).events.parts.series],
        [top, `href="/events/${edition}"`],
        [top, `href="/parties/${organiser}"`],
        [top, `href="/engagements/${talk}"`],
        [below, `href="/events/${series}"`],
        [below, 'Førde'],
        [below, 'Tarelaget'],
        [below, `href="/engagements/${talk}"`],
        [below, words(lang).events.levels.edition],
      ] as const)
        assert.ok(html.includes(shown), `${lang}: ${shown}`);
    }
  });

  it('are reached from the engagement, from the organiser, from the list of engagements and from a search', async () => {
    assert.ok((await visitor.page(`/engagements/${talk}`)).includes(`href="/events/${edition}"`));
    assert.ok((await visitor.page(`/parties/${organiser}`)).includes(`href="/events/${series}"`));
    assert.ok((await visitor.page('/engagements')).includes('href="/events"'));
    assert.ok((await visitor.page('/search?q=kystmøtet')).includes(`href="/events/${edition}"`));
    const listed = await visitor.page(`/engagements?eventId=${series}`);
    assert.ok(listed.includes(`href="/engagements/${talk}"`) && listed.includes(t.engagements.count(1)));
  });

  it('open an engagement’s form at the event, which it is saved with whatever else goes by its name', async () => {
    const twin = await server.register.addEvent(server.who, {
      names: [{ lang: null, name: 'Tvillingmøtet', kind: 'official' }],
      parentId: null,
      period: null,
      place: null,
      organisers: [],
    });
    const other = await idOf(await visitor.post('/events', { 'names.0.name': 'Tvillingmøtet', period: '3.5.2022' }));
    assert.notEqual(other, twin);
    const html = await visitor.page(`/engagements/new?eventId=${other}`);
    const fields = sentFields(html.replace('action="/engagements"', 'action="/edit"'));
    assert.deepEqual([fields.get('event'), fields.get('period')], ['Tvillingmøtet', '2022-05-03']);
    fields.set('title.nn', 'På tvillingmøtet');
    const id = await idOf(await visitor.send('POST', '/engagements', fields));
    assert.equal((await server.register.readEngagement(server.who, id)).event?.eventId, other);
    const edit = sentFields(await visitor.page(`/engagements/${id}/edit`));
    edit.set('note', 'meir');
    assert.equal((await visitor.send('POST', `/engagements/${id}/edit`, edit)).status, 303);
    assert.equal((await server.register.readEngagement(server.who, id)).event?.eventId, other);
  });

  it('say beside the field what cannot be so, and keep what was typed', async () => {
    const cases = [
      [{ 'names.0.name': '' }, 'names.0.name'],
      [{ 'names.0.name': 'A', period: 'ein gong' }, 'period'],
      [{ 'names.0.name': 'A', period: '1021' }, 'period'],
      [{ 'names.0.name': 'A', 'organisers.0.name': 'Ingen kjend' }, 'organisers.0.name'],
      [{ 'names.0.name': 'A', parentId: 'evt-nope' }, 'parentId'],
    ] as const;
    for (const [fields, path] of cases) {
      const response = await visitor.post('/events', { ...fields });
      assert.equal(response.status, 422, path);
      const html = await response.text();
      assert.ok(html.includes(`href="#${path}"`) && html.includes(`id="${path}-error"`), path);
    }
  });

  it('correct an event with a reason, and undo it from its page', async () => {
    const path = `/events/${series}/edit`;
    const form = sentFields(await visitor.page(path));
    form.set('place', 'Bergen');
    form.set('why', 'fann staden');
    assert.equal((await visitor.send('POST', path, form)).status, 303);
    const html = await visitor.page(`/events/${series}`);
    assert.ok(html.includes('Bergen') && html.includes('fann staden'));
    const undo = /action="(\/changes\/[^"]+\/undo)"/.exec(html)?.[1] ?? '';
    assert.equal((await visitor.post(undo, { back: `/events/${series}` })).headers.get('location'), `/events/${series}`);
    assert.equal((await server.register.readEvent(server.who, series)).place, null);
  });

  it('take what two have changed in different fields, and ask where both changed one, names in place of identifiers', async () => {
    const path = `/events/${edition}/edit`;
    const form = sentFields(await visitor.page(path));
    const theirs = new URLSearchParams(form);
    theirs.set('organisers.0.name', 'Tarelaget');
    theirs.set('place', 'Måløy');
    assert.equal((await visitor.send('POST', path, theirs)).status, 303);
    form.set('place', 'Florø');
    const response = await visitor.send('POST', path, form);
    assert.equal(response.status, 409);
    const html = unescape(await response.text());
    for (const shown of ['Tarelaget', 'Måløy', 'Florø', t.conflict.choose]) assert.ok(html.includes(shown), shown);
    assert.ok(!/>[^<]*par-/.test(html), 'no identifier is shown');
    const chosen = sentFields(html);
    chosen.set('choose.place', 'mine');
    assert.equal((await visitor.send('POST', path, chosen)).status, 303);
    const saved = await server.register.readEvent(server.who, edition);
    assert.equal(saved.place, 'Florø');
    assert.equal(saved.organisers.length, 1, 'what only the other changed is kept');
    assert.deepEqual(saved.period, { ...periodOf('2021-10-12/2021-10-14'), said: saved.period?.said });
  });

  it('refuse to make a series part of its own edition, and keep the form', async () => {
    const path = `/events/${series}/edit`;
    const form = sentFields(await visitor.page(path));
    form.set('parentId', edition);
    const response = await visitor.send('POST', path, form);
    assert.equal(response.status, 422);
    assert.ok((await response.text()).includes(t.problems.invalid()));
  });

  it('answer programs too', async () => {
    const list = (await (await visitor.get('/api/events?words=kystmøtet')).json()) as { total: number };
    assert.equal(list.total, 2);
    const one = (await (await visitor.get(`/api/events/${series}`)).json()) as { level: string };
    assert.equal(one.level, 'series');
    assert.equal((await visitor.get('/api/events/evt-nope')).status, 404);
    assert.equal((await visitor.get('/events/evt-nope')).status, 404);
  });
});
