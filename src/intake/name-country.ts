import { OF_MANY } from './homes.ts';
import type { Reader } from './way-of-naming.ts';
import { readPlaces } from './read-places.ts';

const GATHERING = /(?:Summit|Conference|Congress|Forum|Week|Assembly|konferanse\p{L}*|[Kk]ongress\p{L}*)$/u; // it meets in many places and sits in none

/** The country of a name: a place in it, or a nationality just before it. */
export function countryOf(reader: Reader, at: number, last: number): string | null {
  const start = reader.tokens[at]?.start ?? 0;
  const end = reader.tokens[last]?.end ?? 0;
  const inside = reader.places.find((place) => place.start >= start && place.end <= end) ?? readPlaces(reader.text.slice(start, end))[0];
  if (inside) return inside.code;
  const seat = reader.places.find(
    (place) =>
      place.start >= end &&
      place.as !== 'nationality' &&
      /^(?:[\s\u00a0]*\([^)]{1,12}\))?(?:[\s\u00a0]+(?:i|in|of|på|on|frå|fra|from)[\s\u00a0]+(?:the\s)?|,[\s\u00a0]|[\s\u00a0]\()$/u.test(
        reader.text.slice(end, place.start),
      ),
  );
  if (seat && !GATHERING.test(reader.text.slice(start, end)) && !OF_MANY.test(reader.text.slice(start, end))) return seat.code;
  const from = reader.tokens[Math.max(0, at - 3)]?.start ?? start;
  return (
    reader.places.find(
      (place) => place.as === 'nationality' && place.start >= from && place.end <= start && !/[,.;]/u.test(reader.text.slice(place.end, start)),
    )?.code ?? null
  );
}
