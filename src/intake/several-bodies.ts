import { HEADS_SEVERAL, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { countryOf } from './name-country.ts';
import { close, gap, isMonth, nameless } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import type { PartyFound } from './party-found.ts';
import { placeEnd } from './seated-name.ts';

const PLURAL = /(?:ane|ene|a)$/u;
const NO_SEVERAL = /(?:program|konferans|kongress|festival|panel|delegasjon|kontor)$/u;

/** The definite singular of a definite plural that is a word for bodies: "universitetet" of "universiteta". Null where it is none. */
export function oneOf(low: string): string | null {
  const stem = low.replace(PLURAL, '');
  if (stem === low || stem.length < 4 || NO_SEVERAL.test(stem)) return null;
  return ['et', 'en', 'a'].map((end) => stem + end).find((one) => one !== low && SUFFIX_NO.test(one)) ?? null;
}

/** The singular of an English noun for bodies. */
export const oneOfEnglish = (noun: string): string =>
  noun
    .replace(/ies$/u, 'y')
    .replace(/men$/u, 'man')
    .replace(/sons$|s$/u, (end) => (end === 'sons' ? 'son' : ''));

/** The token after a noun at which its first place stands: after "i" or "på", "of" or "in". Null where none does. */
function placesFrom(reader: Reader, noun: number, links: RegExp): number | null {
  const place = reader.tokens[noun + 2];
  if (!links.test(reader.tokens[noun + 1]?.low ?? '') || !close(reader, noun) || !close(reader, noun + 1)) return null;
  return place?.capital && !isMonth(place.said) ? noun + 2 : null;
}

/** The first and last token of each place of a list: "Irland og Hamburg", "Leeds, York and Hull". */
function listOf(reader: Reader, from: number): { at: number; last: number }[] {
  const listed: { at: number; last: number }[] = [];
  for (let at = from, token = reader.tokens[at]; token?.capital && !isMonth(token.said); token = reader.tokens[at]) {
    const last = placeEnd(reader, at);
    listed.push({ at, last });
    const comma = /^,\s+$/u.test(gap(reader, last));
    const and = /^(?:og|and)$/u.test(reader.tokens[last + 1]?.low ?? '') && close(reader, last);
    if (!comma && !and) break;
    at = last + (and ? 2 : 1);
  }
  return listed;
}

const AMONG = /(?:særleg|særlig|først og fremst|fyrst og fremst|især|especially|particularly|in particular|notably)\s(?:the\s)?$/iu; // some of a body that is named already

/**
 * Bodies of one kind that share their noun and each have a place of their own: "universiteta i Innsbruck og Torino", "the universities of Uppsala and
 * Aarhus". Empty where a token opens none; one place alone makes one body.
 */
export function severalBodies(reader: Reader, at: number): Named | null {
  const { tokens, text } = reader;
  const first = tokens[at];
  if (!first || first.low === 'the' || (first.capital && !reader.opens(first)) || AMONG.test(text.slice(0, first.start))) return null;
  const one = oneOf(first.low);
  const noun = [at, at + 1].find((head) => HEADS_SEVERAL.test(tokens[head]?.low ?? '') && (head === at || close(reader, at)));
  const ours = one && /^(?:våre|våra)$/u.test(tokens[at + 1]?.low ?? '') && close(reader, at) ? at + 1 : at; // "systerbiblioteka våre i Vilnius og Malmö"
  const from = one ? placesFrom(reader, ours, /^(?:i|på)$/u) : noun === undefined ? null : placesFrom(reader, noun, /^(?:of|in)$/u);
  if (from === null || !reader.places.some((place) => place.code !== 'NO' && place.start === tokens[from]?.start)) return null;
  const listed = listOf(reader, from);
  const link = tokens[from - 1]?.low;
  const shared = one ?? oneOfEnglish(text.slice(first.start, tokens[from - 2]?.end));
  const found = listed.map(({ at: place, last }, index): PartyFound => {
    const start = index ? (tokens[place]?.start ?? 0) : first.start;
    const end = tokens[last]?.end ?? 0;
    const name = `${shared} ${link} ${text.slice(tokens[place]?.start, end)}`;
    return { start, end, said: text.slice(start, end), body: { ...nameless(name, countryOf(reader, place, last)), defined: true } };
  });
  return { found, last: listed.at(-1)?.last ?? at };
}
