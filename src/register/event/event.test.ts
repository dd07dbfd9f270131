import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { EventDraft } from './event-verbs.ts';
import type { Register } from '../register.ts';

const eventDraft = (name: string, more: Partial<EventDraft> = {}): EventDraft => ({
  names: [{ lang: null, name, kind: 'official' }],
  parentId: null,
  period: null,
  place: null,
  organisers: [],
  ...more,
});

for (const kind of stores()) {
  describe(`an event in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let organiser: string;
    let series: string;
    let edition: string;
    let session: string;
    let talk: string;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      organiser = await register.addParty(who, {
        names: [{ lang: null, name: 'Hamnelaget', kind: 'official', from: null, to: null }],
        type: null,
        country: 'NO',
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
      series = await register.addEvent(
        who,
        eventDraft('', {
          names: [
            { lang: 'nn', name: 'Kystmøtet', kind: 'official' },
            { lang: 'en', name: 'Coast Meeting', kind: 'official' },
            { lang: null, name: 'KYM', kind: 'acronym' },
          ],
          organisers: [organiser],
        }),
      );
      edition = await register.addEvent(who, eventDraft('Kystmøtet 2021', { parentId: series, period: periodOf('2021-10-12/2021-10-14'), place: 'Førde' }));
      session = await register.addEvent(who, eventDraft('Økt om tareskog', { parentId: edition, period: periodOf('2021-10-13') }));
      talk = await register.logEngagement(
        who,
        draftOf('Innlegg om tare', { kind: 'talk', ourRoles: ['speaker'], parties: [mention('Tarelaget')], event: 'Økt om tareskog' }),
      );
    });
    after(() => store.close());

    it('is read back with what it is part of, what is part of it and who organises it', async () => {
      const top = await register.readEvent(who, series);
      assert.deepEqual([top.level, top.current, top.acronym, top.parent], ['series', { nn: 'Kystmøtet', en: 'Coast Meeting' }, 'KYM', null]);
      assert.deepEqual(top.organisedBy, [{ partyId: organiser, names: { nn: 'Hamnelaget', nb: 'Hamnelaget', en: 'Hamnelaget' }, acronym: null }]);
      assert.deepEqual(
        top.children.map(({ eventId, level, engagements }) => ({ eventId, level, engagements })),
        [{ eventId: edition, level: 'edition', engagements: 1 }],
      );
      const middle = await register.readEvent(who, edition);
      assert.deepEqual([middle.level, middle.parent?.eventId, middle.place, middle.period?.edtf], ['edition', series, 'Førde', '2021-10-12/2021-10-14']);
      assert.deepEqual(
        middle.children.map(({ eventId, level }) => ({ eventId, level })),
        [{ eventId: session, level: 'session' }],
      );
      assert.equal((await register.readEvent(who, session)).level, 'session');
    });

    it('shows our part in it with our roles and the others, also of what is part of it', async () => {
      for (const id of [series, edition, session]) {
        const { engagements } = await register.readEvent(who, id);
        assert.equal(engagements.total, 1);
        assert.deepEqual(
          engagements.rows.map((row) => [row.engagementId, row.ourRoles, row.parties.map((party) => party.names.nn)]),
          [[talk, ['speaker'], ['Tarelaget']]],
        );
      }
      assert.deepEqual(
        (await register.listEngagements(who, { eventId: series }, { limit: 5 })).rows.map((row) => row.engagementId),
        [talk],
      );
    });

    it('stands on the page of who organises it', async () => {
      const { organises } = await register.readParty(who, organiser);
      assert.deepEqual(
        organises.map((row) => row.eventId),
        [series],
      );
    });

    it('is listed by name, page by page, and found by a misspelt name and by its place', async () => {
      const first = await register.listEvents(who, '', { limit: 2 });
      const second = await register.listEvents(who, '', { limit: 2, after: first.next ?? '' });
      assert.deepEqual([first.total, second.next], [3, null]);
      assert.deepEqual(
        [...first.rows, ...second.rows].map((row) => row.eventId),
        [series, edition, session],
      );
      for (const [words, expected] of [
        ['kystmøtte 2021', [edition]],
        ['tareskg', [session]],
        ['forde', [edition]],
        ['ingenting slikt', []],
      ] as const)
        assert.deepEqual(
          (await register.listEvents(who, words, { limit: 5 })).rows.map((row) => row.eventId),
          expected,
          words,
        );
      assert.ok((await register.search(who, 'coast meeting')).some((hit) => hit.id === series && hit.type === 'event' && hit.why !== ''));
    });

    it('is corrected with a reason, found by its new name, and put back by undoing it', async () => {
      const id = await register.addEvent(who, eventDraft('Fjellsamlinga'));
      const at = await register.logEngagement(who, draftOf('På samlinga', { event: 'Fjellsamlinga' }));
      await register.correctEvent(who, id, 1, eventDraft('Viddesamlinga', { place: 'Geilo' }), 'skifta namn');
      assert.equal((await register.readEngagement(who, at)).event?.names.nn, 'Viddesamlinga');
      assert.equal((await register.listEngagements(who, { words: 'viddesamlinga' }, { limit: 5 })).total, 1);
      const [latest] = await register.historyOf(who, id);
      assert.deepEqual([latest?.action, latest?.why, latest?.fields.toSorted()], ['corrected', 'skifta namn', ['names', 'place']]);
      await register.undoChange(who, latest?.changeId ?? '');
      assert.equal((await register.readEvent(who, id)).current.nn, 'Fjellsamlinga');
    });

    it('refuses to be corrected from a version someone else has changed', async () => {
      const id = await register.addEvent(who, eventDraft('Dobbel samling'));
      await register.correctEvent(who, id, 1, eventDraft('Dobbel samling', { place: 'Voss' }));
      await assert.rejects(register.correctEvent(who, id, 1, eventDraft('Dobbel samling', { place: 'Odda' })), new Problem('conflict', { record: id }));
    });

    it('is never part of itself, and has a name, a parent that is one, and organisers that are parties', async () => {
      const { version } = await register.readEvent(who, series);
      await assertAllRefused(
        [
          register.correctEvent(who, series, version, eventDraft('Kystmøtet', { parentId: session })),
          register.correctEvent(who, series, version, eventDraft('Kystmøtet', { parentId: series })),
          register.addEvent(who, eventDraft(' ')),
          register.addEvent(who, eventDraft('', { names: [] })),
        ],
        'invalid',
      );
      await assertAllRefused(
        [
          register.addEvent(who, eventDraft('Utan serie', { parentId: 'evt-nope' })),
          register.addEvent(who, eventDraft('Utan lag', { organisers: [series] })),
          register.readEvent(who, organiser),
        ],
        'not-found',
      );
    });

    it('is withdrawn by undoing its adding, unless something hangs on it', async () => {
      const id = await register.addEvent(who, eventDraft('Feilskriven samling'));
      const added = async (eventId: string) => (await register.historyOf(who, eventId)).at(-1)?.changeId ?? '';
      await register.undoChange(who, await added(id));
      await assertAllRefused([register.readEvent(who, id)], 'not-found');
      await assertAllRefused([register.undoChange(who, await added(session))], 'conflict');
    });

    it('is for writers to change', async () => {
      const reader: Who = { ...who, roles: ['reader'] };
      await assertAllRefused([register.addEvent(reader, eventDraft('Nei')), register.correctEvent(reader, series, 1, eventDraft('Nei'))], 'forbidden');
    });

    it('keeps its identity in an engagement where another goes by the same name', async () => {
      const [first, second] = [await register.addEvent(who, eventDraft('Namnesamlinga')), await register.addEvent(who, eventDraft('Namnesamlinga'))];
      const draft = draftOf('På den andre', { event: 'Namnesamlinga', eventId: second });
      const id = await register.logEngagement(who, draft);
      assert.equal((await register.readEngagement(who, id)).event?.eventId, second);
      await register.correctEngagement(who, id, 1, { ...draft, note: 'retta' });
      assert.equal((await register.readEngagement(who, id)).event?.eventId, second);
      const byName = await register.logEngagement(who, draftOf('På den første', { event: 'Namnesamlinga' }));
      assert.equal((await register.readEngagement(who, byName)).event?.eventId, first);
      await assertAllRefused([register.logEngagement(who, draftOf('På ingen', { eventId: 'evt-nope' }))], 'not-found');
    });

    it('tells one who may not see what is part of it nothing of that', async () => {
      const top = await register.addEvent(who, eventDraft('Open samling'));
      await register.logEngagement(who, draftOf('Løynd økt', { event: 'Lukka økt', access: 'exempt' }));
      const hidden = (await register.listEvents(who, 'lukka økt', { limit: 1 })).rows[0]?.eventId ?? '';
      await register.correctEvent(who, hidden, 1, eventDraft('Lukka økt', { parentId: top }));
      const outsider: Who = { ...who, grades: ['open'] };
      assert.equal((await register.readEvent(who, top)).engagements.total, 1);
      const seen = await register.readEvent(outsider, top);
      assert.deepEqual([seen.children, seen.engagements, seen.level], [[], { rows: [], total: 0 }, 'single']);
      assert.equal((await register.listEvents(outsider, 'lukka økt', { limit: 5 })).total, 0);
      await assertAllRefused([register.readEvent(outsider, hidden)], 'not-found');
    });
  });
}
