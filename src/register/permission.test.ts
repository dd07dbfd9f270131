import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anchorOf, assertAllRefused, draftOf, mention, openRegister, sourceOf } from '../../test/registers.ts';
import { stores } from '../../test/stores.ts';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import { BulkEdit } from '../domain/bulk-edit.ts';
import { emptyDraft } from '../domain/draft.ts';
import { ENGAGEMENT_SORTS } from '../domain/engagement-filter.ts';
import { periodOf } from '../domain/period.ts';
import type { Role, Who } from '../domain/who.ts';
import { addUnit, addUser } from '../store/query/add-user.ts';
import type { Store } from '../store/store.ts';
import type { PartyDraft } from './party/party-verbs.ts';
import { TYPES_AS_OF } from './as-of/as-of-verbs.ts';
import type { Register } from './register.ts';

const text = 'Elvelaget spurde om råd i 2021. Svaret kjem i 2022.';

const partyOf = (name: string): PartyDraft => ({
  names: [{ lang: null, name, kind: 'official', from: null, to: null }],
  type: null,
  country: null,
  isNetwork: false,
  isUs: false,
  parentId: null,
  identifiers: [],
  website: null,
});

/** Everything a reader can ask, with identifiers and moments replaced by the order they first appear in. */
async function everythingSeen(register: Register, who: Who): Promise<string> {
  const list = await register.listEngagements(who, {}, { limit: 2 });
  const parties = await register.listParties(who, '', { limit: 50 });
  const sources = await register.listSources(who);
  const engagements = [];
  for (const { engagementId } of (await register.listEngagements(who, {}, { limit: 50 })).rows)
    engagements.push(await register.readEngagement(who, engagementId), await register.historyOf(who, engagementId));
  const seen = [
    { rows: list.rows, total: list.total, more: list.next !== null },
    parties,
    sources,
    engagements,
    await register.listEngagements(who, { words: 'elvelaget' }, { limit: 50 }),
    await register.listEngagements(who, { country: 'ZA' }, { limit: 50 }),
    await register.engagementsOfYear(who, 2021),
    await Promise.all(TYPES_AS_OF.map((type) => register.listAsOf(who, type, '2199-12-31', { limit: 50 }))),
    await Promise.all(
      [...list.rows.map((row) => row.engagementId), ...parties.rows.map((row) => row.partyId)].map((id) => register.readAsOf(who, id, '2199-12-31')),
    ),
    await register.sumFigures(who, {}),
    await Promise.all(parties.rows.map((row) => register.readParty(who, row.partyId))),
    await Promise.all(sources.map((row) => register.readSource(who, row.sourceId))),
    await Promise.all(sources.map((row) => register.listProposals(who, row.sourceId))),
    await Promise.all(parties.rows.map((row) => register.readRelationship(who, row.partyId, '2022-06-01', { withParts: true }))),
    await register.knownParties(who),
    await register.listCommitments(who, {}),
    await register.readLedger(who, {}, '2022-06-01', { limit: 50 }),
    await register.commitmentOwners(who),
    await Promise.all((await register.listCommitments(who, {})).map((one) => register.readCommitment(who, one.commitmentId))),
    await Promise.all((await register.listEngagements(who, {}, { limit: 50 })).rows.map((row) => register.likelyKept(who, row.engagementId))),
    await Promise.all((await register.listCommitments(who, {})).map((one) => register.likelyKeepers(who, one.commitmentId, ''))),
    await register.readToday(who, '2022-06-01'),
    await register.listRequests(who, '2022-06-01', { status: 'all' }, { limit: 50 }),
    await register.dueRequests(who, '2022-06-01'),
    await register.readReminders(who),
    await register.namesHere(who),
    await register.expectedNext(who, '2021-07-01'),
    await register.expectedNext(who, '2021-07-01', { near: true }),
    await Promise.all(parties.rows.map((row) => register.expectedNext(who, '2021-07-01', { partyId: row.partyId }))),
    await register.listSeries(who),
    (await register.listEvents(who, '', { limit: 50 })).rows,
    await register.readRound(who, '2022-11-01'),
    await register.roundWaiting(who, '2022-11-01'),
    await register.nearParties(who, ['Elvelaget', 'Løyndomslaget', 'Løynd samanslutning', 'Elvalaget', 'LL']),
    await register.likelyDuplicates(who),
    await Promise.all(parties.rows.map((row) => register.likelyDuplicates(who, row.partyId))),
    await register.likelyParties(who, partyOf('Løyndomslag')),
    await register.likelyEngagements(who, [
      draftOf('Løyndom før', { parties: [mention('Løyndomslaget', 'asker', 'ZA')], event: 'Løyndomsmøtet' }),
      draftOf('Løyndt som følgde', { period: periodOf('2021-06-20'), parties: [mention('Elvelaget')] }),
      draftOf('Møte med elvelaget', { period: periodOf('2021-05-01'), parties: [mention('Elvelaget')] }),
    ]),
    await register.accessOf(
      who,
      (await register.listEngagements(who, {}, { limit: 50 })).rows.map((row) => row.engagementId),
    ),
    await Promise.all(ENGAGEMENT_SORTS.map((sort) => register.listEngagements(who, {}, { limit: 50, sort, more: true }))),
    await Promise.all(parties.rows.map((row) => register.listEngagements(who, { partyId: row.partyId }, { limit: 50, more: true }))),
    await register.sumFigures(who, { words: 'løynd' }),
    await Promise.all(parties.rows.map((row) => register.historyOf(who, row.partyId))),
    await Promise.all((await register.listChanges(who, { limit: 500 })).rows.map((row) => register.readChange(who, row.changeId))),
    (await register.listChanges(who, { limit: 1 })).total,
    await register.calendarSince(who),
    await register.listViews(who, 'engagements'),
    (await register.listChanges(who, { limit: 500 })).rows,
    await Promise.all((await register.listAccounts(who)).map((one) => register.readAccount(who, one.accountId))),
    await Promise.all((await register.listAccounts(who)).map((one) => register.historyOf(who, one.accountId))),
    await register.linesToCheck(who),
    await register.search(who, 'elvelagett'),
    await register.search(who, 'løyndom'),
    await register.search(who, 'spurde'),
    await register.search(who, 'svaret'),
  ];
  const tokens = new Map<string, string>();
  const token = (found: string) => tokens.get(found) ?? tokens.set(found, `#${tokens.size}`).get(found)!;
  return JSON.stringify(seen, null, 1)
    .replace(/\b(?:eng|par|evt|com|src|pas|clm|pro|chg|unt|tie|acc|lin)-[0-9a-z]{26}\b/g, token)
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, token)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
}

