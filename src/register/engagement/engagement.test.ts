import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const full: EngagementDraft = {
  kind: 'invitation',
  direction: 'in',
  trigger: 'on-request',
  mode: 'hybrid',
  recurrence: 'yearly',
  status: 'held',
  requestStatus: 'yes',
  answerBy: periodOf('2021-09', 'i september'),
  answerOwner: 'Ansvarleg',
  answeredOn: '2021-09-01',
  answer: { nn: 'Vi kjem gjerne.', en: 'Gladly.' },
  cameOf: null,
  complete: false,
  period: { said: 'tolvte september', edtf: '2021-09-12', from: '2021-09-12', to: '2021-09-12' },
  ourRoles: ['speaker', 'moderator'],
  parties: [mention('Fjordnettverket', 'organiser', 'NO'), { ...mention('Brugruppa', 'network'), said: 'gruppa' }],
  event: 'Vårkonferansen 2021',
  eventId: null,
  title: { nn: 'Innlegg om gjensidigheit', en: 'Talk on reciprocity' },
  subject: { nn: 'gjensidigheit', nb: 'gjensidighet', en: 'reciprocity' },
  work: { form: 'brief', title: 'Give and take', lang: 'en', url: 'https://example.org/brief' },
  areas: [
    { code: 'ZA', role: 'place' },
    { code: '002', role: 'topic' },
  ],
  goals: [],
  topics: ['reciprocity', 'south-south'],
  figures: [
    { value: 400.5, unit: null, qualifier: 'over', counted: 'participants', said: 'over 400' },
    { value: 2, unit: 'NOK', qualifier: 'exact', counted: 'money', said: 'to kroner' },
  ],
  commitment: { by: 'us', due: periodOf('2022') },
  links: ['https://example.org/a', 'https://example.org/b'],
  note: 'Merk “sitat” og 🎈.',
  access: 'exempt',
  accessBasis: 'off-20',
};

