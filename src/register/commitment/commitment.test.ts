import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import { setLinkToken } from '../user/set-link-token.ts';

for (const kind of stores()) {
  describe(`a commitment in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const promise = async (subject: string, due: string, by: 'us' | 'them' = 'us') => {
      const id = await register.logEngagement(
        who,
        draftOf(subject, { subject: { nn: subject }, parties: [mention(`Laget for ${subject}`)], commitment: { by, due: periodOf(due) } }),
      );
      return { id, commitment: (await register.readEngagement(who, id)).commitments[0]! };
    };

    it('is listed by when it is due, and by whom it was made', async () => {
      const early = await promise('tidleg', '2022-03');
      const late = await promise('sein', '2022-11', 'them');
      await promise('anna år', '2023');
      const idsOf = (list: { commitmentId: string }[]) => list.map((one) => one.commitmentId);
      assert.deepEqual(idsOf(await register.listCommitments(who, { dueYear: 2022 })), [early.commitment.commitmentId, late.commitment.commitmentId]);
      assert.deepEqual(idsOf(await register.listCommitments(who, { dueYear: 2022, by: 'them' })), [late.commitment.commitmentId]);
      assert.deepEqual(idsOf(await register.listCommitments(who, { partyId: early.commitment.parties[0]!.partyId })), [early.commitment.commitmentId]);
    });

    it('waits on the day its time has begun, until it is settled', async () => {
      const { commitment } = await promise('ventande', '2031');
      const waits = async (day: string) => (await register.readToday(who, day)).dueOrOverdue.some((one) => one.commitmentId === commitment.commitmentId);
      assert.deepEqual([await waits('2030-12-31'), await waits('2031-01-01'), await waits('2032-05-05')], [false, true, true]);
      await register.settleCommitment(who, commitment.commitmentId, { status: 'dropped', settledBy: null }, 'det vart uaktuelt');
      assert.equal(await waits('2032-05-05'), false);
    });

    it('says what kept it, and opens again when that is undone', async () => {
      const { id, commitment } = await promise('innfridd', '2022');
      const kept = await register.logEngagement(who, draftOf('Sendinga'));
      await register.settleCommitment(who, commitment.commitmentId, { status: 'kept', settledBy: kept }, 'det gjekk');
      const [settled] = (await register.readEngagement(who, id)).commitments;
      assert.deepEqual([settled?.status, settled?.settledBy], ['kept', kept]);
      const change = (await register.historyOf(who, id)).find((one) => one.why === 'det gjekk');
      await register.undoChange(who, change!.changeId);
      assert.deepEqual(
        (await register.readEngagement(who, id)).commitments.map((one) => [one.status, one.settledBy]),
        [['open', null]],
      );
      await assert.rejects(register.settleCommitment(who, commitment.commitmentId, { status: 'kept', settledBy: 'eng-none' }), { code: 'not-found' });
    });

    it('is carried over as a new one with the same words, once', async () => {
      const { commitment } = await promise('vidare', '2022');
      const carried = await register.carryCommitmentOver(who, commitment.commitmentId, periodOf('2024')!);
      const [old] = await register.listCommitments(who, { partyId: commitment.parties[0]!.partyId, dueYear: 2022 });
      const [anew] = await register.listCommitments(who, { dueYear: 2024 });
      assert.deepEqual(
        [old?.status, anew?.commitmentId, anew?.carriedFrom, anew?.what, anew?.status],
        ['carried-over', carried, commitment.commitmentId, { nn: 'vidare' }, 'open'],
      );
      await assert.rejects(register.carryCommitmentOver(who, commitment.commitmentId, periodOf('2025')!), { code: 'conflict' });
    });

    it('is carried over to a later time only', async () => {
      const { commitment } = await promise('ikkje tilbake', '2026-03');
      const over = (due: string) => register.carryCommitmentOver(who, commitment.commitmentId, periodOf(due)!);
      await assertAllRefused([over('2026-03'), over('2026-02'), over('2025'), over('../..')], 'invalid');
      await over('2026');
    });

    it('that is carried over is neither settled nor opened again; the one in its place is', async () => {
      const { commitment } = await promise('i staden', '2026');
      const settle = (commitmentId: string, status: 'kept' | 'open' | 'carried-over') =>
        register.settleCommitment(who, commitmentId, { status, settledBy: null });
      await assertAllRefused([settle(commitment.commitmentId, 'carried-over')], 'invalid');
      const next = await register.carryCommitmentOver(who, commitment.commitmentId, periodOf('2027')!);
      await assertAllRefused([settle(commitment.commitmentId, 'kept'), settle(commitment.commitmentId, 'open')], 'conflict');
      await settle(next, 'kept');
    });
  });

  describe(`a session in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    const token = 'a-long-and-random-link-token';
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      await setLinkToken(store, token);
    });
    after(() => store.close());

    it('is opened by the link, says who it is, and ends', async () => {
      const opened = await register.openSession(token);
      assert.deepEqual(opened.who, who);
      assert.deepEqual(await register.whoIs(opened.session), who);
      await register.closeSession(opened.session);
      assert.equal(await register.whoIs(opened.session), null);
    });

    it('is not opened by another link, nor by the one before', async () => {
      await assert.rejects(register.openSession('guess'), { code: 'forbidden' });
      await setLinkToken(store, `${token}-new`);
      await assert.rejects(register.openSession(token), { code: 'forbidden' });
    });

    it('lasts thirty days and no longer', async () => {
      const { session } = await register.openSession(`${token}-new`);
      const row = await store.db.selectFrom('session').select(['openedAt', 'expiresAt']).executeTakeFirstOrThrow();
      const days = (Date.parse(row.expiresAt) - Date.parse(row.openedAt)) / 86_400_000;
      assert.ok(Math.abs(days - 30) < 0.01);
      await store.db.updateTable('session').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute();
      assert.equal(await register.whoIs(session), null);
    });

    it('and its link leave no secret in the database', async () => {
      const { session } = await register.openSession(`${token}-new`);
      const rows = await store.db.selectFrom('session').selectAll().execute();
      const links = await store.db.selectFrom('linkToken').selectAll().execute();
      const kept = [...rows.map((row) => row.sessionHash), ...links.map((row) => row.tokenHash)].map((bytes) => Buffer.from(bytes).toString('latin1')).join();
      assert.ok(!kept.includes(session) && !kept.includes(token));
    });
  });
}
