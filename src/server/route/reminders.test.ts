import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { readIcs } from '../../../test/read-ics.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';

describe('deadlines in a calendar', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    const asked = (title: string, facts: Partial<EngagementDraft>) =>
      server.register.logEngagement(
        server.who,
        draftOf(title, { kind: 'request.advice', requestStatus: 'received', direction: 'in', parties: [mention('Spørjelaget', 'asker')], ...facts }),
      );
    await asked('Mi', { answerBy: periodOf('2026-12'), answerOwner: server.who.name });
    await asked('Ingen sin', { answerBy: periodOf('2026-12-05') });
    await asked('Ein annan sin', { answerBy: periodOf('2026-12-05'), answerOwner: 'Ein Annan' });
    await asked('Utan frist', { answerOwner: server.who.name });
    await asked('Løynd', { answerBy: periodOf('2026-12-05'), access: 'exempt' });
    await asked('Svart', { answerBy: periodOf('2026-12-05'), requestStatus: 'yes' });
    await server.register.logEngagement(
      server.who,
      draftOf('Møte', { subject: { nn: 'sende ein rapport' }, parties: [mention('Laget')], commitment: { by: 'us', due: periodOf('2027') } }),
    );
    await server.register.logEngagement(
      server.who,
      draftOf('Møte to', {
        subject: { nn: 'noko ein annan skal gjere' },
        parties: [mention('Laget')],
        commitment: { by: 'us', due: periodOf('2027'), owner: 'Ein Annan' },
      }),
    );
    await server.register.logEngagement(
      server.who,
      draftOf('Møte tre', {
        subject: { nn: 'noko eg skal gjere' },
        parties: [mention('Laget')],
        commitment: { by: 'us', due: periodOf('2027'), owner: server.who.name },
      }),
    );
  });
  after(() => server.store.close());

  const summaries = async (response: Response) =>
    readIcs(await response.text())
      .events.map((event) => event.SUMMARY)
      .toSorted();

  it('are those one answers for or nobody does, each on its last day, with the same name each time', async () => {
    const [first, again] = [await visitor.get('/reminders.ics'), await visitor.get('/reminders.ics')];
    assert.match(first.headers.get('content-type') ?? '', /^text\/calendar/);
    const { events } = readIcs(await first.text());
    assert.deepEqual(events.map((event) => event.SUMMARY).toSorted(), [
      'Svar på: Ingen sin',
      'Svar på: Løynd',
      'Svar på: Mi',
      'Vi har lova: noko eg skal gjere',
      'Vi har lova: sende ein rapport',
    ]);
    assert.equal(events.find((event) => event.SUMMARY === 'Svar på: Mi')?.['DTSTART;VALUE=DATE'], '20261231');
    assert.match(events[0]?.URL ?? '', /^http:\/\/127\.0\.0\.1:3000\//);
    assert.deepEqual(
      readIcs(await again.text()).events.map((event) => event.UID),
      events.map((event) => event.UID),
    );
  });

  it('are not for those who have not signed in', async () => {
    assert.equal((await server.visitor().get('/reminders.ics')).status, 401);
  });

  it('are read at an address of its own without signing in, but for what is exempt, until it is taken back or a new one is made', async () => {
    const make = async () =>
      /value="http:\/\/127\.0\.0\.1:3000(\/calendar\/[\w-]{20,}\.ics)"/.exec(await (await visitor.post('/settings/calendar', {})).text())?.[1] ?? '';
    const stranger = server.visitor();
    const first = await make();
    assert.deepEqual(await summaries(await stranger.get(first)), [
      'Svar på: Ingen sin',
      'Svar på: Mi',
      'Vi har lova: noko eg skal gjere',
      'Vi har lova: sende ein rapport',
    ]);
    assert.ok(!(await visitor.page('/settings')).includes(first), 'the address is shown once');
    const kept = await server.store.db.selectFrom('calendarToken').selectAll().execute();
    assert.ok(kept.length === 1 && !JSON.stringify(kept.map((row) => [...row.tokenHash])).includes(first.slice(10, 30)));
    const second = await make();
    assert.deepEqual([(await stranger.get(first)).status, (await stranger.get(second)).status], [404, 200]);
    assert.equal((await stranger.post(second, {})).status, 401, 'and for reading alone');
    assert.equal((await stranger.get('/engagements')).status, 401);
    await visitor.post('/settings/calendar/close', {});
    assert.equal((await stranger.get(second)).status, 404);
  });

  it('are closed with their owner', async () => {
    const { userId, linkToken } = await server.register.addUser(server.who, { name: 'Les Ar', email: null, roles: ['reader'], grades: ['open'], lang: 'nb' });
    const { who } = await server.register.openSession(linkToken);
    const token = await server.register.openCalendar(who);
    assert.deepEqual(await summaries(await server.visitor().get(`/calendar/${token}.ics`)), ['Svar på: Ingen sin', 'Vi har lovet: sende ein rapport']);
    await server.register.changeUser(server.who, userId, { roles: ['reader'], grades: ['open'], active: false });
    assert.equal((await server.visitor().get(`/calendar/${token}.ics`)).status, 404);
  });
});
