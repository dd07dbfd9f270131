import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import { pointersOf } from './pointers.ts';
import { byNoun } from './point-by-noun.ts';
import { NEVER, isJointWork, salience } from './pointing.ts';
import type { Pointer, Pointing } from './pointing.ts';
import { distinct, keyOf } from './told.ts';

const CALLED = 4; // the fit of a body that goes by a noun
const IN_IT = /(?<!\p{L})(?:der|there|through it|gjennom det|via det)(?!\p{L})/iu;
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

/** The bodies a clause points back to by a noun of theirs beside those it names: "The network has asked the Commission for money". */
export function pointedBeside(pointing: Pointing, memory: Memory): PartyFound[] {
  const noun = byNoun(pointing, memory);
  const work = memory.lead ?? memory.topic ?? (IN_IT.test(pointing.words) ? memory.parties[0] : undefined);
  const within = work && isJointWork(work) ? [work] : []; // all that is told of a project is told of it
  return noun ? pickedBy({ ...noun, fit: (told) => (told.block !== memory.block || noun.fit(told) < CALLED ? NEVER : noun.fit(told)) }, memory) : within;
}
