import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { TieDraft } from './tie-verbs.ts';

const TIED_ALREADY = new Problem('invalid', { field: 'toId', rule: 'tied-already' });

for (const kind of stores()) {
  describe(`a tie in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let at = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const party = (name: string) =>
      register.addParty(who, {
        names: [{ lang: null, name: `${name} ${at++}`, kind: 'official', from: null, to: null }],
        type: null,
        country: null,
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
    const tie = (fromId: string, toId: string, more: Partial<TieDraft> = {}): TieDraft => ({
      kind: 'member-of',
      fromId,
      toId,
      period: periodOf('2019/..'),
      note: null,
      ...more,
    });
    const lastChange = async (id: string) => (await register.historyOf(who, id))[0]?.changeId ?? '';

    it('is ended, turned and taken away with a reason, and each of these can be undone', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const id = await register.addTie(who, tie(one, other));
      await register.correctTie(who, id, 1, tie(one, other, { period: periodOf('2019/2023-05'), note: 'vart for dyrt' }));
      const ended = (await register.readParty(who, other)).ties[0];
      assert.deepEqual([ended?.direction, ended?.period?.to, ended?.note], ['to', '2023-05-31', 'vart for dyrt']);
      await register.correctTie(who, id, 2, tie(other, one), 'feil veg');
      assert.equal((await register.readTie(who, id)).from.partyId, other);
      await assert.rejects(register.correctTie(who, id, 2, tie(one, other)), new Problem('conflict', { record: id }));
      await assertAllRefused([register.withdrawTie(who, id, 3, ' ')], 'invalid');
      await register.withdrawTie(who, id, 3, 'fanst aldri');
      assert.deepEqual([(await register.readParty(who, one)).ties, (await register.readParty(who, other)).ties], [[], []]);
      await assertAllRefused([register.readTie(who, id)], 'not-found');
      await register.undoChange(who, await lastChange(other));
      assert.equal((await register.readTie(who, id)).from.partyId, other);
    });

    it('tells of itself in the history of both its ends', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const id = await register.addTie(who, tie(one, other));
      await register.withdrawTie(who, id, 1, 'feil');
      for (const end of [one, other]) {
        const told = (await register.historyOf(who, end)).filter((change) => change.recordId === id).map((change) => [change.action, change.why]);
        assert.deepEqual(told, [
          ['withdrawn', 'feil'],
          ['tied', null],
        ]);
      }
    });

    it('stands once for a time: the same again is refused while the times overlap, and taken where they do not', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const id = await register.addTie(who, tie(one, other, { period: periodOf('2015/2018') }));
      await assert.rejects(register.addTie(who, tie(one, other, { period: periodOf('2018-06/..') })), TIED_ALREADY);
      await assert.rejects(register.addTie(who, tie(one, other, { period: null })), TIED_ALREADY);
      await register.addTie(who, tie(one, other, { period: periodOf('2019/..') }));
      await assert.rejects(register.correctTie(who, id, 1, tie(one, other, { period: periodOf('2015/..') })), TIED_ALREADY);
      await register.correctTie(who, id, 1, tie(one, other, { period: periodOf('2014/2018') }));
      await register.addTie(who, tie(other, one));
      await register.addTie(who, tie(one, other, { kind: 'part-of' }));
      assert.equal((await register.readParty(who, one)).ties.length, 4);
    });

    it('of agreement has no direction, and there may be several on different matters', async () => {
      const [one, other] = [await party('Laget'), await party('Etaten')];
      await register.addTie(who, tie(one, other, { kind: 'agreement-with', note: 'forsking' }));
      await assert.rejects(register.addTie(who, tie(other, one, { kind: 'agreement-with', note: 'forsking' })), TIED_ALREADY);
      await register.addTie(who, tie(other, one, { kind: 'agreement-with', note: 'opplæring' }));
    });

    it('does not end before it starts, nor tie a party to itself', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const backwards = { said: '2020/2019', edtf: '2020/2019', from: '2020-01-01', to: '2019-12-31' };
      await assertAllRefused([register.addTie(who, tie(one, other, { period: backwards }))], 'invalid');
      await assert.rejects(register.addTie(who, tie(one, one)), new Problem('invalid', { field: 'toId', rule: 'tied-to-itself' }));
      await assertAllRefused([register.addTie(who, tie(one, 'par-nope'))], 'not-found');
      await assertAllRefused([register.addTie({ ...who, roles: ['reader'] }, tie(one, other))], 'forbidden');
    });

    it('to a board says who sits there, whom those who see what is open alone do not see', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const id = await register.addTie(who, tie(one, other, { kind: 'board-of', seat: 'Test Testesen' }));
      const seen = async (as: Who, end = other) => (await register.readParty(as, end)).ties.map((one) => one.seats.map((person) => person.name));
      const outsider: Who = { ...who, grades: ['open'] };
      assert.deepEqual([await seen(who), await seen(outsider)], [[['Test Testesen']], [[]]]);
      assert.ok(!JSON.stringify(await register.historyOf(outsider, one)).includes('per-'), 'nor does anything they see name the person');
      assert.equal((await register.readParty(who, one)).people[0]?.name, 'Test Testesen');
      await register.addTie(who, tie(one, other, { kind: 'board-of', seat: 'Prøve Prøvesen', note: 'vara' }));
      await assert.rejects(register.addTie(who, tie(one, other, { kind: 'board-of', seat: 'Test Testesen' })), TIED_ALREADY);
      await register.correctTie(who, id, 1, tie(one, other, { kind: 'board-of', seat: 'Ny Nysen' }));
      assert.deepEqual(await seen(who), [['Ny Nysen'], ['Prøve Prøvesen']]);
      await register.correctTie({ ...outsider, roles: ['writer'] }, id, 1, tie(one, other, { kind: 'board-of', note: 'leiar' }));
      assert.deepEqual(
        (await register.readTie(who, id)).seats.map((person) => person.name),
        ['Ny Nysen'],
        'one who cannot see the seat leaves it as it is',
      );
    });

    it('that is undone takes with it the person it brought in, and a withdrawn person comes back to their seat', async () => {
      const [one, other] = [await party('Laget'), await party('Nettet')];
      const id = await register.addTie(who, tie(one, other, { kind: 'board-of', seat: 'Test Testesen' }));
      const { personId, version } = (await register.readParty(who, one)).people[0]!;
      await register.withdrawPerson(who, personId, version, 'slutta');
      assert.deepEqual((await register.readTie(who, id)).seats, []);
      await register.undoChange(who, await lastChange(one));
      assert.deepEqual((await register.readTie(who, id)).seats, [{ personId, name: 'Test Testesen' }]);
      const added = (await register.historyOf(who, other)).find((change) => change.recordId === id);
      await register.undoChange(who, added?.changeId ?? '');
      const { people, ties } = await register.readParty(who, one);
      assert.deepEqual([people, ties], [[], []]);
    });
  });
}
