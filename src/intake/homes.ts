import { fold } from '../domain/fold.ts';
import type { Memory } from './memory.ts';
import type { NameIndex } from './name-index.ts';
import type { PartyFound } from './read-parties.ts';
import type { PlaceFound } from './read-places.ts';

const EVENT_LIKE = /(?:konferanse|kongress|forum|toppmøte|møte|veka|uka|dagen|festival|conference|congress|summit|week|days|meeting|assembly|fair)\p{L}*$/iu;
const homeKey = (party: PartyFound): string => fold(party.body.acronym ?? party.said);

const SITS_IN = /^(?:\s*\([^()]{1,30}\))?(?:,\s+|\s+(?:i|in|på|of)\s+(?:the\s+)?)$/iu;

/** A body that is told of with the place it sits in, and that no list knows, sits there: "Energi- og vasstilsynet (EWURA) i Dodoma". */
export function seated(sentence: string, party: PartyFound, places: readonly PlaceFound[], index: NameIndex): void {
  const { body, said, end } = party;
  if (body.country || body.isUs || body.partyId || (!body.defined && index.find(said, said.split(/\s/u).length))) return;
  const place = places.find((one) => one.as !== 'nationality' && one.start >= end && SITS_IN.test(sentence.slice(end, one.start)));
  if (place && !EVENT_LIKE.test(said)) party.body = { ...body, country: place.code };
}

/** Remembers which country a body sits in, and gives one that is named again the country it was said to sit in. */
export function housed(memory: Memory, party: PartyFound): void {
  const keys = [homeKey(party), fold(party.body.name)];
  if (party.body.country) for (const key of keys) memory.homes.set(key, party.body.country);
  else {
    const country = keys.map((key) => memory.homes.get(key)).find(Boolean);
    if (country) party.body = { ...party.body, country };
  }
}