/** An account with a sentence anybody may see, and some over what is hidden, one of them placed before it. */
async function writeAccount(register: Register, keeper: Who, id: string, secret: (work: () => Promise<unknown>) => Promise<void>): Promise<void> {
  const subject = { kind: 'all' as const };
  const accountId = await register.createAccount(keeper, { period: '2021', lang: 'nn', templateId: 'article', subject, baseYear: null, title: 'Året' });
  const over = (record: string) => ({ told: [{ record, facet: '', facts: {} }], cites: [], text: 'Samband skreiv.', records: [record] });
  const place = { section: 'requests-and-cooperation', title: 'X', after: null };
  await secret(async () => {
    const rows = (await register.listEngagements(keeper, { words: 'løynd' }, { limit: 50 })).rows;
    for (const { engagementId } of rows) await register.rewriteSentence(keeper, accountId, { basis: over(engagementId) }, 'Løyndom i årsteksten.');
    await register.addSentence(
      keeper,
      accountId,
      'Løyndom for seg.',
      { ...over(id), told: [], cites: over(rows[0]!.engagementId).told, records: [rows[0]!.engagementId] },
      place,
    );
  });
  await register.rewriteSentence(keeper, accountId, { basis: over(id) }, 'Elvelaget spurde oss.');
}

/** Writes the same register twice over: what everybody may see, and, where `hidden`, what stands beside it in another grade and unit. */
async function fill(store: Store, register: Register, keeper: Who, hidden: AccessGrade | 'other unit' | null): Promise<Who> {
  await store.transaction(async (tx) => {
    await addUnit(tx, { unitId: 'unt-other', name: 'Nabo', shared: false });
    await addUser(tx, { userId: 'usr-reader', name: 'Les Ar', roles: ['reader'], unitIds: [], grades: ['open'], lang: 'nn' });
    await addUser(tx, { userId: 'usr-other', name: 'Nab O', roles: ['writer'], unitIds: ['unt-other'], grades: ['open', 'internal', 'exempt'], lang: 'nn' });
  });
  const { unitId } = await store.db.selectFrom('unit').select('unitId').where('unitId', '<>', 'unt-other').executeTakeFirstOrThrow();
  const writer: Who = hidden === 'other unit' ? { ...keeper, userId: 'usr-other', unitIds: ['unt-other'] } : keeper;
  const access = hidden === 'other unit' || hidden === null ? 'open' : hidden;
  const secret = async (work: () => Promise<unknown>) => {
    if (hidden !== null) await work();
  };

  await secret(() =>
    register.logEngagement(
      writer,
      draftOf('Løyndom før', {
        access,
        parties: [mention('Løyndomslaget', 'asker', 'ZA')],
        areas: [{ code: 'ZA', role: 'place' }],
        commitment: { by: 'us', due: periodOf('2022'), owner: 'Løyndom Eigar' },
        event: 'Løyndomsmøtet',
      }),
    ),
  );
  const id = await register.logEngagement(
    keeper,
    draftOf('Råd til Elvelaget', {
      kind: 'request.advice',
      requestStatus: 'received',
      answerBy: periodOf('2022-06'),
      parties: [mention('Elvelaget', 'asker', 'NO')],
      commitment: { by: 'us', due: periodOf('2022') },
    }),
  );
  await register.logEngagement(keeper, draftOf('Elvemøte', { recurrence: 'monthly', period: periodOf('2021-04-01'), parties: [mention('Elvelaget')] }));
  await register.logEngagement(keeper, draftOf('Møte med elvelaget', { period: periodOf('2021-05-01'), parties: [mention('elvelaget')] }));
  await register.addClaim(keeper, {
    recordId: id,
    field: 'period',
    value: '2020',
    saidBy: 'Avisa',
    saidOn: null,
    status: 'disputed',
    preferred: false,
    note: {},
    evidence: [],
  });
  const sourceId = await register.keepSource(keeper, sourceOf(text));
  const proposal = {
    anchor: anchorOf(text, 'Elvelaget spurde om råd i 2021.'),
    draft: { ...emptyDraft(), period: periodOf('2021') },
    confidence: 1,
    fields: {},
  };
  const [proposalId] = await register.submitProposals(keeper, sourceId, [proposal]);
  await register.acceptProposal(keeper, proposalId!);
  await secret(async () => {
    const hiddenSource = await register.keepSource(writer, sourceOf(`${text} Løyndom.`, { access }));
    const [hiddenProposal] = await register.submitProposals(writer, hiddenSource, [
      { ...proposal, draft: { ...proposal.draft, access, title: { nn: 'Løyndom' } } },
      proposal,
    ]);
    await register.acceptProposal(writer, hiddenProposal!);
    const at = anchorOf(text, 'Elvelaget');
    if (hidden !== 'other unit') await register.addEvidence(keeper, id, null, { source: hiddenSource, title: '', ...at });
    await register.logEngagement(writer, draftOf('Løyndom etter', { access, period: periodOf('2021-12-31'), parties: [mention('Elvelaget')] }));
  });
  await secret(() =>
    register.logEngagement(
      writer,
      draftOf('Løyndt som følgde', {
        access,
        cameOf: hidden === 'other unit' ? null : id,
        recurrence: 'monthly',
        period: periodOf('2021-06-20'),
        parties: [mention('Elvelaget')],
      }),
    ),
  );
  await secret(() =>
    register.logEngagement(
      writer,
      draftOf('Løynd førespurnad', {
        access,
        kind: 'request.advice',
        answerBy: periodOf('2022-05'),
        answerOwner: 'Løynd Person',
        parties: [mention('Elvelaget', 'asker')],
      }),
    ),
  );
  await secret(async () => {
    await register.logEngagement(
      writer,
      draftOf('Løyndt verv', { access, kind: 'board', status: 'ongoing', period: periodOf('2020/..'), parties: [mention('Løynd samanslutning')] }),
    );
    const [near] = await register.nearParties(writer, ['Elvelaget']);
    await register.logEngagement(
      writer,
      draftOf('Møte med elvelaget', { access, period: periodOf('2021-05-01'), parties: [mention('Elvelaget')], commitment: { by: 'them', due: null } }),
      undefined,
      undefined,
      [{ partyId: near![0]!.partyId, words: 'løyndelva' }],
    );
    const rows = (await register.listCommitments(writer, {})).filter((row) => JSON.stringify(row.what).includes('øyndom'));
    for (const row of rows) await register.settleCommitment(writer, row.commitmentId, { status: 'partly-kept', settledBy: null, rest: periodOf('2023')! });
    const standing = (await register.readRound(writer, '2022-11-01')).standing.filter((row) => JSON.stringify(row.title).includes('øynd'));
    for (const row of standing) await register.confirm(writer, row.engagementId, '2020-01-01');
    const selection = { filter: { words: 'løynd' } };
    const edit = BulkEdit.parse({ addTopics: ['exchange'] });
    await register.editMany(writer, selection, edit, (await register.previewEdits(writer, selection, edit)).seen);
  });
  await register.addEvidence(keeper, id, null, { source: sourceId, title: '', ...anchorOf(text, 'Svaret') });
  await writeAccount(register, keeper, id, secret);
  return { userId: 'usr-reader', name: 'Les Ar', roles: ['reader'], unitIds: [unitId], grades: ['open'], lang: 'nn' };
}

