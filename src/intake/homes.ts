import { fold } from '../domain/fold.ts';
import type { Memory } from './memory.ts';
import type { NameIndex } from './name-index.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';

const JUST_A_KIND =
  /^(?:the\s)?(?:Directorate|Agency|Authority|Ministry|Institute|Museum|Council|Centre|Department|University|Library|Fund|Network|Board|Office|Commission|Association|\p{L}*(?:etaten|direktoratet|tilsynet|instituttet|museet|rådet|senteret|departementet|universitetet|biblioteket|verket|banken))$/iu; // may well be ourselves
export const OF_MANY =
  /^(?:(?:the|den|det|dei|de)\s)?(?:European|International|World|Global|Nordic|Baltic|African|Asian|Pan|United|UN|EU|Inter|Europeisk|Internasjonal|Nordisk|Verda|Verdens|Afrikansk|Baltisk|FN)(?:e|s)?(?![\p{Ll}])/iu; // sits somewhere, and is of no one country
const EVENT_LIKE = /(?:konferanse|kongress|forum|toppmøte|møte|veka|uka|dagen|festival|conference|congress|summit|week|days|meeting|assembly|fair)\p{L}*$/iu;
const homeKey = (party: PartyFound): string => fold(party.body.acronym ?? party.said);

const SITS_IN = /^(?:\s*\([^()]{1,30}\))?(?:,\s+|\s+(?:i|in|på|of)\s+(?:the\s+)?)$/iu;

/** A body that is told of with the place it sits in, and that no list knows, sits there: "Energi- og vasstilsynet (EWURA) i Dodoma". */
export function seated(sentence: string, party: PartyFound, places: readonly PlaceFound[], index: NameIndex): void {
  const { body, said, end } = party;
  if (body.country || body.isUs || body.partyId || (!body.defined && index.find(said, said.split(/\s/u).length))) return;
  const place = places.find((one) => one.as !== 'nationality' && one.start >= end && SITS_IN.test(sentence.slice(end, one.start)));
  if (place && !EVENT_LIKE.test(said) && !OF_MANY.test(said)) party.body = { ...body, country: place.code };
}

/** A body no list knows, told of under the name of a country, is of that country. */
export function toldUnder(country: string | null, party: PartyFound, index: NameIndex): void {
  const { body, said } = party;
  if (
    !country ||
    body.country ||
    body.isUs ||
    body.partyId ||
    JUST_A_KIND.test(said) ||
    EVENT_LIKE.test(said) ||
    OF_MANY.test(said) ||
    index.find(said, said.split(/\s/u).length)
  )
    return;
  party.body = { ...body, country };
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
