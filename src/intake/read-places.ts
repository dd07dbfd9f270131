import { PLACES } from './knowledge/countries.ts';
import type { PlaceName } from './knowledge/countries.ts';
import type { Span } from './span.ts';
import { bareForms, readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface PlaceFound extends Span, PlaceName {}

const LONGEST = 5; // words in the longest name we look up
const HYPHENATED = /^\p{Lu}[\p{L}\p{M}]+-\p{Lu}/u;

function look(said: string, capital: boolean): PlaceName | null {
  for (const form of bareForms(said)) {
    const place = PLACES.get(form.toLowerCase());
    if (place && (capital || place.as === 'nationality') && (form.length > 2 || form === form.toUpperCase())) return place;
  }
  return null;
}

/** Countries, cities and nationalities named in a text, longest name first, in order. */
export function readPlaces(text: string, tokens: readonly Token[] = readTokens(text)): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || (!first.capital && !/(?:sk|ske|thai)$/u.test(first.low))) continue;
    for (let count = Math.min(LONGEST, tokens.length - at); count > 0; count--) {
      const last = tokens[at + count - 1];
      if (!last || (count > 1 && !first.capital)) continue;
      const said = text.slice(first.start, last.end);
      const place = look(said, first.capital) ?? (count === 1 && HYPHENATED.test(said) ? look(said.split('-')[0] ?? '', true) : null);
      if (!place) continue;
      found.push({ ...place, start: first.start, end: last.end });
      at += count - 1;
      break;
    }
  }
  return found;
}
