import { isWorthAsking, likenessOf, REASONS } from '../../domain/party/party-likeness.ts';
import type { ComparedParty } from '../../domain/party/party-likeness.ts';
import { partyKeys } from '../../domain/party/party-keys.ts';
import type { Who } from '../../domain/who.ts';
import { partiesWithKeys } from '../../store/query/near-parties.ts';
import { comparedParties, pairsByKeys, toldApart } from '../../store/query/party-pairs.ts';
import { countEngagements, partyLines } from '../../store/query/parties.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import { rowOf } from './near-parties.ts';
import type { LikelyPair, Likeness, PartyDraft, PartyRow } from './party-verbs.ts';

const MOST = 200; // pairs a screen takes

/**
 * Pairs of parties that are likely the same, the surest first: those of one party, or the first 200 of all. We ourselves are in none of
 * them. The same number of statements for any number of parties. Throws Problem('not-found').
 */
export async function likelyDuplicates(store: Store, who: Who, partyId?: string): Promise<LikelyPair[]> {
  if (partyId === undefined) return allPairs(store, who);
  const see = seeing(who);
  const { state } = found(await readRecord(store.db, see, partyId, 'party'), partyId);
  if (state.isUs) return [];
  const likely = await likelyTo(store, who, partyId, state);
  if (likely.length === 0) return [];
  const [own] = await partyLines(store.db, see, [partyId]);
  return likely.flatMap(({ reason, words, ...row }) => {
    if (!own) return [];
    return [partyId < row.partyId ? { one: own, other: row, reason, words } : { one: row, other: own, reason, words }];
  });
}

/** Parties that a new one is likely to be, the surest first. */
export function likelyParties(store: Store, who: Who, draft: PartyDraft): Promise<(PartyRow & Likeness)[]> {
  return likelyTo(store, who, null, draft);
}

async function likelyTo(store: Store, who: Who, partyId: string | null, party: ComparedParty): Promise<(PartyRow & Likeness)[]> {
  const see = seeing(who);
  const near = await partiesWithKeys(store.db, see, [{ keys: partyKeys(party), country: party.country }]);
  const others = partyId === null ? [] : await toldApart(store.db, see, partyId);
  const likely = near
    .filter((other) => other.partyId !== partyId && !other.isUs && !others.includes(other.partyId))
    .flatMap((other) => {
      const likeness = likenessOf(party, other);
      return likeness && isWorthAsking(likeness, party, other) ? [{ ...likeness, other }] : [];
    })
    .sort((one, other) => REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason) || other.score - one.score);
  const counts = await countEngagements(
    store.db,
    see,
    likely.map(({ other }) => other.partyId),
  );
  return likely.map(({ other, reason, words }) => ({ ...rowOf(other, counts), reason, words }));
}

async function allPairs(store: Store, who: Who): Promise<LikelyPair[]> {
  const see = seeing(who);
  const pairs = await pairsByKeys(store.db, see);
  const compared = await comparedParties(store.db, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
  const likely = pairs
    .flatMap(({ one, other }) => {
      const [a, b] = [compared.get(one), compared.get(other)];
      const likeness = a && b ? likenessOf(a, b) : null;
      return a && b && likeness && isWorthAsking(likeness, a, b) ? [{ one, other, ...likeness }] : [];
    })
    .sort((one, other) => REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason) || other.score - one.score)
    .slice(0, MOST);
  const ids = [...new Set(likely.flatMap(({ one, other }) => [one, other]))];
  const rows = new Map((await partyLines(store.db, see, ids)).map((row) => [row.partyId, row]));
  return likely.flatMap(({ reason, words, ...ids }) => {
    const [one, other] = [rows.get(ids.one), rows.get(ids.other)];
    return one && other ? [{ one, other, reason, words }] : [];
  });
}
