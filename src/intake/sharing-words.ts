import { fold } from '../domain/fold.ts';
import type { KnownParty } from '../domain/proposal.ts';
import type { PartyCandidate } from './line-alternatives.ts';

/** For some words each, the parties whose names have a word of four letters or more in common with them, those with the most first. */
export function sharingWords(known: readonly KnownParty[], said: readonly string[]): Map<string, PartyCandidate[]> {
  const wordsOf = (name: string) =>
    fold(name)
      .split(' ')
      .filter((word) => word.length >= 4);
  return new Map(
    said.map((words) => {
      const asked = wordsOf(words);
      const found = known
        .filter((party) => !party.isUs)
        .map((party) => ({
          party,
          shared: asked.filter((word) => party.names.some((name) => wordsOf(name).some((one) => one === word || one.startsWith(word)))).length,
        }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared);
      return [words, found.map(({ party: { partyId, name, country } }) => ({ partyId, name, country }))];
    }),
  );
}
