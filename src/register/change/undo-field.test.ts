import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { PartyDraft } from '../party/party-verbs.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`setting one field back in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const latest = async (id: string) => (await register.historyOf(who, id)).find((change) => change.recordId === id)!;
    const party = (name: string, facts: Partial<PartyDraft> = {}): PartyDraft => ({
      names: [{ lang: null, name, kind: 'official', from: null, to: null }],
      type: null,
      country: null,
      isNetwork: false,
      isUs: false,
      parentId: null,
      identifiers: [],
      website: null,
      ...facts,
    });

    it('leaves the rest of the change, and what came after, as they are, and is itself logged', async () => {
      const id = await register.logEngagement(who, draftOf('Fyrst', { mode: 'physical' }));
      await register.correctEngagement(who, id, 1, draftOf('Så', { mode: 'digital', note: 'x' }));
      const changed = await latest(id);
      await register.correctEngagement(who, id, 2, draftOf('Så', { mode: 'digital', note: 'y' }));
      await register.undoField(who, changed.changeId, 'mode', { why: 'det var på staden' });
      const read = await register.readEngagement(who, id);
      assert.deepEqual([read.title.nn, read.mode, read.note], ['Så', 'physical', 'y']);
      const last = await latest(id);
      assert.deepEqual([last.action, last.fields, last.why, last.undoable], ['put-back', ['mode'], 'det var på staden', true]);
      await register.undoChange(who, last.changeId);
      assert.equal((await register.readEngagement(who, id)).mode, 'digital');
    });

    it('asks first where the field has changed again, and does it for one who has seen that', async () => {
      const id = await register.logEngagement(who, draftOf('Ein'));
      await register.correctEngagement(who, id, 1, draftOf('To'));
      const { changeId } = await latest(id);
      await register.correctEngagement(who, id, 2, draftOf('Tre'));
      await assert.rejects(register.undoField(who, changeId, 'title'), { code: 'conflict' });
      await assert.rejects(register.undoField(who, changeId, 'title', { version: 2 }), { code: 'conflict' });
      const { version, standing } = await register.readChange(who, changeId);
      assert.deepEqual(standing?.title, { nn: 'Tre' });
      await register.undoField(who, changeId, 'title', { version });
      assert.deepEqual((await register.readEngagement(who, id)).title, { nn: 'Ein' });
    });

    it('brings claims along: one whose value has left the record is no longer preferred', async () => {
      const id = await register.logEngagement(who, draftOf('Dag', { period: periodOf('2021-06-01') }));
      const claim = { recordId: id, field: 'period', saidBy: 'Avisa', saidOn: null, status: 'proposed' as const, preferred: true, note: {}, evidence: [] };
      await register.addClaim(who, { ...claim, value: '2021-06-02' });
      const moved = (await register.historyOf(who, id)).find((change) => change.recordId === id && change.fields.includes('period') && change.before)!;
      await register.undoField(who, moved.changeId, 'period');
      const read = await register.readEngagement(who, id);
      assert.equal(read.period?.edtf, '2021-06-01');
      assert.deepEqual(
        read.claims.filter((one) => one.value === '2021-06-02').map((one) => [one.preferred, one.status]),
        [[false, 'disputed']],
      );
    });

    it('leaves the commitment an engagement makes where it is', async () => {
      const id = await register.logEngagement(who, draftOf('Lova', { commitment: { by: 'us', due: periodOf('2031') } }));
      await register.correctEngagement(who, id, 1, draftOf('Lova', { note: 'nytt', commitment: { by: 'us', due: periodOf('2031') } }));
      await register.undoField(who, (await latest(id)).changeId, 'note');
      const read = await register.readEngagement(who, id);
      assert.deepEqual([read.note, read.commitments.map((one) => one.due?.edtf)], [null, ['2031']]);
    });

    it('works for a party, an event, a person and a commitment', async () => {
      const partyId = await register.addParty(who, party('Bølgjelaget', { website: 'https://a.example' }));
      await register.correctParty(who, partyId, 1, party('Bølgjelaget', { website: 'https://b.example', country: 'NO' }));
      await register.undoField(who, (await latest(partyId)).changeId, 'website');
      const read = await register.readParty(who, partyId);
      assert.deepEqual([read.website, read.country], ['https://a.example', 'NO']);

      const event = { names: [{ lang: null, name: 'Haustmøtet', kind: 'official' as const }], parentId: null, period: null, organisers: [] };
      const eventId = await register.addEvent(who, { ...event, place: 'Førde' });
      await register.correctEvent(who, eventId, 1, { ...event, place: 'Florø' });
      await register.undoField(who, (await latest(eventId)).changeId, 'place');
      assert.equal((await register.readEvent(who, eventId)).place, 'Førde');

      const person = { name: 'Prøve Person', partyId, contact: null };
      const personId = await register.addPerson(who, { ...person, role: 'leiar' });
      await register.correctPerson(who, personId, 1, { ...person, role: 'rådgjevar' });
      await register.undoField(who, (await register.historyOf(who, personId))[0]!.changeId, 'role');
      assert.equal((await register.readParty(who, partyId)).people[0]?.role, 'leiar');

      const id = await register.logEngagement(who, draftOf('Ber lovnad', { commitment: { by: 'us', due: periodOf('2032') } }));
      const [commitment] = (await register.readEngagement(who, id)).commitments;
      await register.settleCommitment(who, commitment!.commitmentId, { status: 'kept', settledBy: id });
      await register.undoField(who, (await latest(commitment!.commitmentId)).changeId, 'status');
      const [open] = (await register.readEngagement(who, id)).commitments;
      assert.deepEqual([open?.status, open?.settledBy], ['open', null], 'an open commitment is settled by nothing');
    });

    it('names what a merged party has become, and refuses what is gone', async () => {
      const [kept, gone] = [await register.addParty(who, party('Kvit Ås')), await register.addParty(who, party('Kvitås lag'))];
      const named = (partyId: string) => ({ parties: [{ ...mention('x'), partyId }] });
      const id = await register.logEngagement(who, draftOf('Møte', named(gone)));
      await register.correctEngagement(who, id, 1, draftOf('Møte', { parties: [mention('Eit anna lag')] }));
      const { changeId } = await latest(id);
      await register.mergeParty(who, kept, gone);
      await register.undoField(who, changeId, 'parties');
      assert.deepEqual(
        (await register.readEngagement(who, id)).parties.map((one) => one.partyId),
        [kept],
      );
      const lone = await register.addParty(who, party('Einsleg lag'));
      const other = await register.logEngagement(who, draftOf('Møte to', named(lone)));
      await register.correctEngagement(who, other, 1, draftOf('Møte to'));
      const emptied = await latest(other);
      await register.undoChange(who, (await latest(lone)).changeId);
      await assert.rejects(register.undoField(who, emptied.changeId, 'parties'), { code: 'conflict' });
    });

    it('tells no field that is none, and nothing to those who may not see it', async () => {
      const id = await register.logEngagement(who, draftOf('A', { access: 'internal' }));
      await register.correctEngagement(who, id, 1, draftOf('B', { access: 'internal' }));
      const { changeId } = await latest(id);
      for (const field of ['mode', 'unitId', 'evidence', 'constructor']) await assert.rejects(register.undoField(who, changeId, field), { code: 'invalid' });
      const outsider: Who = { ...who, grades: ['open'] };
      await assert.rejects(register.undoField(outsider, changeId, 'title'), { code: 'not-found' });
      await assert.rejects(register.readChange(outsider, changeId), { code: 'not-found' });
      await assert.rejects(register.undoField({ ...who, roles: ['reader'] }, changeId, 'title'), { code: 'forbidden' });
    });

    it('gives a field back to the hand that wrote it before', async () => {
      const id = await register.logEngagement(who, draftOf('Hand', { mode: 'physical' }));
      await register.correctEngagement(who, id, 1, draftOf('Hand', { mode: 'digital', note: 'n' }));
      await register.undoField(who, (await latest(id)).changeId, 'mode');
      const fields = (await register.readEngagement(who, id)).evidence.map((one) => one.field);
      assert.ok(fields.includes('note') && !fields.includes('mode'), fields.join());
    });

    it('says that undoing an undoing puts the thing back in', async () => {
      const id = await register.logEngagement(who, draftOf('Fram'));
      await register.correctEngagement(who, id, 1, draftOf('Attende'));
      const actions: string[] = [];
      for (let turn = 0; turn < 3; turn++) {
        await register.undoChange(who, (await latest(id)).changeId, `gong ${turn}`);
        const { action, why } = await latest(id);
        actions.push(`${action}: ${why}`);
      }
      assert.deepEqual(actions, ['undone: gong 0', 'redone: gong 1', 'undone: gong 2']);
    });
  });

  describe(`the log of the ${kind.name} store, narrowed`, () => {
    it('is told by who, what, how and when, and names what changed fields name', async () => {
      const { store, register, who } = await openRegister(kind);
      const id = await register.logEngagement(who, draftOf('A', { parties: [mention('Gamalt lag')] }));
      await register.correctEngagement(who, id, 1, draftOf('A', { parties: [mention('Nytt lag')] }));
      const page = { limit: 100 };
      const actions = async (filter: Parameters<Register['listChanges']>[2]) => (await register.listChanges(who, page, filter)).rows.map((row) => row.action);
      assert.deepEqual(await actions({ type: 'engagement' }), ['corrected', 'logged']);
      assert.deepEqual(await actions({ actions: ['logged'] }), ['logged']);
      assert.deepEqual(await actions({ by: 'ingen av det namnet' }), []);
      assert.equal((await actions({ by: who.name.slice(1).toUpperCase() })).length, (await actions({})).length);
      const today = new Date().toISOString().slice(0, 10);
      assert.deepEqual(await actions({ to: '2001-01-01' }), []);
      assert.ok((await actions({ from: '2001-01-01' })).length > 0, today);
      await assert.rejects(register.listChanges(who, page, { from: '2021-02-31' }), { code: 'invalid' });
      const [corrected] = (await register.listChanges(who, page, { type: 'engagement' })).rows;
      assert.deepEqual(
        Object.values(corrected!.names).map((name) => name.nn),
        ['Gamalt lag', 'Nytt lag'],
      );
      await store.close();
    });
  });
}
