import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Span } from './span.ts';
import type { StandIn } from './stand-ins.ts';

/** What stands for a name in a masked sentence: ourselves, another body, a place abroad, a place in our own country. The rest of the name is `~`. */
export const MARK = { us: 'Ω', body: 'Ξ', abroad: 'Λ', home: 'Θ' } as const;

/** A sentence with a mark for each name, as long as before, so that rules can say who stands where. `home` is our own country; `standIns` stand for bodies named before, or for us. */
export function maskNames(
  sentence: string,
  parties: readonly PartyFound[],
  places: readonly PlaceFound[],
  home: string,
  standIns: readonly StandIn[] = [],
): string {
  let masked = sentence;
  const put = ({ start, end }: Span, mark: string) => {
    if (end > start) masked = masked.slice(0, start) + mark + '~'.repeat(end - start - 1) + masked.slice(end);
  };
  for (const standIn of standIns) put(standIn, standIn.ours ? MARK.us : MARK.body);
  for (const place of places) put(place, place.code === home ? MARK.home : MARK.abroad);
  for (const party of parties) put(party, party.body.isUs ? MARK.us : MARK.body);
  return masked;
}
