import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf } from '../../../test/registers.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import type { EventDraft } from '../../register/event/event-verbs.ts';

const t = words('nn');

describe('our parts in one event', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let edition: string;
  let session: string;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    const add = (name: string, more: Partial<EventDraft>) =>
      server.register.addEvent(server.who, {
        names: [{ lang: null, name, kind: 'official' }],
        parentId: null,
        period: null,
        place: null,
        organisers: [],
        ...more,
      });
    const series = await add('Kystdagane', { recurrence: 'yearly' });
    edition = await add('Kystdagane 2025', { parentId: series, period: periodOf('2025-10-14/2025-10-16') });
    session = await add('Økt om tare', { parentId: edition, period: periodOf('2025-10-15') });
  });
  after(() => server.store.close());

  it('are added one after the other from its page, each in its session, on its days and in its role', async () => {
    const add = async (fields: Record<string, string>) => {
      const sent = await visitor.post(`/events/${edition}/parts`, fields);
      assert.equal(sent.status, 303, await sent.text());
      return sent.headers.get('location') ?? '';
    };
    const to = await add({ kind: 'talk', role: 'speaker', at: session, subject: 'tareskog' });
    const ready = await visitor.page(to);
    assert.ok(ready.includes(t.events.partAdded) && ready.includes(`<option value="${session}" selected`));
    await add({ kind: 'moderation', role: 'moderator', at: '', subject: '' });
    await add({ kind: 'publication', role: 'author', at: '', subject: 'gåver' });
    const { rows } = (await server.register.readEvent(server.who, edition)).engagements;
    assert.deepEqual(rows.map((row) => [row.kind, row.ourRoles, row.at?.eventId, row.period?.edtf, row.title.nn]).toSorted(), [
      ['moderation', ['moderator'], edition, '2025-10-14/2025-10-16', 'Moderering'],
      ['publication', ['author'], edition, '2025-10-14/2025-10-16', 'Publikasjon om gåver'],
      ['talk', ['speaker'], session, '2025-10-15', 'Innlegg om tareskog'],
    ]);
  });

  it('stand in one list, those of the whole event first and then session by session', async () => {
    const html = await visitor.page(`/events/${edition}`);
    const table = html.slice(html.indexOf('id="part-heading"'), html.indexOf('id="add-heading"'));
    const places = [t.events.atWhole, 'Moderering', `/events/${session}`, 'Innlegg om tareskog'].map((text) => table.indexOf(text));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.every((place) => place >= 0));
  });

  it('are told of together in the account of the year', async () => {
    const html = await visitor.page('/account/2025');
    assert.match(html.replaceAll(/<[^>]+>/g, ''), /tareskog/);
  });

  it('are given back with what is to be mended', async () => {
    const sent = await visitor.post(`/events/${edition}/parts`, { kind: 'nope', role: 'speaker', at: 'evt-nope', subject: 'noko eg skreiv' });
    const html = await sent.text();
    assert.deepEqual([sent.status, html.includes('noko eg skreiv'), html.includes(t.issues['not-a-code']())], [422, true, true]);
  });

  it('are planned where the event lies ahead', async () => {
    const ahead = await server.register.addEvent(server.who, {
      names: [{ lang: null, name: 'Framtidsdagane', kind: 'official' }],
      parentId: null,
      period: periodOf('2027-02-01'),
      place: null,
      organisers: [],
    });
    await visitor.post(`/events/${ahead}/parts`, { kind: 'talk', role: 'speaker', subject: 'framtida' });
    assert.equal((await server.register.readEvent(server.who, ahead)).engagements.rows[0]?.status, 'planned');
  });

  it('have their event found by year, by series, and by whether it lies ahead', async () => {
    const namesOn = async (query: string) => {
      const html = await visitor.page(`/events?${query}`);
      const table = html.slice(html.indexOf('<tbody'));
      return ['Kystdagane 2025', 'Økt om tare', 'Framtidsdagane'].filter((name) => table.includes(`>${name}<`));
    };
    const series = (await server.register.listSeries(server.who))[0]?.eventId ?? '';
    assert.deepEqual(await namesOn('year=2025'), ['Kystdagane 2025', 'Økt om tare']);
    assert.deepEqual(await namesOn('held=upcoming'), ['Framtidsdagane']);
    assert.deepEqual(await namesOn('held=past'), ['Kystdagane 2025', 'Økt om tare']);
    assert.deepEqual(await namesOn(`seriesId=${series}`), ['Kystdagane 2025', 'Økt om tare']);
    assert.deepEqual(await namesOn(`seriesId=${series}&held=upcoming`), []);
  });

  it('are asked after for the next time: entered with what is the same, said not to be held, or said to be the last', async () => {
    const { register, who } = server;
    const series = (await register.listSeries(who))[0]?.eventId ?? '';
    const own = await visitor.page(`/events/${series}`);
    assert.ok(own.includes(t.recurrence.wasAround('oktober 2026').slice(1)));
    const form = await visitor.page(/href="(\/events\/new\?[^"]+)"[^>]*>\s*Før inn utgåva/.exec(own)?.[1]?.replaceAll('&amp;', '&') ?? '/nope');
    assert.ok(form.includes('value="Kystdagane 2026"') && form.includes(`<option value="${series}" selected`));
    const [when] = form.match(/<input[^>]*name="period"[^>]*>/) ?? [];
    assert.ok(when && !/value="[^"]/.test(when), 'when it is, is for a person to say');
    const page = await visitor.submit(`/recurring/${series}/not-held`, { around: '2026-10~', why: 'avlyst', back: `/events/${series}` });
    assert.ok(page.includes(t.recurrence.saidNotHeld) && page.includes(t.recurrence.around('oktober 2027').slice(1)) && page.includes('avlyst'));
    const ended = await visitor.submit(`/recurring/${series}/no-more`, { around: '2027-10~', back: `/events/${series}` });
    assert.ok(ended.includes(t.recurrence.saidNoMore) && !ended.includes('id="next-heading"'));
  });

  it('are asked after on the front page when the time is near, with a form of what is the same each time', async () => {
    const id = await server.register.logEngagement(
      server.who,
      draftOf('Månadsmøte 10', {
        recurrence: 'monthly',
        period: periodOf('2026-10-20'),
        parties: [{ partyId: null, name: 'Laget', said: 'Laget', role: 'counterpart', country: null }],
      }),
    );
    const today = await visitor.page('/');
    assert.ok(today.includes(t.recurrence.title) && today.includes(t.recurrence.around('november 2026')));
    const form = await visitor.page(`/engagements/new?like=${id}`);
    assert.ok(form.includes('value="Laget"') && form.includes('<option value="monthly" selected') && !form.includes('value="Månadsmøte 10"'));
    assert.equal((await server.register.listEngagements(server.who, { words: 'månadsmøte' }, { limit: 5 })).total, 1, 'and none of it is made');
  });
});
