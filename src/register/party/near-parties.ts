import { likenessOf } from '../../domain/party/party-likeness.ts';
import type { ScoredLikeness } from '../../domain/party/party-likeness.ts';
import { identifierKey, nameKeys } from '../../domain/party/party-keys.ts';
import type { Who } from '../../domain/who.ts';
import { partiesWithKeys } from '../../store/query/near-parties.ts';
import type { NearParty } from '../../store/query/near-parties.ts';
import { countEngagements } from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Likeness, PartyRow } from './party-verbs.ts';

const A_NAME = 5; // parties offered for one name

/**
 * For each name the few parties it likeliest means, the surest first: those that go by it or by something much like it, with other accents,
 * a slip or the words in another order, those it is an identifier of, and those it is the initials of. Two statements, whatever is asked.
 */
export async function nearParties(store: Store, who: Who, names: readonly string[]): Promise<(PartyRow & Likeness)[][]> {
  const see = seeing(who);
  const asked = names.map((name) => ({ keys: [...nameKeys(name), identifierKey(name) ?? []].flat() }));
  const near = Map.groupBy(await partiesWithKeys(store.db, see, asked), (row) => row.at);
  const chosen = names.map((name, at) => likeliest(name, near.get(at) ?? []));
  const ids = new Set(chosen.flatMap((all) => all.map(({ party }) => party.partyId)));
  const counts = await countEngagements(store.db, see, [...ids]);
  return chosen.map((all) => all.map(({ party, reason, words }) => ({ ...rowOf(party, counts), reason, words })));
}

function likeliest(name: string, near: readonly NearParty[]): (ScoredLikeness & { party: NearParty })[] {
  const identifiers = identifierKey(name) === null ? [] : [{ value: name }];
  const asked = { names: [{ name, kind: 'official' as const }], identifiers, country: null };
  return near
    .flatMap((party) => {
      const found = likenessOf(asked, party);
      return found ? [{ ...found, party }] : [];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, A_NAME);
}

/** What a list shows of a party that was looked up. */
export function rowOf({ partyId, current, acronym, type, country, isNetwork }: NearParty, counts: ReadonlyMap<string, number>): PartyRow {
  return { partyId, names: current, acronym, type, country, isNetwork, engagements: counts.get(partyId) ?? 0 };
}
