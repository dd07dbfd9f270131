import { fold } from '../domain/fold.ts';
import type { PartyFound } from './party-found.ts';

/** A body told of, and where and how it was last. */
export interface Told {
  party: PartyFound;
  block: number;
  sentence: number;
  acted: boolean; // it was the one that did something
  peers?: readonly PartyFound[] | undefined; // those it was named side by side with, itself among them
}

const LONGEST = 200; // bodies kept in mind

export const keyOf = ({ body }: PartyFound): string => fold(body.acronym ?? body.name);

/** Each body once, as it was first named. */
export function distinct(parties: readonly PartyFound[]): PartyFound[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = keyOf(party);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Notes that a body is told of. One known already moves to the end, as it was told of last. */
export function tell(told: Told[], now: Told): void {
  const at = told.findIndex(({ party }) => keyOf(party) === keyOf(now.party));
  const [before] = at >= 0 ? told.splice(at, 1) : [];
  told.push(before?.sentence === now.sentence ? { ...now, acted: before.acted || now.acted, peers: now.peers ?? before.peers } : now);
  if (told.length > LONGEST) told.shift();
}
