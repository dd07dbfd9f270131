import { fold } from '../domain/fold.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './read-parties.ts';

const homeKey = (party: PartyFound): string => fold(party.body.acronym ?? party.said);

/** Remembers which country a body sits in, and gives one that is named again the country it was said to sit in. */
export function housed(memory: Memory, party: PartyFound): void {
  const keys = [homeKey(party), fold(party.body.name)];
  if (party.body.country) for (const key of keys) memory.homes.set(key, party.body.country);
  else {
    const country = keys.map((key) => memory.homes.get(key)).find(Boolean);
    if (country) party.body = { ...party.body, country };
  }
}
