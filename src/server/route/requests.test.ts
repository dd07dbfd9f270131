import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { sentFields } from '../../../test/sent-fields.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { LANGS } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn').requests;

describe('the pages of requests', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  const asked = (title: string, facts: Partial<EngagementDraft> = {}) =>
    server.register.logEngagement(
      server.who,
      draftOf(title, {
        kind: 'request.advice',
        direction: 'in',
        requestStatus: 'received',
        period: periodOf('2026-11-15'),
        parties: [mention('Spørjelaget', 'asker', 'KE'), mention('Meklarlaget', 'via'), mention('Departementet', 'on-behalf-of')],
        ...facts,
      }),
    );

  it('say who asked, through whom and on behalf of whom, how long it has waited and who answers by when, in three languages', async () => {
    const id = await asked('Råd om tang', { answerBy: periodOf('2026-11-20'), answerOwner: 'Kari Ansvarleg' });
    for (const lang of LANGS.toReversed()) {
      const l = words(lang);
      const html = await visitor.page(`/requests?words=tang&lang=${lang}`);
      for (const shown of [
        'Råd om tang',
        'Spørjelaget',
        l.requests.through('Meklarlaget'),
        l.requests.onBehalfOf('Departementet'),
        l.requests.waitedDays(9),
        'Kari Ansvarleg',
        l.requests.overdue,
        l.requests.waitingCount(1),
        l.requests.overdueCount(1),
      ])
        assert.ok(html.includes(shown), `${shown} in ${lang}`);
      const own = await visitor.page(`/engagements/${id}`);
      for (const shown of [l.fields.via, l.fields.onBehalfOf, l.fields.answerBy, l.fields.answerOwner, l.requests.answerHeading])
        assert.ok(own.includes(shown), `${shown} in ${lang}`);
    }
  });

  it('show what the filters of the address ask for, and nothing where a value is none', async () => {
    await asked('Råd om skjel', { answerOwner: server.who.name });
    await asked('Spurde vi', { direction: 'out', parties: [mention('Skjellaget')] });
    const titlesOn = async (query: string) => {
      const html = await visitor.page(`/requests?${query}`);
      return ['Råd om skjel', 'Spurde vi'].filter((title) => html.includes(title));
    };
    assert.deepEqual(await titlesOn('owner=mine'), ['Råd om skjel']);
    assert.deepEqual(await titlesOn('direction=out'), ['Spurde vi']);
    assert.deepEqual(await titlesOn('status=answered'), []);
    assert.deepEqual(await titlesOn('status=tull&year=tull&owner=tull'), ['Råd om skjel', 'Spurde vi']);
  });

  it('take an answer, and lead on to what came of it with the parties and the tie filled in', async () => {
    const id = await asked('Råd om kveite');
    const sent = await visitor.post(`/requests/${id}/answer`, {
      version: '1',
      status: 'yes',
      on: '20. november 2026',
      answer: 'Vi bidreg gjerne.',
      next: 'log',
    });
    assert.equal(sent.status, 303);
    const to = sent.headers.get('location') ?? '';
    assert.equal(to, `/engagements/new?cameOf=${id}`);
    const form = await visitor.page(to);
    const fields = sentFields(form.replace('action="/engagements"', 'action="/edit"'));
    assert.deepEqual([fields.get('cameOf'), fields.get('kind'), fields.get('parties.0.name'), fields.get('period')], [id, 'contribution', 'Spørjelaget', '']);
    fields.set('title.nn', 'Bidrag om kveite');
    const logged = await visitor.post('/engagements', Object.fromEntries(fields));
    assert.equal(logged.status, 303, await logged.text());
    const request = await server.register.readEngagement(server.who, id);
    assert.deepEqual(
      [request.requestStatus, request.answeredOn, request.answer, request.ledTo.map((one) => one.title.nn)],
      ['yes', '2026-11-20', { nn: 'Vi bidreg gjerne.' }, ['Bidrag om kveite']],
    );
    const list = await visitor.page('/requests?status=answered&words=kveite');
    assert.ok(list.includes('Bidrag om kveite') && list.includes('Vi bidreg gjerne.'));
    assert.ok((await visitor.page(logged.headers.get('location') ?? '')).includes(words('nn').fields.cameOf));
  });

  it('give the form back with all that was typed where the day is none, or somebody has answered since', async () => {
    const id = await asked('Råd om lyr');
    const bad = await visitor.post(`/requests/${id}/answer`, { version: '1', status: 'no', on: 'ein gong', answer: 'Ikkje no.' });
    const html = await bad.text();
    assert.deepEqual([bad.status, html.includes('value="ein gong"'), html.includes('Ikkje no.')], [422, true, true]);
    assert.ok(html.includes(words('nn').issues['not-a-day']()));
    await server.register.answerRequest(server.who, id, 1, { status: 'considered', on: null, answer: {} });
    const stale = await visitor.post(`/requests/${id}/answer`, { version: '1', status: 'no', on: '20.11.2026', answer: 'Ikkje no.' });
    const shown = await stale.text();
    assert.deepEqual([stale.status, shown.includes('Ikkje no.'), shown.includes('name="version" value="2"')], [409, true, true]);
    assert.equal((await server.register.readEngagement(server.who, id)).requestStatus, 'considered');
  });

  it('show on the front page those whose answer is due, mine first, and the rest as a count', async () => {
    await asked('Min frist', { answerBy: periodOf('2026-11-28'), answerOwner: server.who.name });
    await asked('Andre sin frist', { answerBy: periodOf('2026-11-18'), answerOwner: 'Nokon' });
    await asked('Seinare frist', { answerBy: periodOf('2027-05') });
    const html = await visitor.page('/');
    const part = html.slice(html.indexOf('id="requests-heading"'), html.indexOf('id="latest-heading"'));
    assert.ok(part.indexOf('Min frist') > 0 && part.indexOf('Min frist') < part.indexOf('Andre sin frist'));
    const { waiting } = await server.register.dueRequests(server.who, '2026-11-24');
    assert.ok(!part.includes('Seinare frist') && part.includes(t.seeAll(waiting)));
  });

  it('refuse in the form of an engagement an answer that cannot be, and keep what was typed', async () => {
    const fields = { kind: 'meeting', direction: 'in', status: 'held', access: 'open', 'title.nn': 'Møte', requestStatus: 'yes', answerOwner: 'Nokon' };
    const sent = await visitor.post('/engagements', fields);
    const html = await sent.text();
    assert.deepEqual([sent.status, html.includes('value="Nokon"'), html.includes(words('nn').issues['takes-no-answer']())], [422, true, true]);
  });
});
