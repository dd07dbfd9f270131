import { NOT_BODIES, PROGRAMMES, WIDE } from './knowledge/bodies.ts';
import type { PartyFound } from './party-found.ts';
import { readParties } from './read-parties.ts';
import { readPlaces } from './read-places.ts';
import { nameless } from './name-shapes.ts';
import type { Reader } from './reader.ts';
import type { Span } from './span.ts';
import { isAcronym } from './register-names.ts';
import { readTokens } from './tokens.ts';

const LONGEST = 80; // letters
const OPENS_A_HEADING =
  /^(?:[\p{L}-]+(?: (?:og|and) [\p{L}-]+)? (?:med|with|hos|hjå|i|in|for|of|til|frå|fra|from) )?(?:the |den |det )?(?:\p{L}+(?:et|en|a) )?$/iu; // "Samarbeid med ...", "Working with the ..."
const CLOSES_A_HEADING = /^[\s)]*(?:(?:, | [–-] | \()(?:\p{Lu}[\p{L}-]+(?:, | )?){1,3}\)?)?$/u; // "World Water Week, Stockholm", "Boverket (Sverige)"
const NUMBER = /^(?:(?:Sak|Pkt\.?|Punkt|Kapittel|Item|Agenda item|Chapter)\s)?[\d./)–\s#*-]+(?:[:.]\s)?/iu; // "2.1", "Sak 19/23"
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;
const MIXED = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u; // "EuroGeoSurveys"

/** The body that a heading, or a sentence of its own, consists of: what stands under it is told of that body. */
export function topicOf({ text, index }: Pick<Reader, 'text' | 'index'>, span: Span): PartyFound | null {
  const said = text
    .slice(span.start, span.end)
    .replace(NUMBER, '')
    .replace(/[.:\s]+$/u, '');
  if (said.length > LONGEST || said.length < 2) return null;
  if (SHOUTED.test(said) && !index.find(said, readTokens(said).length) && (/\s/u.test(said) || !isAcronym(said))) return null; // a heading in capitals says nothing of names
  const tokens = readTokens(said);
  const places = readPlaces(said, tokens);
  const found = readParties(said, tokens, places, index);
  const [body] = found;
  if (body && found.length === 1)
    return !body.body.isUs &&
      !PROGRAMMES.has(body.body.name) &&
      !WIDE.has(body.body.acronym ?? '') &&
      OPENS_A_HEADING.test(said.slice(0, body.start)) &&
      CLOSES_A_HEADING.test(said.slice(body.end))
      ? { ...body, called: `${said.slice(0, body.start)}${said.slice(body.end)}`.toLowerCase().trim() }
      : null;
  const letters = isAcronym(said) && said.length > 3 && !NOT_BODIES.has(said);
  return !found.length && !places.length && (MIXED.test(said) || letters) ? { start: 0, end: said.length, said, body: nameless(said, null) } : null;
}

const TELLS =
  /(?<!\p{L})(?:er|var|har|hadde|vart|ble|blei|blir|vert|fekk|fikk|kom|kjem|kommer|skal|vil|kan|vi|me|eg|jeg|oss|det|is|are|was|were|has|have|had|will|we|us|our|it|they|this|nothing|no|ingen|ikkje|ikke|takk|thanks|\p{L}+(?:te|dde|ed))(?!\p{L})/iu;
const SEATED = /\s(?:of|in|i|på|,)\s\p{Lu}[\p{L}-]+$/u;
const WORDS = 7;

/** A name without a word known for a body, that alone opens an entry of a list and says where it is: "Weavers' guild of Kumasi. We paid for ..." */
export function unknownTopic({ text }: Pick<Reader, 'text'>, span: Span): PartyFound | null {
  const said = text.slice(span.start, span.end).replace(/[.:\s]+$/u, '');
  const [place, ...more] = readPlaces(said);
  if (!place || more.length || place.code === 'NO' || place.as === 'nationality' || place.end !== said.length || !SEATED.test(said)) return null;
  if (TELLS.test(said) || /[\d:]/u.test(said) || said.split(' ').length > WORDS || !/^\p{Lu}/u.test(said)) return null;
  return { start: 0, end: said.length, said, body: nameless(said, place.code) };
}
