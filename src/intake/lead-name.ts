import { isMonth, nameless } from './name-shapes.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';

/** The last of the names a bullet opens with, where none of them is known: "Færøyane, Tjóðsavnið: råd om ...". */
export function lastOfLead(lead: string, parties: readonly PartyFound[], places: readonly PlaceFound[]): PartyFound | null {
  const comma = lead.lastIndexOf(', ');
  const said = comma > 0 ? lead.slice(comma + 2).trim() : '';
  const start = comma + 2;
  if (
    !/^\p{Lu}[\p{L}\s.'-]{3,}$/u.test(said) ||
    !places.some((place) => place.end <= comma + 1) ||
    places.some((place) => place.start >= start && place.end <= start + said.length)
  )
    return null;
  if (parties.some((party) => party.start >= start && party.end <= start + said.length) || isMonth(said)) return null;
  return { start, end: start + said.length, said, body: nameless(said, places[0]?.code ?? null) };
}
