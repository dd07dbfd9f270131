import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import { pointersOf } from './pointers.ts';
import { salience } from './pointing.ts';
import type { Pointer, Pointing } from './pointing.ts';
import { keyOf } from './told.ts';

const ADDRESSED = /(?<!\p{L})(?:your|you|dykkar|dykk|dere|deres)(?!\p{L})/iu;

/** The bodies a pointer picks out of those told of: the best fitting, with those told of beside it where it says so. */
function pickedBy({ needs, fit, all }: Pointer, memory: Memory): PartyFound[] {
  const best = memory.told
    .map((told, at) => ({ told, score: fit(told) + salience(told, memory) + at / 1000 })) // of two alike, the one told of last
    .toSorted((a, b) => b.score - a.score)[0];
  if (!best || best.score < needs) return [];
  if (!all) return [best.told.party];
  const beside = memory.told.filter(({ party, sentence }) => party === best.told.party || sentence === best.told.sentence).map(({ party }) => party);
  return beside;
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
