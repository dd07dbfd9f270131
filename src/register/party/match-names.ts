import type { PartyMention } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { chooseParty } from '../../domain/party/choose-party.ts';
import type { PartyChoice } from '../../domain/party/choose-party.ts';
import { likenessOf } from '../../domain/party/party-likeness.ts';
import type { ScoredLikeness } from '../../domain/party/party-likeness.ts';
import { identifierKey, nameKeys } from '../../domain/party/party-keys.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { partiesWithKeys } from '../../store/query/near-parties.ts';
import type { NearParty } from '../../store/query/near-parties.ts';
import type { Db } from '../../store/store.ts';

export type NameMatch = ScoredLikeness & { party: NearParty };
type Mention = Pick<PartyMention, 'name' | 'country'>;

/** For each name as a text says it the party it means, those it may mean, or null. One statement for any number of names; no party that may not be seen is among them. */
export async function matchNames(db: Db, see: Visibility, mentions: readonly Mention[]): Promise<PartyChoice<NameMatch>[]> {
  const asked = mentions.flatMap(({ name, country }, of) => formsOf(name).map((form) => ({ of, form, country })));
  const keyed = asked.map(({ form, country }) => ({ keys: [...nameKeys(form), identifierKey(form) ?? []].flat(), country }));
  const found = Map.groupBy(await partiesWithKeys(db, see, keyed), (row) => asked[row.at]!.of);
  return mentions.map(({ name, country }, at) => {
    const best = new Map<string, NameMatch>();
    for (const party of found.get(at) ?? [])
      for (const form of formsOf(name)) {
        const identifiers = identifierKey(form) === null ? [] : [{ value: form }];
        const likeness = likenessOf({ names: [{ name: form, kind: 'official' }], identifiers, country }, party);
        if (likeness && likeness.score > (best.get(party.partyId)?.score ?? 0)) best.set(party.partyId, { ...likeness, party });
      }
    return chooseParty(name, exactFirst(name, [...best.values()]));
  });
}

/** A name as it stands, and without the ending of a genitive: "UNESCOs", "the Fund's". */
function formsOf(name: string): string[] {
  const bare = /^(.{2,}?)(?:['’]s|(?<=s)['’]|-s|(?<=\p{L})s)$/u.exec(name.trim())?.[1];
  return bare ? [name, bare] : [name];
}

/** Where one goes by the very name and the others by something that only means the same, it is that one. */
function exactFirst(name: string, near: readonly NameMatch[]): readonly NameMatch[] {
  const exact = near.filter(({ party }) => party.names.some((one) => fold(one.name) === fold(name)));
  return exact.length === 1 ? exact : near;
}
