import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { LedgerFilter, Outcome } from './commitment-verbs.ts';

const TODAY = '2026-11-24';

for (const kind of stores()) {
  describe(`the ledger of commitments in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    let engagementId = '';
    const promise = async (what: string, due: string | null, more: { by?: 'us' | 'them'; owner?: string | null } = {}) => {
      engagementId ||= await register.logEngagement(who, draftOf('Avtalemøte', { parties: [mention('Havlaget')], period: periodOf('2020-05') }));
      return register.makeCommitment(who, { engagementId }, { by: 'us', what: { nn: what }, due: due ? periodOf(due) : null, partyIds: [], ...more });
    };
    const read = async (id: string) => (await register.readCommitment(who, id)).commitment;
    const page = (filter: LedgerFilter, after?: string) => register.readLedger(who, filter, TODAY, { limit: 2, ...(after ? { after } : {}) });
    async function whole(filter: LedgerFilter): Promise<string[]> {
      const ids: string[] = [];
      for (let at: string | undefined; ;) {
        const { rows, next } = await page(filter, at);
        ids.push(...rows.map((row) => row.commitmentId));
        if (next === null) return ids;
        at = next;
      }
    }

    it('takes a promise made by hand in its own words, to the parties of its engagement', async () => {
      const one = await read(await promise('sende ein rådgjevar', '2031', { owner: ' Kari ' }));
      const two = await read(await promise('skrive ein artikkel', null));
      assert.deepEqual([one.what, one.owner, one.due?.edtf, one.status], [{ nn: 'sende ein rådgjevar' }, 'Kari', '2031', 'open']);
      assert.deepEqual([one.parties.length, two.parties.length, two.owner], [1, 1, null]);
      assert.equal((await register.readEngagement(who, engagementId)).commitments.length, 2);
      await assertAllRefused([promise('  ', '2031')], 'invalid');
    });

    it('takes one together with the engagement it was made in, in one act', async () => {
      const draft = draftOf('Møte: Elvelaget', { parties: [mention('Elvelaget')] });
      const id = await register.makeCommitment(who, { draft }, { by: 'them', what: { nn: 'svare' }, due: null, partyIds: [] });
      const { commitment, madeIn } = await register.readCommitment(who, id);
      assert.deepEqual([madeIn?.title.nn, commitment.parties[0]?.names.nn], ['Møte: Elvelaget', 'Elvelaget']);
      const [change] = await register.historyOf(who, id);
      await register.undoChange(who, change!.changeId);
      await assert.rejects(register.readEngagement(who, commitment.engagementId), { code: 'not-found' });
    });

    it('knows who answers for a promise, suggests the name again and finds it', async () => {
      const id = await promise('sende brosjyrar', '2032', { owner: 'Ola Nordvik' });
      assert.deepEqual(await whole({ owner: 'ola nordvik' }), [id]);
      assert.ok((await register.commitmentOwners(who)).includes('Ola Nordvik'));
      assert.ok((await register.commitmentOwners(who)).includes(who.name));
      assert.ok((await register.search(who, 'nordvik')).some((hit) => hit.id === id));
      const { what, by, due, parties } = await read(id);
      await register.correctCommitment(who, id, { what, by, due, partyIds: parties.map((party) => party.partyId) });
      assert.equal((await read(id)).owner, 'Ola Nordvik');
      await register.correctCommitment(who, id, { what, by, due, partyIds: [], owner: '' });
      assert.equal((await read(id)).owner, null);
      assert.ok((await whole({ unowned: true })).includes(id));
    });

    it('keeps the owner when the engagement is corrected, and takes it from the draft', async () => {
      const commitment = { by: 'us' as const, due: periodOf('2033'), owner: 'Per' };
      const id = await register.logEngagement(who, draftOf('Med eigar', { commitment }));
      const ownerOf = async () => (await register.readEngagement(who, id)).commitments[0]?.owner;
      assert.equal(await ownerOf(), 'Per');
      await register.correctEngagement(who, id, 1, draftOf('Med eigar', { commitment: { ...commitment, owner: 'Pål' } }));
      assert.equal(await ownerOf(), 'Pål');
      await register.undoChange(who, (await register.historyOf(who, id))[0]!.changeId);
      assert.equal(await ownerOf(), 'Per');
    });

    it('asks for a reason for what is not kept and what is dropped, and opens again without it', async () => {
      const id = await promise('halde kurs', '2027');
      const settle = (status: Outcome['status'], why?: string) => register.settleCommitment(who, id, { status, settledBy: null, on: TODAY }, why);
      await assertAllRefused([settle('dropped'), settle('not-kept', '  ')], 'invalid');
      await settle('dropped', 'pengane tok slutt');
      assert.deepEqual([(await read(id)).reason, (await read(id)).settledOn], ['pengane tok slutt', TODAY]);
      await settle('open');
      assert.deepEqual([(await read(id)).reason, (await read(id)).settledOn, (await read(id)).status], [null, null, 'open']);
    });

    it('counts a promise as kept when what kept it took place', async () => {
      const id = await promise('halde innlegg', '2022');
      const settledBy = await register.logEngagement(who, draftOf('Innlegget', { period: periodOf('2022-03-04') }));
      await register.settleCommitment(who, id, { status: 'kept', settledBy, on: TODAY });
      assert.equal((await read(id)).settledOn, '2022-03-04');
      assert.ok((await whole({ year: 2022, of: 'settled' })).includes(id));
      assert.equal((await register.readCommitment(who, id)).keptBy?.title.nn, 'Innlegget');
    });

    it('carries what is left of a promise over in the act that says it is partly kept, and takes both back at once', async () => {
      const id = await promise('sende to rådgjevarar', '2024');
      const rest = periodOf('2025');
      await assertAllRefused([register.settleCommitment(who, id, { status: 'kept', settledBy: null, rest })], 'invalid');
      await register.settleCommitment(who, id, { status: 'partly-kept', settledBy: null, rest });
      const { commitment, chain } = await register.readCommitment(who, id);
      assert.deepEqual(
        chain.map((one) => [one.status, one.due?.edtf]),
        [
          ['partly-kept', '2024'],
          ['open', '2025'],
        ],
      );
      assert.equal(commitment.carriedTo, chain[1]?.commitmentId);
      await assertAllRefused([register.settleCommitment(who, id, { status: 'kept', settledBy: null })], 'conflict');
      await register.undoChange(who, (await register.historyOf(who, id))[0]!.changeId);
      assert.deepEqual(
        (await register.readCommitment(who, id)).chain.map((one) => one.status),
        ['open'],
      );
    });

    it('carries many over in one act, all or none, and takes them back in one', async () => {
      const ids = [await promise('ein', '2025'), await promise('to', '2025-06'), await promise('tre', '2026')];
      const due = periodOf('2027')!;
      const wrong = [...ids.map((commitmentId) => ({ commitmentId, due })), { commitmentId: ids[0]!, due: periodOf('2028')! }];
      await assertAllRefused([register.carryManyOver(who, wrong)], 'conflict');
      assert.equal((await read(ids[0]!)).status, 'open');
      const made = await register.carryManyOver(
        who,
        ids.map((commitmentId) => ({ commitmentId, due })),
      );
      assert.deepEqual(await Promise.all(ids.map(async (id) => (await read(id)).carriedTo)), made);
      await register.undoChange(who, (await register.historyOf(who, made[1]!))[0]!.changeId);
      assert.deepEqual(await Promise.all(ids.map(async (id) => (await read(id)).status)), ['open', 'open', 'open']);
    });

    it('carries the same many over once, whoever asks at the same time and in whichever order', async () => {
      for (let round = 0; round < 5; round += 1) {
        const ids: string[] = [];
        for (let at = 0; at < 12; at += 1) ids.push(await promise(`halde møte ${round}.${at}`, '2024'));
        const carried = ids.map((commitmentId) => ({ commitmentId, due: periodOf('2035')! }));
        const done = await Promise.allSettled([register.carryManyOver(who, carried), register.carryManyOver(who, carried.toReversed())]);
        assert.deepEqual(done.map((one) => (one.status === 'rejected' ? one.reason.code : 'done')).sort(), ['conflict', 'done']);
      }
    });

    it('reads page by page: ours before theirs, what is over its time first', async () => {
      await promise('frå dei', '2023', { by: 'them' });
      const ids = await whole({});
      assert.equal(new Set(ids).size, ids.length);
      const views = await Promise.all(ids.map(read));
      const rank = (one: CommitmentView) => `${one.by === 'us' ? 0 : 1}${one.status !== 'open' ? 2 : one.due?.to && one.due.to < TODAY ? 0 : 1}`;
      assert.deepEqual(views.map(rank), views.map(rank).toSorted());
      assert.deepEqual(
        (await Promise.all((await whole({ overdue: true })).map(read))).filter((one) => one.status !== 'open' || one.due!.to! >= TODAY),
        [],
      );
    });

    it('sums up every promise once, whatever is done to it', async () => {
      const { us, them } = await page({});
      const sum = (of: Record<string, number>) => Object.values(of).reduce((total, one) => total + one, 0);
      assert.deepEqual([sum(us.of), sum(them.of), us.made + them.made], [us.made, them.made, (await whole({})).length]);
    });

    it('never forks a chain nor loses a promise, in whatever order it is carried, settled and opened', async () => {
      const step = fc.record({ at: fc.nat(3), verb: fc.constantFrom('carry', 'partly', 'kept', 'dropped', 'open', 'undo') });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
          const first = await promise('kjede', '2021');
          for (const { at, verb } of steps) {
            const { chain } = await register.readCommitment(who, first);
            const one = chain[at % chain.length]!;
            const later = periodOf(String(Number(one.due!.edtf) + 1))!;
            const id = one.commitmentId;
            const done =
              verb === 'carry'
                ? register.carryCommitmentOver(who, id, later)
                : verb === 'undo'
                  ? register.historyOf(who, id).then(async ([change]) => {
                      if (change && change.action !== 'promised') await register.undoChange(who, change.changeId);
                    })
                  : verb === 'partly'
                    ? register.settleCommitment(who, id, { status: 'partly-kept', settledBy: null, rest: later })
                    : register.settleCommitment(who, id, { status: verb, settledBy: null }, 'fordi');
            await done.catch((error: { code?: string }) => assert.equal(error.code, 'conflict'));
          }
          const { chain } = await register.readCommitment(who, first);
          assert.equal(chain[0]?.commitmentId, first);
          for (const [at, one] of chain.entries()) {
            assert.equal(one.carriedTo, chain[at + 1]?.commitmentId ?? null);
            assert.equal(one.carriedFrom, chain[at - 1]?.commitmentId ?? null);
            assert.equal(at < chain.length - 1, one.status === 'carried-over' || (one.status === 'partly-kept' && one.carriedTo !== null));
            assert.deepEqual(
              (await register.readCommitment(who, one.commitmentId)).chain.map((link) => link.commitmentId),
              chain.map((link) => link.commitmentId),
            );
          }
        }),
        { numRuns: 12 },
      );
    });

    it('asks whether what is logged kept a promise to the same party, and never settles it by itself', async () => {
      const made = await register.logEngagement(who, draftOf('Samtale', { parties: [mention('Forumet')], period: periodOf('2021-02') }));
      const make = (nn: string, due: string) =>
        register.makeCommitment(who, { engagementId: made }, { by: 'us', what: { nn }, due: periodOf(due), partyIds: [] });
      const funding = await make('vere med og finansiere ein ny studie', '2022');
      await make('halde innlegg for styret', '2022');
      const log = (title: string, facts: object) => register.logEngagement(who, draftOf(title, { period: periodOf('2022-04'), ...facts }));
      const [keeps, other, before] = [
        await log('Tilskot', { kind: 'funding', parties: [mention('Forumet')] }),
        await log('Tilskot', { kind: 'funding', parties: [mention('Fjordlaget')] }),
        await log('Tilskot', { kind: 'funding', parties: [mention('Forumet')], period: periodOf('2020-04') }),
      ];
      const likely = async (id: string) => (await register.likelyKept(who, id)).map((one) => one.commitmentId);
      assert.deepEqual([await likely(keeps), await likely(other), await likely(before), await likely(made)], [[funding], [], [], []]);
      assert.equal((await read(funding)).status, 'open');
      assert.deepEqual(
        (await register.likelyKeepers(who, funding, '')).map((row) => row.engagementId),
        [keeps],
      );
      assert.deepEqual(
        (await register.likelyKeepers(who, funding, 'avtalemøte')).map((row) => row.engagementId),
        [engagementId],
      );
      await register.settleCommitment(who, funding, { status: 'kept', settledBy: keeps });
      assert.deepEqual(await likely(keeps), []);
    });
  });
}
