import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import { pointersOf } from './pointers.ts';
import { salience } from './pointing.ts';
import type { Pointer, Pointing } from './pointing.ts';
import { distinct, keyOf } from './told.ts';

const ADDRESSED = /(?<!\p{L})(?:your|you|dykkar|dykk|dere|deres)(?!\p{L})/iu;

/** The bodies a pointer picks out of those told of: the best fitting, with those told of beside it where it says so. */
function pickedBy({ needs, fit, also }: Pointer, memory: Memory): PartyFound[] {
  const [best] = memory.told
    .map((told, at) => ({ told, score: fit(told) + salience(told, memory) + at / 1000 })) // of two alike, the one told of last
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < needs) return [];
  const { party, peers, sentence } = best.told;
  if (peers && also) return distinct([...(peers.some((one) => keyOf(one) === keyOf(party)) ? [] : [party]), ...peers]);
  return also === 'all' ? memory.told.filter((told) => told.sentence === sentence).map((told) => told.party) : [party];
}

/**
 * The bodies a clause is about when it names none: those its words point back to, by how present each is to the reader and how well it fits the words,
 * or the body that all under a heading is told of.
 */
export function resolveParties(pointing: Pointing, memory: Memory): PartyFound[] {
  if (memory.addressee && ADDRESSED.test(pointing.words)) return [memory.addressee];
  for (const pointer of pointersOf(pointing, memory)) {
    const picked = pickedBy(pointer, memory);
    if (picked.length > 0) return picked;
  }
  return memory.topic ? [memory.topic] : [];
}
