import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { ShieldDraft } from './shield-verbs.ts';

const exempt = (field: ShieldDraft['field'], more: Partial<ShieldDraft> = {}): ShieldDraft => ({ field, access: 'exempt', basis: 'off-20', ...more });

for (const kind of stores()) {
  describe(`shielding a field in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let keeper: Who;
    let reader: Who;
    before(async () => {
      ({ store, register, who: keeper } = await openRegister(kind));
      reader = { ...keeper, roles: ['writer'], grades: ['open', 'internal'] };
    });
    after(() => store.close());

    const log = () =>
      register.logEngagement(
        keeper,
        draftOf('Samtale om gruvedrift', { parties: [mention('Gullgruva'), mention('Havlandet Senter')], period: periodOf('2021-05-03'), note: 'varsam' }),
      );
    /** Everything a reader can get at of an engagement, as one text. */
    const seenBy = async (who: Who, id: string) =>
      JSON.stringify([
        await register.readEngagement(who, id),
        await register.shieldsOf(who, id),
        await register.historyOf(who, id),
        await Promise.all((await register.historyOf(who, id)).map((change) => register.readChange(who, change.changeId))),
        (await register.listChanges(who, { limit: 500 })).rows.filter((change) => change.recordId === id),
        await register.readAsOf(who, id, '2199-12-31'),
        (await register.listAsOf(who, 'engagement', '2199-12-31', { limit: 500 })).rows.filter((row) => row.recordId === id),
        (await register.listEngagements(who, {}, { limit: 500, more: true })).rows.filter((row) => row.engagementId === id),
        await register.search(who, 'gruvedrift'),
        (await register.engagementsOfYear(who, 2021)).engagements.filter((one) => one.engagementId === id),
      ]);

    it('leaves no trace of the value with those who may not see it, in no list, search, log or past', async () => {
      const id = await log();
      assert.match(await seenBy(reader, id), /gruvedrift/);
      await register.shieldField(keeper, id, 1, exempt('title', { instead: { nn: 'Samtale med ein part' } }), 'etter ønske om gruvedrift');
      assert.doesNotMatch(await seenBy(reader, id), /gruvedrift/);
      assert.match(await seenBy(reader, id), /Samtale med ein part/);
      const [shield] = await register.shieldsOf(keeper, id);
      assert.deepEqual([shield?.field, shield?.data, shield?.access, shield?.basis], ['title', { nn: 'Samtale om gruvedrift' }, 'exempt', 'off-20']);
      assert.match(await seenBy(keeper, id), /gruvedrift/);
      assert.equal((await register.search(keeper, 'gruvedrift')).filter((hit) => hit.id === id).length, 0, 'nor in the search of anybody');
    });

    it('takes one of several parties, and leaves the others', async () => {
      const id = await log();
      await register.shieldField(keeper, id, 1, exempt('parties', { items: { places: [0], of: 2 } }));
      const names = async (who: Who) => (await register.readEngagement(who, id)).parties.map((party) => party.names.nn);
      assert.deepEqual([await names(reader), await names(keeper)], [['Havlandet Senter'], ['Havlandet Senter']]);
      const [shield] = await register.shieldsOf(keeper, id);
      assert.deepEqual(Object.values(shield?.names ?? {}), [{ nn: 'Gullgruva', nb: 'Gullgruva', en: 'Gullgruva' }]);
      assert.deepEqual(await register.shieldsOf(reader, id), []);
      const gone = (await register.listParties(keeper, 'gullgruva', { limit: 1 })).rows[0]!.partyId;
      assert.equal(
        (await register.listEngagements(reader, { partyId: gone }, { limit: 50 })).rows.some((row) => row.engagementId === id),
        false,
      );
      await register.unshield(keeper, shield!.shieldId);
      assert.deepEqual((await names(reader)).toSorted(), ['Gullgruva', 'Havlandet Senter']);
    });

    it('gives back exactly what was when it is lifted, and when shielding is undone', async () => {
      const id = await log();
      const facts = async () => {
        const { version: _version, evidence: _evidence, ...all } = await register.readEngagement(keeper, id);
        return all;
      };
      const was = await facts();
      for (const field of ['title', 'parties', 'period', 'note'] as const) {
        const version = (await register.readEngagement(keeper, id)).version;
        const shieldId = await register.shieldField(keeper, id, version, exempt(field));
        assert.notDeepEqual(await facts(), was, field);
        if (field === 'title' || field === 'note') await register.unshield(keeper, shieldId);
        else await register.undoChange(keeper, (await register.historyOf(keeper, id)).find((change) => change.action === 'shielded')!.changeId);
        assert.deepEqual([await facts(), await register.shieldsOf(keeper, id)], [was, []], field);
      }
    });

    it('keeps edits of the rest, and does not give the value back past the shield', async () => {
      const id = await log();
      await register.correctEngagement(keeper, id, 1, draftOf('Samtale om gull', { period: periodOf('2021-05-03') }));
      const retitled = (await register.historyOf(keeper, id)).find((change) => change.action === 'corrected')!;
      await register.shieldField(keeper, id, 2, exempt('title'));
      await register.correctEngagement(reader, id, 3, draftOf('', { title: {}, mode: 'digital', period: periodOf('2021-05-03') }));
      assert.deepEqual(
        (await register.shieldsOf(keeper, id)).map((one) => one.data),
        [{ nn: 'Samtale om gull' }],
      );
      await assert.rejects(register.undoField(keeper, retitled.changeId, 'title', { version: 4 }), { code: 'conflict' });
      const logged = (await register.historyOf(keeper, id)).find((change) => change.action === 'logged')!;
      await assertAllRefused([register.undoChange(keeper, logged.changeId)], 'conflict');
    });

    it('takes the claims on the field along', async () => {
      const id = await log();
      await register.addClaim(keeper, {
        recordId: id,
        field: 'period',
        value: '2020',
        saidBy: 'Avisa Fjordnytt',
        saidOn: null,
        status: 'disputed',
        preferred: false,
        note: {},
        evidence: [],
      });
      assert.match(await seenBy(reader, id), /Fjordnytt/);
      await register.shieldField(keeper, id, 1, exempt('period'));
      assert.doesNotMatch(await seenBy(reader, id), /Fjordnytt|2021-05-03/);
    });

    it('follows a party that is merged into another', async () => {
      const id = await register.logEngagement(keeper, draftOf('Om det same', { parties: [mention('Sølvgruva')] }));
      await register.logEngagement(keeper, draftOf('Om det andre', { parties: [mention('Sølvgruva kommune')] }));
      await register.shieldField(keeper, id, 1, exempt('parties'));
      const [gone, kept] = await Promise.all(['Sølvgruva', 'Sølvgruva kommune'].map((name) => register.nearParties(keeper, [name])));
      const idOf = (rows: typeof gone, name: string) => rows?.[0]?.find((row) => row.names.nn === name)!.partyId;
      const [goneId, keptId] = [idOf(gone, 'Sølvgruva')!, idOf(kept, 'Sølvgruva kommune')!];
      await register.mergeParty(keeper, keptId, goneId);
      assert.deepEqual(Object.keys((await register.shieldsOf(keeper, id))[0]!.names), [keptId]);
    });

    it('is kept back from a release by its paragraph, and what the texts call it by is blacked out', async () => {
      const id = await register.logEngagement(keeper, draftOf('Tur til Koparverket', { parties: [mention('Koparverket')] }));
      await register.shieldField(keeper, id, 1, exempt('parties'));
      const terms = { recipient: 'Avisa', reference: null, givesInternal: true, internalBasis: 'off-14' as const, exemptBasis: null };
      const { rows } = await register.readRelease(keeper, await register.release(keeper, { ids: [id] }, terms));
      assert.deepEqual([rows[0]?.facts?.title, rows[0]?.keptBack], [{ nn: 'Tur til █████' }, [{ part: 'field', field: 'parties', basis: 'off-20' }]]);
    });

    it('refuses what makes no sense, and those who may not', async () => {
      const id = await log();
      const internal = await register.logEngagement(keeper, draftOf('Internt', { access: 'internal' }));
      await assertAllRefused(
        [
          register.shieldField(keeper, id, 1, exempt('title', { basis: null })),
          register.shieldField(keeper, id, 1, exempt('kind' as never)),
          register.shieldField(keeper, id, 1, exempt('event')),
          register.shieldField(keeper, id, 1, exempt('title', { access: 'open' })),
          register.shieldField(keeper, internal, 1, exempt('title', { access: 'internal' })),
          register.shieldField(keeper, id, 1, exempt('parties', { items: { places: [7], of: 2 } })),
        ],
        'invalid',
      );
      await assertAllRefused(
        [register.shieldField(keeper, id, 9, exempt('title')), register.shieldField(keeper, id, 1, exempt('parties', { items: { places: [0], of: 3 } }))],
        'conflict',
      );
      await assertAllRefused(
        [register.shieldField(reader, id, 1, exempt('title')), register.shieldField({ ...keeper, roles: ['reader'] }, id, 1, exempt('title'))],
        'forbidden',
      );
      const shieldId = await register.shieldField(keeper, id, 1, exempt('title'));
      await assertAllRefused([register.unshield(reader, shieldId)], 'not-found');
    });
  });
}
