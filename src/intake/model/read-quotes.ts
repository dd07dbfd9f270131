import type { Lang } from '../../domain/lang.ts';
import type { NameIndex } from '../name-index.ts';
import { nameless } from '../name-shapes.ts';
import { readDates } from '../read-dates.ts';
import type { DateFound } from '../read-dates.ts';
import { readFigures } from '../read-figures.ts';
import type { FigureFound } from '../read-figures.ts';
import { readParties } from '../read-parties.ts';
import type { PartyFound } from '../party-found.ts';
import { readPlaces } from '../read-places.ts';
import type { PlaceFound } from '../read-places.ts';
import { readTokens } from '../tokens.ts';

const LONGEST_NAME = 12; // words
const LIKE_A_NAME = /^[\p{L}\p{M}\p{N}\s\u00a0&.,'’()/+-]+$/u;
const LINK = /(?:https?:|www\.|@)/iu;

/** The date the quoted words say, by our own rules; null where they say none. */
export function readQuotedDate(said: string, year: number, today: string | undefined): DateFound | null {
  const found = readDates(said, year, null, today);
  return found.find((date) => date.strong) ?? found[0] ?? null;
}

export function readQuotedFigure(said: string, lang: Lang, year: number): FigureFound | null {
  return readFigures(said, lang, readDates(said, year))[0] ?? null;
}

export function readQuotedPlaces(said: string): PlaceFound[] {
  return readPlaces(said);
}

/**
 * The body the quoted words name. The readers see more of a name with the words around it, so those are asked first; words they take for no name
 * count as one only where they have its shape, and then stand for themselves alone.
 */
export function readQuotedParty(said: string, around: { words: string; start: number }, index: NameIndex): PartyFound | null {
  const within = readParties(around.words, readTokens(around.words), readPlaces(around.words), index)
    .map((party) => ({ ...party, start: party.start - around.start, end: party.end - around.start }))
    .find((party) => party.start < said.length && party.end > 0);
  if (within) return within;
  const tokens = readTokens(said);
  const places = readPlaces(said, tokens);
  const alone = readParties(said, tokens, places, index)[0];
  if (alone) return alone;
  const [place] = places;
  const isPlace = place?.start === 0 && place.end === said.length;
  const isName =
    /^\p{Lu}/u.test(said) && LIKE_A_NAME.test(said) && !LINK.test(said) && tokens.length <= LONGEST_NAME && !isPlace && !readDates(said, 2000).length;
  return isName ? { start: 0, end: said.length, said, body: nameless(said, place?.code ?? null) } : null;
}
