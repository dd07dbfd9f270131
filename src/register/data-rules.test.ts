import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../test/registers.ts';
import { stores } from '../../test/stores.ts';
import { periodOf } from '../domain/period.ts';
import type { Who } from '../domain/who.ts';
import type { Store } from '../store/store.ts';
import type { PartyDraft } from './party/party-verbs.ts';
import type { Register } from './register.ts';

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

for (const kind of stores()) {
  describe(`what the data cannot be, in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let writer: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      writer = { ...who, roles: ['writer'] };
    });
    after(() => store.close());

    const titlesOf = async (year: number) => (await register.engagementsOfYear(who, year)).engagements.map((one) => one.title.nn).sort();

    it('an engagement of unknown start counts in the year it ended, and an ongoing one from the year it began', async () => {
      await register.logEngagement(who, draftOf('Slutt 1921', { period: periodOf('../1921') }));
      await register.logEngagement(who, draftOf('Frå 1919', { period: periodOf('1919/..') }));
      await register.logEngagement(who, draftOf('Frå 1920 til 1921', { period: periodOf('1920~/1921') }));
      await register.logEngagement(who, draftOf('Ukjend', { period: periodOf('../..') }), undefined, 1920);
      assert.deepEqual(await titlesOf(1918), []);
      assert.deepEqual(await titlesOf(1919), ['Frå 1919']);
      assert.deepEqual(await titlesOf(1920), ['Frå 1919', 'Frå 1920 til 1921', 'Ukjend']);
      assert.deepEqual(await titlesOf(1921), ['Frå 1919', 'Frå 1920 til 1921', 'Slutt 1921']);
      assert.deepEqual(await titlesOf(1922), ['Frå 1919']);
      assert.equal((await register.listEngagements(who, { year: 1900 }, { limit: 5 })).total, 0);
    });

    it('an engagement says the year it is accounted under', async () => {
      const id = await register.logEngagement(who, draftOf('Udatert', { period: null }), undefined, 1931);
      assert.equal((await register.readEngagement(who, id)).year, 1931);
      await assertAllRefused([register.logEngagement(who, draftOf('x', { period: null }), undefined, 20_210)], 'invalid');
    });

    it('a period says the days its bounds are', async () => {
      const wrong = { ...periodOf('2021')!, to: '2022-12-31' };
      const malformed = { said: 'i fjor', edtf: 'i fjor', from: null, to: null };
      const id = await register.logEngagement(who, draftOf('Lovar', { commitment: { by: 'us', due: periodOf('2022') } }));
      const { commitmentId } = (await register.readEngagement(who, id)).commitments[0]!;
      await assertAllRefused(
        [
          register.logEngagement(who, draftOf('x', { period: wrong })),
          register.logEngagement(who, draftOf('x', { period: malformed })),
          register.correctEngagement(who, id, 1, draftOf('x', { commitment: { by: 'us', due: wrong } })),
          register.correctCommitment(who, commitmentId, { by: 'us', what: {}, due: malformed, partyIds: [] }),
          register.carryCommitmentOver(who, commitmentId, { ...malformed, to: '2031-12-31' }),
          register.addEvent(who, { names: [{ lang: null, name: 'Samling', kind: 'official' }], parentId: null, period: wrong, place: null, organisers: [] }),
          register.addParty(who, partyDraft('x', { names: [{ lang: null, name: 'x', kind: 'official', from: '2021', to: null }] })),
          register.addParty(who, partyDraft('x', { names: [{ lang: null, name: 'x', kind: 'official', from: '2021-02-01', to: '2021-01-01' }] })),
        ],
        'invalid',
      );
    });

    it('a party takes part once in each role', async () => {
      const twice = [mention('Elvelaget'), mention('elvelaget')];
      const id = await register.logEngagement(who, draftOf('Møte', { parties: [mention('Elvelaget'), mention('Elvelaget', 'asker')] }));
      await assertAllRefused(
        [register.logEngagement(who, draftOf('x', { parties: twice })), register.correctEngagement(who, id, 1, draftOf('x', { parties: twice }))],
        'invalid',
      );
      const [imported] = await register.importEngagements(who, await register.openBatch(who, 'fil'), [{ draft: draftOf('Frå fil', { parties: twice }) }]);
      assert.equal((await register.readEngagement(who, imported!)).parties.length, 1, 'a file that says it twice is read as saying it once');
    });

    it('we take part by our own roles, not as a party', async () => {
      const { partyId, names } = await register.readUs(who);
      await assertAllRefused(
        [
          register.logEngagement(who, draftOf('x', { parties: [{ ...mention('oss'), partyId }] })),
          register.logEngagement(who, draftOf('x', { parties: [mention(names.nn!)], ourRoles: ['asked'] })),
        ],
        'invalid',
      );
    });

    it('a parent is a party there is, and not below the party itself', async () => {
      const top = await register.addParty(who, partyDraft('Toppen'));
      const below = await register.addParty(who, partyDraft('Under', { parentId: top }));
      await assertAllRefused(
        [
          register.addParty(who, partyDraft('x', { parentId: 'par-none' })),
          register.correctParty(who, below, 1, partyDraft('Under', { parentId: 'par-none' })),
        ],
        'not-found',
      );
      await assertAllRefused(
        [
          register.correctParty(who, top, 1, partyDraft('Toppen', { parentId: below })),
          register.correctParty(who, top, 1, partyDraft('Toppen', { parentId: top })),
        ],
        'invalid',
      );
    });

    it('an identifier is of one party of the unit, also when a withdrawn one comes back', async () => {
      const identifiers = [{ scheme: 'NO-BRC', value: '974760673' }];
      const first = await register.addParty(who, partyDraft('Første', { identifiers }));
      await assertAllRefused([register.addParty(who, partyDraft('Andre', { identifiers }))], 'conflict');
      const other = await register.addParty(who, partyDraft('Andre'));
      await assertAllRefused([register.correctParty(who, other, 1, partyDraft('Andre', { identifiers }))], 'conflict');
      await assertAllRefused([register.addParty(who, partyDraft('x', { identifiers: [...identifiers, ...identifiers] }))], 'invalid');
      await register.undoChange(who, (await register.historyOf(who, first))[0]!.changeId);
      await register.correctParty(who, other, 1, partyDraft('Andre', { identifiers }));
      await assertAllRefused([register.undoChange(who, (await register.historyOf(who, first))[0]!.changeId)], 'conflict');
    });

    it('who we are is for a keeper to say', async () => {
      const { partyId } = await register.readUs(who);
      const { version } = await register.readParty(who, partyId);
      const other = await register.addParty(writer, partyDraft('Andre folk'));
      await register.correctParty(who, partyId, version, partyDraft('Utvekslinga', { isUs: true }));
      const [latest] = await register.historyOf(who, partyId);
      await assertAllRefused(
        [
          register.addParty(writer, partyDraft('Kupp', { isUs: true })),
          register.correctParty(writer, partyId, version + 1, partyDraft('Kupp', { isUs: true })),
          register.correctParty(writer, other, 1, partyDraft('Kupp', { isUs: true })),
          register.undoChange(writer, latest!.changeId),
        ],
        'forbidden',
      );
      await assertAllRefused([register.correctParty(who, other, 1, partyDraft('Andre folk', { isUs: true }))], 'conflict');
      await assertAllRefused([register.correctParty(who, partyId, version + 1, partyDraft('Ingen'))], 'invalid');
      assert.equal((await register.readUs(who)).names.nn, 'Utvekslinga');
    });

    it('two writers who name the same new party and event at once name one', async () => {
      const drafts = Array.from({ length: 6 }, (_, at) => draftOf(`Møte ${at}`, { parties: [mention('Heilt Nytt Lag')], event: 'Heilt ny samling' }));
      const ids = await Promise.all(drafts.map((draft) => register.logEngagement(writer, draft)));
      const read = await Promise.all(ids.map((id) => register.readEngagement(who, id)));
      assert.equal(new Set(read.map((one) => one.parties[0]?.partyId)).size, 1);
      assert.equal(new Set(read.map((one) => one.event?.eventId)).size, 1);
    });
  });
}
