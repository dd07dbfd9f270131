import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fold } from '../src/domain/fold.ts';
import { mayLearn } from '../src/intake/may-learn.ts';
import { readText } from '../src/intake/read-text.ts';
import type { Who } from '../src/domain/who.ts';
import type { Register } from '../src/register/register.ts';
import type { Store } from '../src/store/store.ts';
import { mention, draftOf, openRegister, sourceOf } from './registers.ts';
import { stores } from './stores.ts';

/** What the register calls bodies, and what this agency calls them for short in what it writes. */
const CALLED = [
  ['Samarbeidsrådet for kystfolk', 'Kystrådet'],
  ['International Lighthouse Keepers Union', 'Fyrunionen'],
  ['Universitetet i Elvebakken', 'Elvebakken-miljøet'],
  ['Global Harbour Partnership', 'Hamnepartnarskapet'],
  ['Nordic Beacon Council', 'Beacon-rådet'],
  ['Tanavik Teknologi', 'Tana-folka'],
] as const;
const first = CALLED.map(([, said], at) => `${at + 3}. mars 2021 hadde vi møte med ${said} om opplæring.`).join('\n\n');
const second = CALLED.map(([, said], at) => `I ${['april', 'mai', 'juni'][at % 3]} 2021 heldt vi innlegg for ${said} om sjøvett.`).join('\n\n');

for (const kind of stores()) {
  describe(`names learned of one text, in the next by the same agency (${kind.name})`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      for (const [name] of CALLED) await register.logEngagement(who, draftOf(`Om ${name}`, { parties: [mention(name)] }));
    });
    after(() => store.close());

    const read = async (text: string) => readText(text, { us: 'Kystetaten', year: 2021, lang: 'nn', known: await register.knownParties(who) });
    const ids = async () => new Map((await register.knownParties(who)).map((party) => [party.name, party.partyId]));
    /** F1 of the parties of the second text: a party counts where it is the one the register knows. */
    const score = async (): Promise<number> => {
      const known = await ids();
      const { proposals } = await read(second);
      const found = proposals.flatMap(({ draft }) => draft.parties.map((party) => party.partyId ?? party.name));
      const right = CALLED.filter(([name]) => found.includes(known.get(name) ?? '')).length;
      return (2 * right) / (found.length + CALLED.length);
    };

    it('are read as the parties they are, which they were not before', async (t) => {
      const without = await score();
      const text = await read(first);
      const { sourceId } = await register.takeIn(who, sourceOf(first), text.proposals);
      const known = await ids();
      let corrected = 0;
      for (const { proposalId, draft } of await register.listProposals(who, sourceId)) {
        const renamed: string[] = [];
        const parties = draft.parties.map((party) => {
          const meant = CALLED.find(([, said]) => fold(said) === fold(party.said))?.[0];
          const partyId = known.get(meant ?? '');
          if (!meant || !partyId || party.partyId === partyId) return party;
          renamed.push(party.said);
          return { ...party, partyId, name: meant };
        });
        corrected += renamed.length;
        if (renamed.length > 0) await register.mendProposal(who, proposalId, { ...draft, parties }, renamed.filter(mayLearn));
        await register.acceptProposal(who, proposalId);
      }
      const withNames = await score();
      t.diagnostic(
        `${corrected} corrections in the first text: party F1 in the second ${without.toFixed(2)} without, ${withNames.toFixed(2)} with what they taught`,
      );
      assert.ok(withNames >= without + 0.5, `${without} ${withNames}`);
    });
  });
}