for (const kind of stores()) {
  describe(`an engagement in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    it('is read back as it was logged', async () => {
      const id = await register.logEngagement(who, full, 'frå møtet');
      const read = await register.readEngagement(who, id);
      const { parties, event, eventId: _eventId, commitment: _commitment, ...facts } = full;
      for (const [field, value] of Object.entries(facts)) assert.deepEqual(read[field as keyof typeof read], value, field);
      assert.deepEqual(
        read.parties.map(({ names, role, country, isNetwork }) => ({ name: names.nn, role, country, isNetwork })),
        [
          { name: 'Fjordnettverket', role: 'organiser', country: 'NO', isNetwork: false },
          { name: 'Brugruppa', role: 'network', country: null, isNetwork: true },
        ],
      );
      assert.equal(parties.length, read.parties.length);
      assert.equal(read.event?.names.en, event);
      assert.equal(read.version, 1);
      assert.deepEqual(
        read.commitments.map(({ by, what, due, status }) => ({ by, what, due, status })),
        [{ by: 'us', what: { nn: 'gjensidigheit', nb: 'gjensidighet', en: 'reciprocity' }, due: periodOf('2022'), status: 'open' }],
      );
      assert.deepEqual(read.evidence, [{ field: null, evidence: [{ entered: { by: who.name, at: read.createdAt } }] }]);
    });

    it('is found under its year, and an undated one under the year it is accounted for', async () => {
      const dated = await register.logEngagement(who, draftOf('Eit langt samarbeid', { period: periodOf('1995/1998') }));
      const undated = await register.logEngagement(who, draftOf('Utan dato', { period: null }), undefined, 1997);
      const idsOf = async (year: number) => (await register.engagementsOfYear(who, year)).engagements.map((one) => one.engagementId);
      assert.deepEqual(await idsOf(1996), [dated]);
      assert.deepEqual(await idsOf(1997), [dated, undated]);
      assert.deepEqual(await idsOf(1999), []);
    });

    it('that somebody else has corrected since is not corrected over', async () => {
      const id = await register.logEngagement(who, draftOf('Møte'));
      await register.correctEngagement(who, id, 1, draftOf('Møte om tilskot'));
      await assert.rejects(register.correctEngagement(who, id, 1, draftOf('Noko anna')), { code: 'conflict' });
      assert.deepEqual((await register.readEngagement(who, id)).title, { nn: 'Møte om tilskot' });
    });

    it('corrected by two at once takes one correction and refuses the other', async () => {
      const id = await register.logEngagement(who, draftOf('Kappløp'));
      const done = await Promise.allSettled(['ein', 'to'].map((title) => register.correctEngagement(who, id, 1, draftOf(title))));
      assert.deepEqual(done.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
    });

    it('shows who entered a field later than the record', async () => {
      const id = await register.logEngagement(who, draftOf('Møte', { mode: null }));
      await register.correctEngagement(who, id, 1, draftOf('Møte', { mode: 'digital' }));
      const { evidence } = await register.readEngagement(who, id);
      assert.deepEqual(
        evidence.map(({ field }) => field),
        [null, 'mode'],
      );
    });

    it('that changes nothing leaves no change behind', async () => {
      const id = await register.logEngagement(who, draftOf('Likt'));
      await register.correctEngagement(who, id, 1, draftOf('Likt'));
      assert.equal((await register.historyOf(who, id)).length, 1);
    });

    it('with a draft that breaks the form is refused, and nothing of it is kept', async () => {
      const { total } = await register.listParties(who, '', { limit: 1 });
      const draft = { ...draftOf('Feil', { parties: [mention('Aldri Sett')] }), kind: 'party' } as unknown as EngagementDraft;
      await assert.rejects(register.logEngagement(who, draft), { code: 'invalid' });
      await assert.rejects(register.logEngagement(who, draftOf('Feil', { parties: [mention('Aldri Sett'), { ...mention('X'), partyId: 'par-none' }] })), {
        code: 'not-found',
      });
      assert.equal((await register.listParties(who, '', { limit: 1 })).total, total);
    });

    it('with text that no database can hold is refused', async () => {
      for (const note of ['null\0', 'half \ud83c']) await assert.rejects(register.logEngagement(who, draftOf('Feil', { note })), { code: 'invalid' });
      const id = await register.logEngagement(who, draftOf('Rett', { note: 'skrive som \\u0000 og \\ud83c' }));
      assert.equal((await register.readEngagement(who, id)).note, 'skrive som \\u0000 og \\ud83c');
    });

    it('that nobody has logged is not found', async () => {
      await assert.rejects(register.readEngagement(who, 'eng-none'), { code: 'not-found' });
    });

    it('keeps its commitment in step until somebody words it by hand', async () => {
      const promise = { commitment: { by: 'us' as const, due: periodOf('2022') }, subject: { nn: 'utveksling' } };
      const id = await register.logEngagement(who, draftOf('Lovnad', promise));
      await register.correctEngagement(who, id, 1, draftOf('Lovnad', { ...promise, subject: { nn: 'utveksling i Pretoria' } }));
      const [followed] = (await register.readEngagement(who, id)).commitments;
      assert.deepEqual(followed?.what, { nn: 'utveksling i Pretoria' });
      await register.correctCommitment(who, followed!.commitmentId, { by: 'us', what: { nn: 'sende to' }, due: periodOf('2022'), partyIds: [] });
      await register.correctEngagement(who, id, 2, draftOf('Lovnad', { ...promise, commitment: { by: 'us', due: periodOf('2023') } }));
      const [worded] = (await register.readEngagement(who, id)).commitments;
      assert.deepEqual([worded?.what, worded?.due?.edtf], [{ nn: 'sende to' }, '2023']);
      await register.correctEngagement(who, id, 3, draftOf('Lovnad'));
      assert.deepEqual((await register.readEngagement(who, id)).commitments, []);
    });
  });
}

for (const kind of stores()) {
  describe(`an engagement that is sent twice to the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());
    const log = (once?: string, by = who) => register.logEngagement(by, draftOf('Send to gonger'), undefined, undefined, [], once);

    it('is logged once, also when both come at the same time, and again only where it is asked for anew', async () => {
      const ids = await Promise.all([log('same'), log('same'), log('same')]);
      assert.equal(new Set(ids).size, 1);
      assert.equal(await log('same'), ids[0]);
      assert.equal(await register.loggedOnce(who, 'same'), ids[0]);
      assert.notEqual(await log('another'), ids[0]);
      assert.notEqual(await log(), ids[0]);
      assert.equal(await register.loggedOnce({ ...who, userId: 'usr-another' }, 'same'), null);
    });

    it('can be logged again when the first one is undone', async () => {
      const first = await log('undone');
      await register.undoChange(who, (await register.historyOf(who, first))[0]!.changeId);
      assert.equal(await register.loggedOnce(who, 'undone'), null);
      assert.notEqual(await log('undone'), first);
    });
  });
}
