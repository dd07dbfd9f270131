import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { emptyDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`goals in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const text = { nn: 'Fleire skal lære av utveksling', en: 'More learn from exchange' };
    const log = (title: string, goals: string[]) => register.logEngagement(who, { ...emptyDraft(), title: { nn: title }, period: periodOf('2031-05'), goals });

    it('are written for a year, corrected with a reason, and stand in the order of their numbers', async () => {
      await register.addGoal(who, { year: 2031, number: '10', text });
      const id = await register.addGoal(who, { year: 2031, number: '2', text });
      await register.correctGoal(who, id, 1, { year: 2031, number: '2', text: { ...text, nb: 'Flere skal lære' } }, 'manglar bokmål');
      await assert.rejects(register.correctGoal(who, id, 1, { year: 2031, number: '3', text }), new Problem('conflict', { record: id }));
      const goals = await register.listGoals(who, [2031]);
      assert.deepEqual(
        goals.map(({ number }) => number),
        ['2', '10'],
      );
      assert.equal(goals[0]?.text.nb, 'Flere skal lære');
      assert.deepEqual(
        (await register.historyOf(who, id)).map(({ action, why }) => [action, why]),
        [
          ['corrected', 'manglar bokmål'],
          ['added', null],
        ],
      );
    });

    it('have one number each a year, a text, and a year that can be', async () => {
      await register.addGoal(who, { year: 2032, number: '1', text });
      await assert.rejects(register.addGoal(who, { year: 2032, number: ' 1 ', text }), new Problem('invalid', { field: 'number', rule: 'number-taken' }));
      await assertAllRefused(
        [
          register.addGoal(who, { year: 2032, number: '2', text: {} }),
          register.addGoal(who, { year: 12, number: '2', text }),
          register.copyGoals(who, 2032, 1),
        ],
        'invalid',
      );
    });

    it('are copied to the next year in one act, leaving what it has, and undone together', async () => {
      await register.addGoal(who, { year: 2033, number: '1', text });
      await register.addGoal(who, { year: 2033, number: '2', text });
      await register.addGoal(who, { year: 2034, number: '2', text: { nn: 'Eit anna mål' } });
      assert.equal(await register.copyGoals(who, 2033, 2034), 1);
      assert.equal(await register.copyGoals(who, 2033, 2034), 0);
      const [first, second] = await register.listGoals(who, [2034]);
      assert.deepEqual([first?.text, second?.text.nn], [text, 'Eit anna mål']);
      await register.undoChange(who, (await register.historyOf(who, first?.goalId ?? ''))[0]?.changeId ?? '');
      assert.equal((await register.listGoals(who, [2034])).length, 1);
    });

    it('are served by engagements, which are found by them, and undoing a correction gives them back', async () => {
      const goalId = await register.addGoal(who, { year: 2035, number: '1', text });
      const id = await log('Seminar', [goalId]);
      await log('Anna', []);
      const engagement = await register.readEngagement(who, id);
      assert.deepEqual(engagement.goals, [{ goalId, year: 2035, number: '1', text }]);
      const found = await register.listEngagements(who, { goal: goalId }, { limit: 10, more: true });
      assert.deepEqual(
        found.rows.map((row) => [row.engagementId, row.more?.goals.map(({ number }) => number)]),
        [[id, ['1']]],
      );
      assert.equal((await register.listGoals(who, [2035]))[0]?.engagements, 1);
      await register.correctEngagement(who, id, 1, { ...emptyDraft(), title: { nn: 'Seminar' }, period: periodOf('2031-05') });
      assert.deepEqual((await register.readEngagement(who, id)).goals, []);
      await register.undoChange(who, (await register.historyOf(who, id))[0]?.changeId ?? '');
      assert.deepEqual((await register.readEngagement(who, id)).goals.length, 1);
    });

    it('that are served stay, and one that is not is taken away and can be brought back', async () => {
      const served = await register.addGoal(who, { year: 2036, number: '1', text });
      const idle = await register.addGoal(who, { year: 2036, number: '2', text });
      await log('Kurs', [served]);
      await assert.rejects(register.withdrawGoal(who, served, 1), new Problem('invalid', { field: 'goal', rule: 'in-use' }));
      await register.withdrawGoal(who, idle, 1, 'gjekk ut');
      assert.deepEqual((await register.listGoals(who, [2036])).length, 1);
      await assertAllRefused([log('Møte', [idle]), log('Møte', ['goa-none'])], 'not-found');
      await register.undoChange(who, (await register.historyOf(who, idle))[0]?.changeId ?? '');
      assert.deepEqual((await register.listGoals(who, [2036])).length, 2);
    });

    it('make an account of one goal out of what serves it and what was promised in that', async () => {
      const goalId = await register.addGoal(who, { year: 2037, number: '1', text });
      const commitment = { by: 'us' as const, due: periodOf('2038'), owner: null };
      const promised = { ...emptyDraft(), title: { nn: 'Avtale' }, period: periodOf('2037-03'), goals: [goalId], commitment };
      const id = await register.logEngagement(who, promised, undefined, 2037);
      await register.logEngagement(who, { ...promised, title: { nn: 'Utanfor' }, goals: [] }, undefined, 2037);
      const of = (subject: Parameters<Register['engagementsOfPeriod']>[2]) =>
        register.engagementsOfPeriod(who, { from: '2037-01-01', to: '2037-12-31' }, subject);
      const { engagements, commitments } = await of({ kind: 'goal', id: goalId });
      assert.deepEqual([engagements.map((one) => one.engagementId), commitments.map((one) => one.engagementId)], [[id], [id]]);
      assert.equal((await of({ kind: 'all' })).engagements.length, 2);
    });

    it('are for those who write', async () => {
      const reader: Who = { ...who, roles: ['reader'] };
      await assertAllRefused([register.addGoal(reader, { year: 2040, number: '1', text }), register.copyGoals(reader, 2033, 2040)], 'forbidden');
    });
  });
}
