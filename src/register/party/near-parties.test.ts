import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { PartyDraft } from './party-verbs.ts';

type Name = PartyDraft['names'][number];
const name = (text: string, kind: Name['kind'] = 'official', to: string | null = null): Name => ({ lang: null, name: text, kind, from: null, to });
const partyDraft = (names: Name[], more: Partial<PartyDraft> = {}): PartyDraft => ({
  names,
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
  describe(`the parties a name is near to in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
    });
    after(() => store.close());
    const nearest = async (asked: string) => (await register.nearParties(who, [asked]))[0]!.map((row) => `${row.partyId} ${row.reason}`);

    it('go by it, by something a slip away, by its words in another order, by its initials, or have it as their number', async () => {
      const fjord = await register.addParty(
        who,
        partyDraft([name('Samarbeidsrådet for fjordfolk'), name('Fjordlaget', 'official', '2009-12-31'), name('SFF', 'acronym')], {
          identifiers: [{ scheme: 'other', value: '974 760 673' }],
        }),
      );
      const world = await register.addParty(who, partyDraft([name('World Harbour Pilots Organisation')]));
      const school = await register.addParty(who, partyDraft([name('Stiftinga Nordlysskulen')]));
      for (const asked of ['samarbeidsradet for fjordfolk', 'Fjordlaget', 'Samarbeidsrådet for fjordfolk (SFF)'])
        assert.deepEqual(await nearest(asked), [`${fjord} name`], asked);
      assert.deepEqual(await nearest('SFF'), [`${fjord} name`]);
      assert.deepEqual(await nearest('974760673'), [`${fjord} identifier`]);
      for (const asked of ['Samarbeidsrådet for fjordflok', 'Samarbeidrådet for fjordfolk', 'Samarbeidsråd for fjordfolket'])
        assert.deepEqual(await nearest(asked), [`${fjord} similar`], asked);
      for (const asked of ['Organisation of World Harbour Pilots', 'World Harbor Pilots Organization'])
        assert.deepEqual(await nearest(asked), [`${world} similar`]);
      assert.deepEqual(await nearest('WHPO'), [`${world} initials`]);
      assert.deepEqual(await nearest('Nordlysskulen'), [`${school} name`]);
      for (const asked of ['Heilt noko anna', '', '—', '2021']) assert.deepEqual(await nearest(asked), []);
    });

    it('are answered together in two statements, with how many engagements each has', async () => {
      await register.logEngagement(who, draftOf('Eitt', { parties: [mention('Bakkelaget')] }));
      const from = statements;
      const [one, none, other] = await register.nearParties(who, ['Bakkelaget', 'Ukjend', 'Bakkelagets']);
      assert.equal(statements - from, 2);
      assert.deepEqual([one![0]!.engagements, one![0]!.names.nn, none, other![0]!.reason], [1, 'Bakkelaget', [], 'similar']);
    });

    it('are none that may not be seen, and those crowd out none that may', async () => {
      const reader: Who = { ...who, roles: ['reader'], grades: ['open'] };
      await register.logEngagement(who, draftOf('Løynd', { access: 'exempt', parties: [mention('Løynde Fjordvenner')] }));
      assert.deepEqual(await register.nearParties(reader, ['Løynde Fjordvenner', 'Løynde fjordvener']), [[], []]);
      const many = Array.from({ length: 60 }, () => register.logEngagement(who, draftOf('Fleire', { access: 'exempt', parties: [mention('Vinterklubben')] })));
      await Promise.all(many);
      const seen = await register.addParty(who, partyDraft([name('Vinterklubben i bygda')]));
      assert.deepEqual(
        (await register.nearParties(reader, ['Vinterklubben bygda']))[0]!.map((row) => row.partyId),
        [seen],
      );
    });
  });
}
