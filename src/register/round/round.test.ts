import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { roundOn } from '../../domain/round.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const TODAY = '2026-11-24';

for (const kind of stores()) {
  describe(`the yearly round in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const asked = async (today = TODAY) => {
      const { promises, standing, ties } = await register.readRound(who, today);
      return [...promises.map((one) => one.commitmentId), ...standing.map((one) => one.engagementId), ...ties.map((one) => one.tieId)];
    };
    const undoLatest = async (id: string) => register.undoChange(who, (await register.historyOf(who, id))[0]!.changeId);

    it('asks after open promises due by the end of the year or without a time, and no others', async () => {
      const engagementId = await register.logEngagement(who, draftOf('Møte', { parties: [mention('Havlaget')] }));
      const make = (due: string | null) =>
        register.makeCommitment(who, { engagementId }, { by: 'us', what: { nn: 'svare' }, due: due ? periodOf(due) : null, partyIds: [] });
      const [now, never] = [await make('2026'), await make(null)];
      await make('2027');
      assert.deepEqual(await asked(), [now, never]);
      await register.confirm(who, now, TODAY);
      await register.settleCommitment(who, never, { status: 'kept', settledBy: null });
      assert.deepEqual(await asked(), []);
      assert.deepEqual(await asked('2027-11-24').then((ids) => ids.includes(now)), true);
      await undoLatest(now);
      assert.deepEqual([await asked(), await register.roundWaiting(who, TODAY)], [[now], 1]);
      await register.confirm(who, now, TODAY);
      await assertAllRefused([register.confirm(who, never, TODAY)], 'conflict');
    });

    it('leaves no claim preferred that says another time than the year something ended in', async () => {
      const id = await register.logEngagement(who, draftOf('Styreplass', { kind: 'board', status: 'ongoing', period: periodOf('2019/..') }));
      const said = { field: 'period', value: '2018/..', saidBy: 'Brev', saidOn: null, status: 'confirmed', preferred: true, note: {}, evidence: [] } as const;
      await register.addClaim(who, { ...said, recordId: id, evidence: [] });
      const preferred = async () => (await register.readEngagement(who, id)).claims.filter((claim) => claim.preferred).map((claim) => claim.value);
      assert.deepEqual(await preferred(), ['2018/..']);
      await register.cease(who, id, 2025);
      assert.deepEqual(await preferred(), []);
      await undoLatest(id);
      assert.deepEqual(await preferred(), ['2018/..']);
      await register.cease(who, id, 2025);
    });

    it('asks after what is going on, and ends it in a year, which can be undone', async () => {
      const id = await register.logEngagement(who, draftOf('Nettverk', { kind: 'membership', status: 'ongoing', period: periodOf('2019/..') }));
      await register.logEngagement(who, draftOf('Innlegg'));
      assert.deepEqual(await asked(), [id]);
      await assertAllRefused([register.cease(who, id, 2018)], 'invalid');
      await register.cease(who, id, 2026);
      const ended = await register.readEngagement(who, id);
      assert.deepEqual([ended.status, ended.period?.edtf, await asked()], ['held', '2019/2026', []]);
      await undoLatest(id);
      assert.deepEqual(await asked(), [id]);
      await register.confirm(who, id, TODAY);
      const { version } = await register.readEngagement(who, id);
      await register.correctEngagement(who, id, version, draftOf('Nytt namn', { kind: 'membership', status: 'ongoing', period: periodOf('2019/..') }));
      assert.deepEqual(await asked(), []);
    });

    it('asks after ties without an end, and gives them one', async () => {
      const partyOf = async (name: string) => {
        const id = await register.logEngagement(who, draftOf(name, { parties: [mention(name)] }));
        return (await register.readEngagement(who, id)).parties[0]!.partyId;
      };
      const [fromId, toId] = [await partyOf('Elvelaget'), await partyOf('Elveforbundet')];
      const tie = { fromId, toId, note: null };
      const member = await register.addTie(who, { ...tie, kind: 'member-of', period: periodOf('2020/..') });
      await register.addTie(who, { ...tie, kind: 'part-of', period: null });
      await register.addTie(who, { ...tie, kind: 'board-of', period: periodOf('2019/2022') });
      assert.deepEqual(await asked(), [member]);
      await register.cease(who, member, 2025);
      assert.deepEqual(await asked(), []);
      await undoLatest(member);
      await register.confirm(who, member, TODAY);
      assert.deepEqual(await asked(), []);
    });

    it('sums up what has been answered since it began, without what was undone', async () => {
      const answers = async () =>
        new Map((await register.readRound(who, new Date().toISOString().slice(0, 10))).answers.map(({ said, count }) => [said, count]));
      const [before] = [await answers()];
      const id = await register.logEngagement(who, draftOf('Styreverv', { kind: 'board', status: 'ongoing', period: periodOf('2020/..') }));
      await register.cease(who, id, 2026);
      assert.equal((await answers()).get('ceased') ?? 0, (before.get('ceased') ?? 0) + 1);
      await undoLatest(id);
      assert.deepEqual(await answers(), before);
    });

    it('refuses a party, and a reader', async () => {
      const us = await register.readUs(who);
      if (us) await assertAllRefused([register.confirm(who, us.partyId, TODAY), register.cease(who, us.partyId, 2026)], 'invalid');
      const id = await register.logEngagement(who, draftOf('Varig', { status: 'ongoing' }));
      await assertAllRefused([register.confirm({ ...who, roles: ['reader'] }, id, TODAY)], 'forbidden');
    });
  });
}

describe('the round of a year', () => {
  it('begins in November and is open through January; else it looks a year back', () => {
    assert.deepEqual(
      ['2026-11-01', '2027-01-31', '2027-02-01'].map((day) => roundOn(day)),
      [
        { year: 2026, since: '2026-11-01', inSeason: true },
        { year: 2026, since: '2026-11-01', inSeason: true },
        { year: 2027, since: '2026-02-01', inSeason: false },
      ],
    );
  });
});