for (const kind of stores()) {
  describe(`the gate over the ${kind.name} store`, () => {
    let expected: string;
    before(async () => {
      const { store, register, who } = await openRegister(kind);
      expected = await everythingSeen(register, await fill(store, register, who, null));
      await store.close();
    });

    for (const hidden of ['internal', 'exempt', 'other unit'] as const) {
      it(`lets nobody see by any door what is ${hidden === 'other unit' ? 'another unit’s' : hidden}, nor that it exists`, async () => {
        const { store, register, who } = await openRegister(kind);
        const seen = await everythingSeen(register, await fill(store, register, who, hidden));
        await store.close();
        assert.ok(seen.includes('Elvelaget') && !seen.includes('øyndom'));
        assert.equal(dropCounters(seen), dropCounters(expected));
      });
    }
  });

  describe(`who may write in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let keeper: Who;
    before(async () => {
      ({ store, register, who: keeper } = await openRegister(kind));
    });
    after(() => store.close());
    const as = (...roles: Role[]): Who => ({ ...keeper, roles });

    it('is a writer or a keeper: every write is refused to others, before it is looked at', async () => {
      const id = await register.logEngagement(as('writer'), draftOf('Til å prøve på'));
      for (const who of [as('reader'), as('publisher'), as()]) {
        const writes = [
          register.logEngagement(who, draftOf('x')),
          register.correctEngagement(who, id, 1, draftOf('x')),
          register.addParty(who, {
            names: [{ lang: null, name: 'X', kind: 'official', from: null, to: null }],
            type: null,
            country: null,
            isNetwork: false,
            isUs: false,
            parentId: null,
            identifiers: [],
            website: null,
          }),
          register.keepSource(who, sourceOf('x')),
          register.submitProposals(who, 'src-x', []),
          register.acceptProposal(who, 'pro-x'),
          register.undoChange(who, 'chg-x'),
          register.settleCommitment(who, 'com-x', { status: 'kept', settledBy: null }),
          register.preferClaim(who, 'clm-x'),
          register.addEvidence(who, id, null, { link: 'https://example.org', title: '' }),
        ];
        await assertAllRefused(writes, 'forbidden');
      }
      assert.equal((await register.readEngagement(keeper, id)).version, 1);
    });

    it('writes at no grade they could not read', async () => {
      await assert.rejects(register.logEngagement({ ...keeper, grades: ['open'] }, draftOf('x', { access: 'exempt' })), { code: 'forbidden' });
    });

    it('cannot undo, correct or settle what they may not see', async () => {
      const id = await register.logEngagement(keeper, draftOf('Unnateke', { access: 'exempt', commitment: { by: 'us', due: null } }));
      const [change] = await register.historyOf(keeper, id);
      const writer: Who = { ...as('writer'), grades: ['open', 'internal'] };
      await assert.rejects(register.undoChange(writer, change!.changeId), { code: 'not-found' });
      await assert.rejects(register.correctEngagement(writer, id, 1, draftOf('x')), { code: 'not-found' });
      const [commitment] = (await register.readEngagement(keeper, id)).commitments;
      await assert.rejects(register.settleCommitment(writer, commitment!.commitmentId, { status: 'kept', settledBy: null }), { code: 'not-found' });
    });

    it('opens a party to those who read an open record that names it', async () => {
      const reader: Who = { ...as('reader'), grades: ['open'] };
      await register.logEngagement(keeper, draftOf('Fyrst i løynd', { access: 'exempt', parties: [mention('Skoglaget')] }));
      assert.equal((await register.listParties(reader, 'skoglaget', { limit: 5 })).total, 0);
      const id = await register.logEngagement(keeper, draftOf('Så ope', { parties: [mention('Skoglaget')] }));
      assert.deepEqual(
        (await register.readEngagement(reader, id)).parties.map((party) => party.names.nn),
        ['Skoglaget'],
      );
      assert.deepEqual(
        (await register.listParties(reader, 'skoglaget', { limit: 5 })).rows.map((row) => row.engagements),
        [1],
      );
    });
  });
}

/** Versions count every write of a record, also one that gave it support a reader may not see. */
function dropCounters(seen: string): string {
  return seen.replace(/"version": \d+/g, '"version": n');
}
