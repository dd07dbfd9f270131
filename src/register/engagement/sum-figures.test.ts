import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft, Figure } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { EngagementFilter } from './engagement-verbs.ts';

const heads = (value: number, qualifier: Figure['qualifier'] = 'exact'): Figure => ({
  value,
  unit: null,
  qualifier,
  counted: 'participants',
  said: `${value}`,
});

for (const kind of stores()) {
  describe(`the sums of figures in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
    });
    after(() => store.close());

    const log = (title: string, figures: Figure[], facts: Partial<EngagementDraft> = {}) => register.logEngagement(who, draftOf(title, { figures, ...facts }));
    const summed = async (filter: EngagementFilter, as: Who = who) =>
      (await register.sumFigures(as, filter)).sums.map(({ counted, value, qualifier, parts }) => [counted, value, qualifier, parts.length]);

    it('are of the engagements the filter finds, with what these are called', async () => {
      await log('Dagsmøte', [heads(400, 'over')], { parties: [mention('Strandlaget')], topics: ['water'] });
      await log('Kveldsmøte', [heads(30)], { parties: [mention('Strandlaget')], period: periodOf('2022') });
      await log('Anna møte', [heads(5)], { parties: [mention('Fjell-laget')] });
      const [party] = (await register.listParties(who, 'strandlaget', { limit: 1 })).rows;
      assert.deepEqual(await summed({ partyId: party!.partyId }), [['participants', 430, 'at-least', 2]]);
      assert.deepEqual(await summed({ year: 2022 }), [['participants', 30, 'exact', 1]]);
      assert.deepEqual(await summed({ words: 'strandlaget', topic: 'water' }), [['participants', 400, 'at-least', 1]]);
      const { sums, titles } = await register.sumFigures(who, { year: 2022 });
      assert.deepEqual(titles[sums[0]!.parts[0]!.engagementId], { nn: 'Kveldsmøte' });
    });

    it('count the people at one event once, its sessions with it', async () => {
      const draft = {
        names: [{ lang: null, name: 'Bredda', kind: 'official' as const }],
        parentId: null,
        period: periodOf('2023-05-01/2023-05-03'),
        place: null,
      };
      const eventId = await register.addEvent(who, { ...draft, organisers: [] });
      const sessionId = await register.addEvent(who, {
        ...draft,
        names: [{ lang: null, name: 'Morgonøkta', kind: 'official' }],
        parentId: eventId,
        organisers: [],
      });
      const at = (id: string, event: string) => ({ period: periodOf('2023-05-02'), event, eventId: id });
      await log('Innlegg', [heads(250)], at(eventId, 'Bredda'));
      await log('Ordstyring', [heads(60)], at(sessionId, 'Morgonøkta'));
      await log('Samtale', [heads(60)], at(sessionId, 'Morgonøkta'));
      assert.deepEqual(await summed({ eventId: sessionId }), [['participants', 60, 'exact', 1]]);
      assert.deepEqual(await summed({ eventId }), [['participants', 250, 'exact', 1]]);
      const { left } = await register.sumFigures(who, { eventId });
      assert.deepEqual(
        left.map(({ reason }) => reason),
        ['same-event-counted-twice', 'same-event-counted-twice'],
      );
    });

    it('keep what is planned, and what somebody asked for, apart from what came about', async () => {
      const period = periodOf('2024');
      const money = (value: number): Figure => ({ value, unit: 'million NOK', qualifier: 'exact', counted: 'money', said: `${value} mill.` });
      await log('Skal haldast', [heads(100)], { period, status: 'planned' });
      await log('Fekk', [money(1)], { period, kind: 'funding' });
      await log('Bad om', [money(3)], { period, kind: 'request.funding', requestStatus: 'received', direction: 'in' });
      const { sums, left } = await register.sumFigures(who, { year: 2024 });
      assert.deepEqual(
        sums.map(({ value, unit, asked }) => [value, unit, asked]),
        [
          [1_000_000, 'NOK', false],
          [3_000_000, 'NOK', true],
        ],
      );
      assert.deepEqual(
        left.map(({ reason }) => reason),
        ['not-held'],
      );
    });

    it('take in nothing of what may not be seen', async () => {
      const period = periodOf('2025');
      await log('Ope', [heads(20)], { period });
      await log('Internt', [heads(70)], { period, access: 'internal' });
      const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
      assert.deepEqual(await summed({ year: 2025 }, reader), [['participants', 20, 'exact', 1]]);
      assert.deepEqual(await summed({ year: 2025 }), [['participants', 90, 'exact', 2]]);
      assert.ok(!JSON.stringify(await register.sumFigures(reader, { year: 2025 })).includes('Internt'));
    });

    it('take as many statements for 100 engagements as for 2', async () => {
      const countOf = async () => {
        statements = 0;
        await register.sumFigures(who, { year: 2026 });
        return statements;
      };
      const drafts = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, at) => ({
          draft: draftOf(`Møte ${from + at}`, { period: periodOf('2026'), figures: [heads(at)], event: 'Samlinga' }),
        }));
      const batch = await register.openBatch(who, 'møte');
      await register.importEngagements(who, batch, drafts(0, 2));
      const few = await countOf();
      await register.importEngagements(who, batch, drafts(2, 100));
      assert.equal(await countOf(), few);
    });
  });
}
