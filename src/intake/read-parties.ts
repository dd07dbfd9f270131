import { withoutAppositions } from './apposition.ts';
import { capitalBody } from './capital-body.ts';
import { initialled } from './initialled.ts';
import { knownBody } from './known-body.ts';
import { lowBody } from './low-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Reader, WayOfNaming } from './way-of-naming.ts';
import { namedFurther } from './named-further.ts';
import { bodyOfNation } from './national-bodies.ts';
import { norwegianBody } from './norwegian-name.ts';
import type { PartyFound } from './party-found.ts';
import { passedOver } from './passed-over.ts';
import type { PlaceFound } from './read-places.ts';
import { bodyOfPlace } from './seated-name.ts';
import type { Token } from './tokens.ts';

const QUOTED = /[«“"„][^«»“”"„]{2,160}[»”"]/gu;

/** The ways in which a sentence names bodies, the surest first: at each token the first that applies takes its words. */
const WAYS: readonly WayOfNaming[] = [knownBody, namedFurther, bodyOfNation, lowBody, bodyOfPlace, norwegianBody];

/** The bodies a sentence names, in order; ourselves among them, marked. */
export function readParties(text: string, tokens: readonly Token[], places: readonly PlaceFound[], index: NameIndex): PartyFound[] {
  const quotes = [...text.matchAll(QUOTED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const opens = (token: Token) => token.start === 0 || /(?:^|[.:!?•–—][\s\u00a0]+|[«“"])$/u.test(text.slice(Math.max(0, token.start - 4), token.start));
  const reader: Reader = { text, tokens, index, places, opens };
  const found: PartyFound[] = [];
  const title = { last: -1 };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || quotes.some((quote) => token.start >= quote.start && token.end <= quote.end)) continue;
    const named = firstOf(reader, at, found) ?? capitalBody(reader, at, found, title);
    if (!named) continue;
    found.push(...named.found);
    at = named.last;
  }
  return withoutAppositions(text, initialled(text, tokens, found)).filter(
    (party) =>
      !passedOver(text, party) &&
      (party.body.defined || !places.some((place) => place.as === 'nationality' && place.start === party.start && place.end === party.end)) &&
      !(index.town && !party.body.isUs && !party.body.partyId && party.said.split(' ').includes(index.town)),
  );
}

function firstOf(reader: Reader, at: number, before: readonly PartyFound[]) {
  for (const way of WAYS) {
    const named = way(reader, at, before);
    if (named) return named;
  }
  return null;
}
