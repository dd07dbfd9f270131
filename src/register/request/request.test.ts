import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { newId } from '../../domain/id.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { Store } from '../../store/store.ts';
import { writeRecords } from '../../store/write-records.ts';
import type { Register } from '../register.ts';
import type { RequestFilter } from './request-verbs.ts';

const TODAY = '2026-03-10';

for (const kind of stores()) {
  describe(`a request in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const asked = (title: string, facts: Partial<EngagementDraft> = {}) =>
      register.logEngagement(
        who,
        draftOf(title, {
          kind: 'request.advice',
          direction: 'in',
          requestStatus: 'received',
          period: periodOf('2026-03-01'),
          parties: [mention('Spørjelaget', 'asker', 'NO')],
          ...facts,
        }),
      );
    const titles = async (filter: RequestFilter, as = who) =>
      (await register.listRequests(as, TODAY, filter, { limit: 100 })).rows.map((row) => row.title.nn ?? '');
    const answer = (id: string, status: 'yes' | 'no' | 'considered' | 'withdrawn', version = 1, on: string | null = '2026-03-09') =>
      register.answerRequest(who, id, version, { status, on, answer: { nn: 'Ja, gjerne.' } });

    it('keeps who answers by when, and via whom and on behalf of whom it came', async () => {
      const id = await asked('Råd om tare', {
        answerBy: periodOf('2026-03-20'),
        answerOwner: 'Kari Ansvarleg',
        parties: [mention('Spørjelaget', 'asker'), mention('Meklarlaget', 'via'), mention('Departementet', 'on-behalf-of')],
        topics: ['climate'],
      });
      const [row] = (await register.listRequests(who, TODAY, { words: 'tare' }, { limit: 5 })).rows;
      assert.deepEqual(
        [row?.engagementId, row?.answerBy?.edtf, row?.answerOwner, row?.parties.map((one) => one.names.nn), row?.via.map((one) => one.names.nn)],
        [id, '2026-03-20', 'Kari Ansvarleg', ['Spørjelaget'], ['Meklarlaget']],
      );
      assert.deepEqual(
        row?.onBehalfOf.map((one) => one.names.nn),
        ['Departementet'],
      );
      assert.ok((await register.namesHere(who)).includes('Kari Ansvarleg'));
    });

    it('is answered in one step, with a day and a word, and waits no more', async () => {
      const id = await asked('Råd om sild', { answerBy: periodOf('2026-03-01') });
      const due = async () => (await register.dueRequests(who, TODAY)).rows.some((row) => row.engagementId === id);
      assert.equal(await due(), true);
      await answer(id, 'yes');
      const read = await register.readEngagement(who, id);
      assert.deepEqual([read.requestStatus, read.answeredOn, read.answer], ['yes', '2026-03-09', { nn: 'Ja, gjerne.' }]);
      assert.deepEqual(
        [await due(), (await titles({})).includes('Råd om sild'), (await titles({ status: 'answered' })).includes('Råd om sild')],
        [false, false, true],
      );
      const [change] = await register.historyOf(who, id);
      assert.equal(change?.action, 'answered');
      await register.undoChange(who, change?.changeId ?? '');
      assert.equal(await due(), true);
    });

    it('that is considered or withdrawn has no day of an answer', async () => {
      const id = await asked('Råd om torsk');
      await answer(id, 'no');
      await answer(id, 'considered', 2);
      assert.equal((await register.readEngagement(who, id)).answeredOn, null);
      await answer(id, 'withdrawn', 3);
      assert.deepEqual([(await register.readEngagement(who, id)).requestStatus, (await titles({})).includes('Råd om torsk')], ['withdrawn', false]);
    });

    it('refuses an answer from a version someone else has changed, from a reader, and to what asks for none', async () => {
      const id = await asked('Råd om hyse');
      await answer(id, 'considered');
      await assert.rejects(answer(id, 'yes', 1), new Problem('conflict', { record: id }));
      const meeting = await register.logEngagement(who, draftOf('Møte'));
      await assertAllRefused([answer(meeting, 'yes'), answer(id, 'yes', 2, null)], 'invalid');
      await assertAllRefused([register.answerRequest({ ...who, roles: ['reader'] }, id, 2, { status: 'yes', on: TODAY, answer: {} })], 'forbidden');
    });

    it('alone has an answer, and a day of it only with a yes or a no', async () => {
      await assertAllRefused(
        [
          register.logEngagement(who, draftOf('Møte', { requestStatus: 'yes' })),
          register.logEngagement(who, draftOf('Møte', { answerOwner: 'Nokon' })),
          asked('Feil', { answeredOn: TODAY }),
          asked('Feil', { answeredOn: TODAY, requestStatus: 'considered' }),
        ],
        'invalid',
      );
      const batch = await register.openBatch(who, 'fil');
      const [id] = await register.importEngagements(who, batch, [{ draft: draftOf('Frå fil', { requestStatus: 'yes', answeredOn: TODAY }) }]);
      assert.equal((await register.readEngagement(who, id ?? '')).requestStatus, null, 'a file that says so is read without it');
    });

    it('says what came of it, which says that it did', async () => {
      const request = await asked('Råd om krabbe');
      const talk = await register.logEngagement(who, draftOf('Innlegg om krabbe', { kind: 'talk', cameOf: request }));
      assert.deepEqual(
        (await register.readEngagement(who, request)).ledTo.map((one) => [one.engagementId, one.kind]),
        [[talk, 'talk']],
      );
      assert.equal((await register.readEngagement(who, talk)).cameOf?.engagementId, request);
      const [row] = (await register.listRequests(who, TODAY, { words: 'krabbe' }, { limit: 5 })).rows;
      assert.deepEqual(
        row?.ledTo.map((one) => one.engagementId),
        [talk],
      );
      const withdrawn = (await register.historyOf(who, request)).at(-1)?.changeId ?? '';
      await assertAllRefused([register.undoChange(who, withdrawn)], 'conflict');
    });

    it('is never what came of itself, and nothing comes of what asks for nothing', async () => {
      const first = await asked('Første');
      const second = await asked('Andre', { cameOf: first });
      const talk = await register.logEngagement(who, draftOf('Innlegg'));
      const draft = draftOf('Første', { kind: 'request.advice', requestStatus: 'received' });
      await assertAllRefused(
        [
          register.correctEngagement(who, first, 1, { ...draft, cameOf: first }),
          register.correctEngagement(who, first, 1, { ...draft, cameOf: second }),
          asked('Tredje', { cameOf: talk }),
        ],
        'invalid',
      );
      await assertAllRefused([asked('Fjerde', { cameOf: 'eng-nope' })], 'not-found');
    });

    it('is listed with what is overdue first, then by when it is due, then by how long it has waited, page by page', async () => {
      const party = { parties: [mention('Rekkjelaget', 'asker')] };
      await asked('utan frist, ny', { ...party, period: periodOf('2026-03-05') });
      await asked('utan frist, gammal', { ...party, period: periodOf('2025-01') });
      await asked('snart', { ...party, answerBy: periodOf('2026-03-15') });
      await asked('over fristen', { ...party, answerBy: periodOf('2026-02') });
      await asked('utan status', { ...party, requestStatus: null, answerBy: periodOf('2026-12') });
      await asked('svart', { ...party, requestStatus: 'no', answeredOn: '2026-03-01', answerBy: periodOf('2026-01') });
      await asked('til dei', { ...party, direction: 'out', parties: [mention('Rekkjelaget')], answerBy: periodOf('2026-11') });
      const partyId = (await register.listParties(who, 'rekkjelaget', { limit: 1 })).rows[0]!.partyId;
      const rows: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<Register['listRequests']>> = await register.listRequests(
          who,
          TODAY,
          { partyId },
          { limit: 2, ...(after === null ? {} : { after }) },
        );
        assert.deepEqual([page.total, page.overdue], [6, 1]);
        rows.push(...page.rows.map((row) => row.title.nn ?? ''));
        after = page.next;
      } while (after !== null);
      assert.deepEqual(rows, ['over fristen', 'snart', 'til dei', 'utan status', 'utan frist, gammal', 'utan frist, ny']);
      assert.deepEqual(await titles({ partyId, direction: 'out' }), ['til dei']);
      assert.deepEqual(await titles({ partyId, status: 'no' }), ['svart']);
      assert.equal((await titles({ partyId, status: 'all' })).length, 7);
      assert.deepEqual(await titles({ partyId, year: 2025 }), ['utan frist, gammal']);
    });

    it('is mine where it bears my name, and reminds me before others', async () => {
      await asked('nokon si', { answerBy: periodOf('2026-03-01'), answerOwner: 'Nokon' });
      await asked('mi', { answerBy: periodOf('2026-03-16'), answerOwner: ` ${who.name.toUpperCase()}` });
      await asked('seinare', { answerBy: periodOf('2026-03-18'), answerOwner: who.name });
      assert.deepEqual((await titles({ owner: 'mine' })).toSorted(), ['mi', 'seinare']);
      const due = (await register.dueRequests(who, TODAY)).rows;
      assert.deepEqual([due[0]?.title.nn, due[0]?.isMine], ['mi', true]);
      assert.ok(due.some((row) => row.title.nn === 'nokon si') && !due.some((row) => row.title.nn === 'seinare'));
      assert.ok(!(await titles({ owner: 'nobody' })).includes('mi'));
    });

    it('tells nobody of what they may not see, and keeps a tie the one who corrects it cannot see', async () => {
      const outsider: Who = { ...who, grades: ['open'] };
      const hidden = await asked('Løynd førespurnad', { access: 'exempt', answerOwner: 'Løynd Person', parties: [mention('Løyndlaget', 'asker')] });
      const open = draftOf('Ope som følgde', { cameOf: hidden });
      const followed = await register.logEngagement(who, open);
      const before = await register.listRequests(outsider, TODAY, { status: 'all' }, { limit: 100 });
      assert.ok(!JSON.stringify(before).includes('Løynd') && !(await register.namesHere(outsider)).includes('Løynd Person'));
      assert.equal((await register.readEngagement(outsider, followed)).cameOf, null);
      await register.correctEngagement(outsider, followed, 1, { ...open, cameOf: null, note: 'retta' });
      assert.equal((await register.readEngagement(who, followed)).cameOf?.engagementId, hidden);
      const openRequest = await asked('Open førespurnad');
      await register.logEngagement(who, draftOf('Løynt som følgde', { access: 'exempt', cameOf: openRequest }));
      assert.deepEqual([(await register.readEngagement(outsider, openRequest)).ledTo, (await register.readEngagement(who, openRequest)).ledTo.length], [[], 1]);
    });

    it('from before it could have an answer, or that asks for none, is read and answered as others are', async () => {
      const { state, version } = (await readRecord(store.db, EVERYTHING, await asked('Gammal førespurnad'), 'engagement'))!;
      const { answerBy: _by, answerOwner: _owner, answeredOn: _on, answer: _answer, cameOf: _of, ...old } = state;
      assert.equal(version, 1);
      const row = { actId: 'act', userId: who.userId, at: new Date().toISOString(), why: null, batchId: null };
      const [request, talk] = [newId('engagement'), newId('engagement')];
      await store.transaction((tx) =>
        writeRecords(tx, row, 'engagement', [
          { id: request, action: 'logged', after: old },
          { id: talk, action: 'logged', after: { ...old, kind: 'talk', requestStatus: 'yes' } },
        ]),
      );
      assert.deepEqual([(await register.readEngagement(who, request)).answer, (await register.readEngagement(who, talk)).requestStatus], [{}, null]);
      await answer(request, 'yes');
      await register.undoChange(who, (await register.historyOf(who, request))[0]?.changeId ?? '');
      assert.equal((await register.readEngagement(who, request)).requestStatus, 'received');
    });
  });
}
