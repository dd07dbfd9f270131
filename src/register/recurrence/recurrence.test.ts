import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { INTERVALS } from '../../domain/next-occurrence.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { EventDraft } from '../event/event-verbs.ts';
import type { Register } from '../register.ts';

const TODAY = '2026-09-01';
const eventDraft = (name: string, more: Partial<EventDraft> = {}): EventDraft => ({
  names: [{ lang: null, name, kind: 'official' }],
  parentId: null,
  period: null,
  place: null,
  organisers: [],
  ...more,
});

for (const kind of stores()) {
  describe(`what comes back, in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const expected = async (ofId: string, as = who, today = TODAY) => (await register.expectedNext(as, today, { ofId })).map((one) => one.around.edtf);
    const series = (name: string, more: Partial<EventDraft> = {}) => register.addEvent(who, eventDraft(name, { recurrence: 'yearly', ...more }));
    const edition = (parentId: string, name: string, period: string | null) =>
      register.addEvent(who, eventDraft(name, { parentId, period: period === null ? null : periodOf(period) }));

    it('is asked after once, around a year after its last edition, until the next one is in the register', async () => {
      const id = await series('Kystdagane');
      assert.deepEqual(await expected(id), []);
      await edition(id, 'Kystdagane 2024', '2024-10-14/2024-10-16');
      const last = await edition(id, 'Kystdagane 2025', '2025-10-16/2025-10-20');
      const [one, ...more] = await register.expectedNext(who, TODAY, { ofId: id });
      assert.deepEqual([one?.around.edtf, one?.last.id, one?.isNear, one?.isPast, more.length], ['2026-10~', last, true, false, 0]);
      const before = await register.listEvents(who, 'kystdagane', { limit: 9 });
      assert.equal(before.total, 3, 'and is not made');
      await edition(id, 'Kystdagane 2026', '2026-11-03');
      assert.deepEqual(await expected(id), ['2027-11~']);
    });

    it('counts an edition without a day under the year in its name', async () => {
      const id = await series('Fjorddagane');
      await edition(id, 'Fjorddagane 2025', '2025-10-16');
      await edition(id, 'Fjorddagane 2026', null);
      assert.deepEqual(await expected(id), ['2027~']);
    });

    it('is not asked after for a time it was not held, which can be undone', async () => {
      const id = await series('Viddedagane');
      await edition(id, 'Viddedagane 2025', '2025-10-16');
      await register.sayNotHeld(who, id, '2026-10~', 'avlyst');
      assert.deepEqual(await expected(id), ['2027-10~']);
      await register.correctEvent(who, id, 2, eventDraft('Viddedagane', { recurrence: 'yearly', place: 'Geilo' }));
      assert.deepEqual(await expected(id), ['2027-10~'], 'also after it is corrected');
      const said = (await register.historyOf(who, id)).find((change) => change.why === 'avlyst');
      assert.equal(said?.action, 'not-held');
    });

    it('is not asked after any more once it is said to be over, and is a series still', async () => {
      const id = await series('Øydagane');
      await assertAllRefused([register.endRecurrence(who, id)], 'conflict');
      await edition(id, 'Øydagane 2025', '2025-10-16');
      await register.correctEvent(who, id, 1, eventDraft('Øydagane', { recurrence: 'yearly', period: periodOf('2015/..') }));
      await register.endRecurrence(who, id, 'siste gongen');
      assert.deepEqual(await expected(id), []);
      const ended = await register.readEvent(who, id);
      assert.deepEqual([ended.period?.edtf, ended.level], ['2015/2025-10-16', 'series']);
      await register.undoChange(who, (await register.historyOf(who, id))[0]?.changeId ?? '');
      assert.deepEqual(await expected(id), ['2026-10~']);
    });

    it('is one meeting in the register for each that was logged, however often it comes back', async () => {
      const monthly = (period: string) =>
        register.logEngagement(who, draftOf(`Månadsmøte ${period}`, { recurrence: 'monthly', period: periodOf(period), parties: [mention('Månadslaget')] }));
      const first = await monthly('2026-01-12');
      assert.deepEqual(await expected(first), ['2026-02~']);
      const partyId = (await register.readEngagement(who, first)).parties[0]!.partyId;
      assert.equal((await register.listEngagements(who, { partyId }, { limit: 50 })).total, 1);
      assert.equal((await register.engagementsOfYear(who, 2026)).engagements.filter((one) => one.parties.some((party) => party.partyId === partyId)).length, 1);
      const second = await monthly('2026-02-10');
      assert.deepEqual([await expected(first), await expected(second)], [[], ['2026-03~']]);
      await register.logEngagement(who, draftOf('Møte att', { period: periodOf('2026-04-02'), parties: [mention('Månadslaget')] }));
      assert.deepEqual(await expected(second), ['2026-05~'], 'the same kind of thing with the same party is it come back');
      await register.logEngagement(who, draftOf('Innlegg', { kind: 'talk', period: periodOf('2026-06-02'), parties: [mention('Månadslaget')] }));
      assert.deepEqual(await expected(second), ['2026-05~'], 'something else with them is not');
      assert.equal((await register.expectedNext(who, TODAY, { partyId })).length, 1);
      await register.endRecurrence(who, second);
      assert.deepEqual(await register.expectedNext(who, TODAY, { partyId }), []);
      const again = await monthly('2026-08-20');
      assert.deepEqual(await expected(again), ['2026-09~'], 'until it does come back');
    });

    it('belongs to the series where it is at one, and is asked after once', async () => {
      const id = await series('Nettmøta', { recurrence: 'monthly' });
      const facts = { eventId: id, event: 'Nettmøta', recurrence: 'monthly', parties: [mention('Nettlaget')] } as const;
      const at = await register.logEngagement(who, draftOf('Nettmøte', { ...facts, parties: [...facts.parties], period: periodOf('2026-08-05') }));
      assert.deepEqual([await expected(id), await expected(at)], [['2026-09~'], []]);
      const partyId = (await register.readEngagement(who, at)).parties[0]!.partyId;
      assert.deepEqual(
        (await register.expectedNext(who, TODAY, { partyId })).map((one) => one.ofId),
        [id],
      );
    });

    it('is not asked after where it is only standing, goes on, or was cancelled', async () => {
      const log = (facts: Parameters<typeof draftOf>[1]) =>
        register.logEngagement(who, draftOf('Fast', { parties: [mention('Fastlaget')], kind: 'consultation', ...facts }));
      for (const facts of [
        { recurrence: 'standing', period: periodOf('2026-08-01') },
        { recurrence: 'yearly', period: periodOf('2015/..') },
        { recurrence: 'yearly', period: periodOf('2026-08-01'), status: 'cancelled' },
      ] as const)
        assert.deepEqual(await expected(await log(facts)), []);
    });

    it('is found for the organiser of its series, and near its time only where that is asked', async () => {
      const organiser = await register.addParty(who, {
        names: [{ lang: null, name: 'Dagslaget', kind: 'official', from: null, to: null }],
        type: null,
        country: 'NO',
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
      const id = await series('Laurdagane', { organisers: [organiser] });
      await edition(id, 'Laurdagane 2026', '2026-02-03');
      const ids = async (filter: object, today: string) => (await register.expectedNext(who, today, filter)).map((one) => one.ofId);
      assert.deepEqual(await ids({ partyId: organiser }, TODAY), [id]);
      assert.ok(!(await ids({ near: true }, TODAY)).includes(id));
      assert.ok((await ids({ near: true }, '2027-01-15')).includes(id));
    });

    it('tells nobody of what they may not see', async () => {
      const id = await series('Løynddagane');
      await edition(id, 'Løynddagane 2025', '2025-10-16');
      const hidden = await register.logEngagement(
        who,
        draftOf('Løynt møte', { access: 'exempt', recurrence: 'monthly', period: periodOf('2026-08-01'), parties: [mention('Løyndlaget')] }),
      );
      const outsider: Who = { ...who, grades: ['open'] };
      assert.deepEqual([await expected(hidden), await expected(hidden, outsider)], [['2026-09~'], []]);
      assert.ok(!JSON.stringify(await register.expectedNext(outsider, TODAY)).includes('Løyndlaget'));
      assert.deepEqual(await expected(id, outsider), ['2026-10~']);
    });

    it('is for writers to say, of what does come back, with a time that was expected', async () => {
      const id = await series('Skrivedagane');
      const once = await register.addEvent(who, eventDraft('Ein gong'));
      const reader: Who = { ...who, roles: ['reader'] };
      await assertAllRefused([register.sayNotHeld(reader, id, '2026-10~'), register.endRecurrence(reader, id)], 'forbidden');
      await assertAllRefused(
        [register.sayNotHeld(who, once, '2026-10~'), register.endRecurrence(who, once), register.sayNotHeld(who, id, 'i haust')],
        'invalid',
      );
    });

    it('is always asked after for a time later than the last one, and never for one that is in the register or was not held', async () => {
      const months = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 });
      const monthText = (month: number) => `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      await fc.assert(
        fc.asyncProperty(months, fc.constantFrom(...INTERVALS), fc.nat({ max: 3 }), async (held, recurrence, silenced) => {
          const id = await series('Prøvedagane', { recurrence });
          for (const month of held) await edition(id, `Prøve ${month}`, monthText(month));
          const last = monthText(Math.max(...held));
          const before: string[] = [];
          for (let at = 0; at <= silenced; at++) {
            const all = await register.expectedNext(who, TODAY, { ofId: id });
            assert.equal(all.length, 1);
            const [one] = all;
            assert.ok(one!.around.to! > `${last}-01` && !before.includes(one!.around.edtf));
            assert.ok(!held.some((month) => one!.around.edtf === `${monthText(month)}~`));
            before.push(one!.around.edtf);
            await register.sayNotHeld(who, id, one!.around.edtf);
          }
          await register.endRecurrence(who, id);
          assert.deepEqual(await expected(id), []);
        }),
        { numRuns: 12 },
      );
    });
  });
}
