import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { PartyDraft } from './party-verbs.ts';
import type { Register } from '../register.ts';

const partyDraft = (name: string, more: Partial<PartyDraft> = {}): PartyDraft => ({
  names: [{ lang: null, name, kind: 'official', from: null, to: null }],
  type: null,
  country: null,
  isNetwork: false,
  isUs: false,
  parentId: null,
  identifiers: [],
  website: null,
  ...more,
});
const harbour: PartyDraft = partyDraft('', {
  names: [
    { lang: 'nn', name: 'Det gamle hamnelaget', kind: 'official', from: null, to: '2017-12-31' },
    { lang: 'nn', name: 'Hamnenettverket', kind: 'official', from: '2018-01-01', to: null },
    { lang: 'en', name: 'Harbour Network', kind: 'official', from: null, to: null },
    { lang: null, name: 'HNW', kind: 'acronym', from: null, to: null },
    { lang: 'nb', name: 'Havnefolket', kind: 'alias', from: null, to: null },
  ],
  type: '22',
  country: 'NO',
  isNetwork: true,
  identifiers: [{ scheme: 'NO-BRC', value: '974760673' }],
  website: 'https://example.org',
});

for (const kind of stores()) {
  describe(`a party in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let harbourId: string;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      harbourId = await register.addParty(who, harbour);
    });
    after(() => store.close());

    it('is read back with the names in use today', async () => {
      const { partyId, access, version, current, acronym, parent, ties, claims, organises, people, ...draft } = await register.readParty(who, harbourId);
      assert.deepEqual(draft, harbour);
      assert.deepEqual(
        { partyId, access, version, current, acronym, parent, ties, claims, organises, people },
        {
          partyId: harbourId,
          access: 'open',
          version: 1,
          current: { nn: 'Hamnenettverket', en: 'Harbour Network' },
          acronym: 'HNW',
          parent: null,
          ties: [],
          claims: [],
          organises: [],
          people: [],
        },
      );
    });

    it('is known in a draft by any name it goes by, whatever its letters', async () => {
      for (const name of ['hamnenettverket', 'HARBOUR  NETWORK', 'hnw', 'Havnefolket', 'Det gamle hamnelaget']) {
        const { parties } = await register.readEngagement(who, await register.logEngagement(who, draftOf(name, { parties: [mention(name)] })));
        assert.deepEqual(
          parties.map((party) => party.partyId),
          [harbourId],
          name,
        );
      }
    });

    it('that a draft names twice is added once', async () => {
      const { parties } = await register.readEngagement(
        who,
        await register.logEngagement(who, draftOf('To roller', { parties: [mention('Fjellaget', 'asker'), mention('fjellaget', 'organiser')] })),
      );
      assert.equal(parties[0]?.partyId, parties[1]?.partyId);
      assert.deepEqual(
        parties.map((party) => party.role),
        ['asker', 'organiser'],
      );
    });

    it('takes a correction from the version that was read, and no other', async () => {
      const id = await register.addParty(who, partyDraft('Skrivefeli'));
      await register.correctParty(who, id, 1, partyDraft('Skrivefeil'), 'bokstavar');
      await assert.rejects(register.correctParty(who, id, 1, partyDraft('X')), { code: 'conflict' });
      assert.deepEqual((await register.readParty(who, id)).current.nn, 'Skrivefeil');
    });

    it('without a name is refused', async () => {
      await assert.rejects(register.addParty(who, partyDraft(' ')), { code: 'invalid' });
    });

    it('shows its ties from both ends, and is not tied to itself', async () => {
      const other = await register.addParty(who, partyDraft('Storlaget'));
      const tieId = await register.addTie(who, { kind: 'member-of', fromId: harbourId, toId: other, period: periodOf('2019/..'), note: 'styret' });
      const seen = async (id: string) =>
        (await register.readParty(who, id)).ties.map(({ tieId, direction, partyId, period }) => ({ tieId, direction, partyId, edtf: period?.edtf }));
      assert.deepEqual(await seen(harbourId), [{ tieId, direction: 'from', partyId: other, edtf: '2019/..' }]);
      assert.deepEqual(await seen(other), [{ tieId, direction: 'to', partyId: harbourId, edtf: '2019/..' }]);
      await assert.rejects(register.addTie(who, { kind: 'part-of', fromId: other, toId: other, period: null, note: null }), { code: 'invalid' });
    });

    it('that is us is one, and keeps its id when we say anew who we are', async () => {
      const before = await register.readUs(who);
      const id = await register.addParty(who, partyDraft('Utvekslinga', { isUs: true }));
      assert.equal(id, before.partyId);
      assert.deepEqual(await register.readUs(who), { partyId: id, names: { nn: 'Utvekslinga', nb: 'Utvekslinga', en: 'Utvekslinga' }, name: 'Utvekslinga' });
      assert.deepEqual(
        (await register.knownParties(who)).filter((party) => party.isUs).map((party) => party.partyId),
        [id],
      );
    });

    it('is found by a misspelt name, and listed with how many engagements it has', async () => {
      const { rows, total } = await register.listParties(who, 'hamnenetverket', { limit: 5 });
      assert.deepEqual([rows.map((row) => [row.partyId, row.engagements, row.isNetwork]), total], [[[harbourId, 5, true]], 1]);
    });

    it('is listed by name, page by page, each once', async () => {
      const names: (string | undefined)[] = [];
      for (let after: string | undefined; ;) {
        const page = await register.listParties(who, '', { limit: 2, ...(after ? { after } : {}) });
        names.push(...page.rows.map((row) => row.names.nn));
        if (!page.next) break;
        after = page.next;
      }
      assert.deepEqual(names, ['Fjellaget', 'Hamnenettverket', 'Skrivefeil', 'Storlaget', 'Utvekslinga']);
    });

    it('shows an event’s series beside the edition that a draft names', async () => {
      const series = await register.addEvent(who, {
        names: [
          { lang: 'nn', name: 'Haustmøtet', kind: 'official' },
          { lang: null, name: 'HM', kind: 'acronym' },
        ],
        parentId: null,
        period: null,
        place: null,
        organisers: [harbourId],
      });
      const edition = await register.addEvent(who, {
        names: [{ lang: null, name: 'Haustmøtet 2021', kind: 'official' }],
        parentId: series,
        period: periodOf('2021-10'),
        place: 'Førde',
        organisers: [],
      });
      const { event } = await register.readEngagement(who, await register.logEngagement(who, draftOf('På haustmøtet', { event: 'haustmøtet 2021' })));
      assert.deepEqual([event?.eventId, event?.series], [edition, { nn: 'Haustmøtet' }]);
    });
  });

  describe(`claims in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());
    const claim = {
      saidBy: 'Nettsida',
      saidOn: '2021-10',
      status: 'disputed' as const,
      note: { nn: 'ein annan dag' },
      evidence: [{ link: 'https://example.org/x', title: 'Nettsida' }],
    };

    it('stand beside what the record says, with who said it and where', async () => {
      const id = await register.logEngagement(who, draftOf('Lansering', { period: periodOf('2021-09-12') }));
      const claimId = await register.addClaim(who, { recordId: id, field: 'period', value: '2021-09-14', preferred: false, ...claim });
      const read = await register.readEngagement(who, id);
      assert.equal(read.period?.edtf, '2021-09-12');
      const [own, rival] = read.claims;
      assert.deepEqual(rival, {
        claimId,
        recordId: id,
        field: 'period',
        value: '2021-09-14',
        preferred: false,
        carried: false,
        access: 'open',
        confidence: null,
        ...claim,
      });
      assert.deepEqual([own?.value, own?.preferred, own?.carried, own?.saidBy, own?.status], ['2021-09-12', true, true, who.name, 'confirmed']);
      const added = (await register.historyOf(who, id)).find((change) => change.recordId === claimId)!;
      await register.undoChange(who, added.changeId);
      assert.deepEqual((await register.readEngagement(who, id)).claims, [], 'the two come and go together');
    });

    it('stand beside what a party says of itself, and lose their hold on it when it is corrected', async () => {
      const id = await register.addParty(who, partyDraft('Kystlaget', { country: 'NO', type: '22' }));
      await register.addClaim(who, { recordId: id, field: 'country', value: 'SE', preferred: false, ...claim });
      await register.addClaim(who, { recordId: id, field: 'type', value: '21', preferred: false, ...claim, status: 'rejected' });
      const values = async () => (await register.readParty(who, id)).claims.map(({ field, value, preferred }) => [field, value, preferred]);
      assert.deepEqual(await values(), [
        ['country', 'NO', true],
        ['country', 'SE', false],
        ['type', '21', false],
      ]);
      const { version } = await register.readParty(who, id);
      await register.correctParty(who, id, version, partyDraft('Kystlaget', { country: 'DK', type: '22' }));
      assert.deepEqual((await values()).slice(0, 2), [
        ['country', 'NO', false],
        ['country', 'SE', false],
      ]);
    });

    it('that are preferred change the record, and the value they replace stays as a claim', async () => {
      const id = await register.logEngagement(who, draftOf('Lansering', { mode: 'physical' }));
      const claimId = await register.addClaim(who, { recordId: id, field: 'mode', value: 'digital', preferred: true, ...claim, status: 'confirmed' });
      const read = await register.readEngagement(who, id);
      assert.equal(read.mode, 'digital');
      assert.deepEqual(
        read.claims.map(({ value, preferred, saidBy }) => ({ value, preferred, saidBy })),
        [
          { value: 'digital', preferred: true, saidBy: 'Nettsida' },
          { value: 'physical', preferred: false, saidBy: who.name },
        ],
      );
      await register.preferClaim(who, read.claims.find((one) => one.claimId !== claimId)!.claimId);
      const back = await register.readEngagement(who, id);
      assert.deepEqual([back.mode, back.claims.filter((one) => one.preferred).length], ['physical', 1]);
    });

    it('in words alone are preferred without changing what the record holds', async () => {
      const id = await register.logEngagement(
        who,
        draftOf('Tal', { figures: [{ value: 40, unit: null, qualifier: 'one-of', counted: 'partners', said: 'ein av 40' }] }),
      );
      await register.addClaim(who, { recordId: id, field: 'figures', value: 'ein av 94', preferred: true, ...claim });
      const read = await register.readEngagement(who, id);
      assert.deepEqual([read.figures[0]?.value, read.claims[0]?.preferred], [40, true]);
      assert.deepEqual(read.evidence.find(({ field }) => field === 'figures')?.evidence, claim.evidence);
    });

    it('can be about a party, and one field has one preferred claim', async () => {
      const id = await register.addParty(who, partyDraft('Nettverket'));
      await register.addClaim(who, { recordId: id, field: 'country', value: 'ZA', preferred: true, ...claim });
      await register.addClaim(who, { recordId: id, field: 'country', value: 'KE', preferred: true, ...claim });
      const read = await register.readParty(who, id);
      assert.deepEqual(
        [read.country, read.claims.map(({ value, preferred }) => [value, preferred])],
        [
          'KE',
          [
            ['ZA', false],
            ['KE', true],
          ],
        ],
      );
    });

    it('get evidence of their own, and a record does as a whole', async () => {
      const id = await register.logEngagement(who, draftOf('Støtte', { mode: 'digital' }));
      const link = { link: 'https://example.org/program', title: 'Programmet' };
      await register.addEvidence(who, id, 'mode', link);
      await register.addEvidence(who, id, null, link);
      const { evidence } = await register.readEngagement(who, id);
      assert.deepEqual(evidence.find(({ field }) => field === 'mode')?.evidence, [link]);
      assert.deepEqual(evidence[0]?.evidence.at(-1), link);
      await assert.rejects(register.addEvidence(who, id, 'recurrence', link), { code: 'invalid' });
      await assert.rejects(register.addEvidence(who, id, null, { link: 'javascript:alert(1)', title: 'x' }), { code: 'invalid' });
    });
  });
}
