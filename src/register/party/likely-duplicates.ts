import type { Who } from '../../domain/who.ts';
import { likelyOnes, likelyPairs } from '../../store/query/duplicates.ts';
import type { LikePair } from '../../store/query/duplicates.ts';
import { partyLines } from '../../store/query/parties.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { LikelyPair, Likeness, PartyDraft, PartyRow } from './party-verbs.ts';

/**
 * Pairs of parties that are likely the same, the surest first: those of one party, or the first 200 of all. We ourselves are in none of
 * them. The same number of statements for any number of parties. Throws Problem('not-found').
 */
export async function likelyDuplicates(store: Store, who: Who, partyId?: string): Promise<LikelyPair[]> {
  const see = seeing(who);
  if (partyId === undefined) return withRows(store, who, await likelyPairs(store.db, see));
  const { state } = found(await readRecord(store.db, see, partyId, 'party'), partyId);
  if (state.isUs) return [];
  const pairs = await likelyOnes(store.db, see, partyId, state);
  const ours = await store.db.selectFrom('party').select('partyId').where('isUs', '=', true).execute();
  const notOurs = pairs.filter((pair) => !ours.some((us) => us.partyId === pair.other));
  return withRows(
    store,
    who,
    notOurs.map((pair) => (pair.one < pair.other ? pair : { ...pair, one: pair.other, other: pair.one })),
  );
}

/** Parties that a new one is likely to be, the surest first. */
export async function likelyParties(store: Store, who: Who, draft: PartyDraft): Promise<(PartyRow & Likeness)[]> {
  const pairs = await likelyOnes(store.db, seeing(who), null, draft);
  const rows = await rowsOf(store, who, pairs);
  return pairs.flatMap(({ other, reason, words }) => {
    const row = rows.get(other);
    return row ? [{ ...row, reason, words }] : [];
  });
}

async function withRows(store: Store, who: Who, pairs: readonly LikePair[]): Promise<LikelyPair[]> {
  const rows = await rowsOf(store, who, pairs);
  return pairs.flatMap(({ reason, words, ...ids }) => {
    const [one, other] = [rows.get(ids.one), rows.get(ids.other)];
    return one && other ? [{ one, other, reason, words }] : [];
  });
}

async function rowsOf(store: Store, who: Who, pairs: readonly LikePair[]): Promise<Map<string, PartyRow>> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  return new Map((await partyLines(store.db, seeing(who), ids)).map((row) => [row.partyId, row]));
}
