import { NOT_BODIES, WIDE } from './knowledge/bodies.ts';
import { PLACES } from './knowledge/countries.ts';
import {
  AUTHORITIES,
  BEFORE_NAME,
  HEADS_EN,
  HEADS_LOW,
  IN_PRINT,
  LEAVES_OUT,
  LANGUAGES,
  NAME_ENDS,
  NAME_OPENS,
  OPENERS,
  PARTY_PREPOSITIONS,
  PERSON_BEFORE,
  POSTS,
  SUFFIX_NO,
  TITLE_BEFORE,
  TITLE_ENDS,
  VERB_BEFORE,
  WORK_ENDS,
} from './knowledge/organisation-words.ts';
import { isAcronym } from './register-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Body } from './register-names.ts';
import { capitalRun, close, gap, isMonth, known, nameless, norwegianName, realmName, seatedName } from './name-shapes.ts';
import type { Reader } from './name-shapes.ts';
import { readPlaces } from './read-places.ts';
import type { PlaceFound } from './read-places.ts';
import type { Span } from './span.ts';
import { bareForms } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface PartyFound extends Span {
  body: Body;
  said: string;
}

const OF_A_REGION = /^(?:Nordic|Baltic|European|African|Asian|Arctic|Pacific|Caribbean|Mediterranean|Atlantic|Scandinavian|Balkan)$/u;
const QUOTED = /[«“"„][^«»“”"„]{2,160}[»”"]/gu;

const GATHERING = /(?:Summit|Conference|Congress|Forum|Week|Assembly|konferanse\p{L}*|[Kk]ongress\p{L}*)$/u; // it meets in many places and sits in none

/** Prepositions that take a body; others take a river or a theme as readily. */
const COMPANY = new Set('for frå fra med av hos hjå til via på ved under from with by to at during joined saman sammen'.split(' '));

const APPOSED =
  /(?:organisasjon(?:en)?|partnar(?:en)?|partner(?:en)?|nettverket|instituttet|byrået|organi[sz]ation|partner|network|institute|agency|association)(?: vår| vårt)?,\s$/u;

/** Before "i" or "in" these take a body. */
const OFFICE =
  /^(?:med|inn|\p{L}*medlem(?:mer|skap)?|observatør|styret|rådet|juryen|nettverket|\p{L}*president|\p{L}*leiar|\p{L}*leder|\p{L}*sekretær|plass|sete|verv|årsmøtet|styremøtet|kongressen|members?|membership|seat|chair|secretary|president|observer)$/u;

/** Whether capitals name a body: by a word for bodies in them, by the word before them, or by the company they keep. */
function isBody(reader: Reader, at: number, last: number): boolean {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  const said = text.slice(first?.start, tokens[last]?.end);
  const before = at > 0 && /^[\s\u00a0(]*$/u.test(gap(reader, at - 1)) ? (tokens[at - 1]?.low ?? '') : '';
  const beforeArticle = before === 'the' ? (tokens[at - 2]?.low ?? '') : before;
  if (/^(?:den|det|dei|de)$/iu.test(said) || OF_A_REGION.test(said)) return false;
  if (PERSON_BEFORE.test(before) || NOT_BODIES.has(said.toUpperCase()) || LANGUAGES.test(said) || POSTS.test(said)) return false;
  if (IN_PRINT.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 60), first?.start)) && !TITLE_ENDS.test(said)) return true;
  const ofCountry = reader.places.some(
    (place) => place.as === 'nationality' && place.end <= (first?.start ?? 0) && /^\s+$/u.test(reader.text.slice(place.end, first?.start)),
  );
  if (ofCountry && !TITLE_ENDS.test(said) && (first?.said.length ?? 0) > 2) return true; // "den svenske Kemikalieinspektionen"
  if (
    last >= at + 2 &&
    /\s(?:of|for|de|del|des|da|do|van|von|für)\s(?:the\s)?\p{Lu}/u.test(said) &&
    !TITLE_ENDS.test(said) &&
    !WORK_ENDS.test(said) &&
    !TITLE_BEFORE.test(beforeArticle) &&
    !reader.opens(first ?? reader.tokens[0]!)
  )
    return true; // "Covenant of Mayors"
  if (last > at && SUFFIX_NO.test(first?.low ?? '') && /(?:et|en|a)$/u.test(first?.low ?? '')) return true; // "Naturressursinstituttet Luke"
  if (last > at && (NAME_OPENS.test(first?.said ?? '') || NAME_ENDS.test(said)) && !WORK_ENDS.test(said) && !TITLE_BEFORE.test(beforeArticle)) return true;
  if (last === at && NAME_ENDS.test(said) && said.length > 7 && !reader.opens(first ?? reader.tokens[0]!)) return true;
  if (HEADS_EN.test(said) && last > at && !WORK_ENDS.test(said)) return !/(?:rapporten|studien|boka|report|study)$/u.test(before);
  if (TITLE_BEFORE.test(beforeArticle) || TITLE_ENDS.test(said)) return false;
  if (BEFORE_NAME.test(before) || APPOSED.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 40), first?.start))) return true;
  if (VERB_BEFORE.test(beforeArticle) && !TITLE_ENDS.test(said)) return true;
  if (
    /^\p{Lu}[\p{L}]+-\p{Ll}+$/u.test(reader.tokens[last]?.said ?? '') &&
    SUFFIX_NO.test(said) &&
    (last > at || !reader.places.some((place) => place.start === first?.start))
  )
    return true; // "Robert Koch-instituttet"
  const seat = reader.places.find((place) => place.as === 'country' && /^\s+(?:i|in)\s+$/u.test(text.slice(tokens[last]?.end, place.start)));
  if (last === at && seat && /^(?:i|in|til|to)$/u.test(before) && !isAcronym(said) && !SUFFIX_NO.test(said) && !HEADS_EN.test(said)) return false; // a town nobody knows: "til Zolotjiv i Ukraina"
  const joinedTo = /^(?:i|in|av|of)$/u.test(before) && OFFICE.test(tokens[at - 2]?.low ?? ''); // "medlem i CIVICUS"
  if (last === at) {
    if (!first || (/\p{Lu}-\p{Ll}/u.test(first.said) && !SUFFIX_NO.test(first.low))) return false; // "FN-organ", "EU-land"
    const bare = bareForms(said).at(-1) ?? said;
    if (isAcronym(bare) && bare.length > 1) return true;
    if (SUFFIX_NO.test(first.low) && (index.seen.has(first.low) || !reader.opens(first)) && said.length > 5) return true;
    if (reader.opens(first) ? !index.seen.has(first.low) && !index.seen.has(bareForms(first.low).at(-1) ?? '') : false) return false;
    const subject = before === 'the' && reader.opens(reader.tokens[at - 1] ?? first); // "The Smithsonian wanted"
    return subject || joinedTo || reader.opens(first) || PARTY_PREPOSITIONS.has(beforeArticle) || HEADS_EN.test(said);
  }
  return (
    joinedTo ||
    COMPANY.has(beforeArticle) ||
    /\p{Lu}{2,}/u.test(said) ||
    reader.places.some((place) => place.start >= (first?.start ?? 0) && place.end <= (tokens[last]?.end ?? 0))
  );
}

/** Capitals right after a body and "and" are another: "BBC and Le Monde". */
function listed(text: string, tokens: readonly Token[], at: number, last: number, before: PartyFound | undefined): boolean {
  return (
    !!before &&
    last > at &&
    /^,?\s+(?:og|and|&)\s+(?:the )?$/u.test(text.slice(before.end, tokens[at]?.start)) &&
    !TITLE_ENDS.test(text.slice(tokens[at]?.start, tokens[last]?.end))
  );
}

/** Capitals after "rapporten" or "study" open a title, which may go on after small words. */
function followsTitleNoun(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]?.said ?? '';
  return /(?:rapporten|studi(?:en|a)?|studie|artikkelen|boka|boken|notatet|filmen|report|study|paper|article|book)$/iu.test(before) && close(reader, at - 1);
}

/** Where the last word of a name ends without its genitive. */
function bareEnd(text: string, tokens: readonly Token[], at: number, last: number): number {
  const start = tokens[at]?.start ?? 0;
  const said = text.slice(start, tokens[last]?.end);
  return start + (/['’]s?$/u.test(said) ? (bareForms(said).at(-1) ?? said) : said).length;
}

/** The country of a name: a place in it, or a nationality just before it. */
function countryOf(reader: Reader, at: number, last: number): string | null {
  const start = reader.tokens[at]?.start ?? 0;
  const end = reader.tokens[last]?.end ?? 0;
  const inside = reader.places.find((place) => place.start >= start && place.end <= end) ?? readPlaces(reader.text.slice(start, end))[0];
  if (inside) return inside.code;
  const seat = reader.places.find(
    (place) =>
      place.start >= end &&
      place.as !== 'nationality' &&
      /^(?:[\s\u00a0]*\([^)]{1,12}\))?(?:[\s\u00a0]+(?:i|in|of|på|on)[\s\u00a0]+|,[\s\u00a0]|[\s\u00a0]\()$/u.test(reader.text.slice(end, place.start)),
  );
  if (seat && !GATHERING.test(reader.text.slice(start, end))) return seat.code;
  const from = reader.tokens[Math.max(0, at - 3)]?.start ?? start;
  return (
    reader.places.find(
      (place) => place.as === 'nationality' && place.start >= from && place.end <= start && !/[,.;]/u.test(reader.text.slice(place.end, start)),
    )?.code ?? null
  );
}

/** Where an authority's name ends without its genitive: the s of "Customs" is none. */
function bareAuthority(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const whole =
    /(?:Customs|Statistics|Affairs|Archives|Fisheries|Services|Sciences|Arts|Sports|Works|Resources|Rights|Nations|States|authorities|archives|customs|courts|police)$/u.test(
      said,
    );
  return start + (whole ? said : (bareForms(said).at(-1) ?? said)).length;
}

/** Where the authority ends that a nationality or a country's genitive opens: "islandske myndigheter", "the Dutch infrastructure ministry". */
function authorityAfter(reader: Reader, at: number): number | null {
  for (let next = at + 1; next <= at + 3 && next < reader.tokens.length && close(reader, next - 1); next++) {
    const token = reader.tokens[next];
    if (!token || (token.capital && next > at + 1)) return null;
    if (AUTHORITIES.test(token.low)) return next;
    if (/^(?:i|og|and|of|på|med|til|for|by|to|in|as|er|var|har)$/u.test(token.low)) return null;
  }
  return null;
}

/** "the Nordic customs council": a region's adjective and a common noun for a body. Null where it is none. */
function wideName(reader: Reader, at: number): number | null {
  if (!OF_A_REGION.test(reader.tokens[at]?.said ?? '')) return null;
  for (let head = at + 1; head <= at + 3 && head < reader.tokens.length && close(reader, head - 1); head++) {
    const token = reader.tokens[head];
    if (!token || token.capital) return null;
    if (HEADS_LOW.test(token.low) || /^(?:network|forum|committee|programme|working|group|fund|alliance)$/u.test(token.low)) return head;
  }
  return null;
}

/** "the customs administration of Georgia", "the port authority in Rotterdam": from the word after "the" to the place. Null where it is none. */
function lowName(reader: Reader, at: number): number | null {
  for (let head = at; head <= at + 3 && head < reader.tokens.length - 2; head++) {
    const token = reader.tokens[head];
    if (!token || token.capital || !close(reader, head)) return null;
    if (!HEADS_LOW.test(token.low)) continue;
    const link = reader.tokens[head + 1]?.low ?? '';
    const article = reader.tokens[head + 2]?.low === 'the' ? 1 : 0;
    const place = /^(?:of|in)$/u.test(link) && reader.places.find((one) => one.as !== 'nationality' && one.start === reader.tokens[head + 2 + article]?.start);
    if (place) return reader.tokens.findLastIndex((one) => one.end <= place.end);
  }
  return null;
}

/** The bodies a sentence names, in order; ourselves among them, marked. */
export function readParties(text: string, tokens: readonly Token[], places: readonly PlaceFound[], index: NameIndex): PartyFound[] {
  const quotes = [...text.matchAll(QUOTED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const opens = (token: Token) => token.start === 0 || /(?:^|[.:!?•–—][\s\u00a0]+|[«“"(])$/u.test(text.slice(Math.max(0, token.start - 4), token.start));
  const reader: Reader = { text, tokens, index, places, opens };
  const found: PartyFound[] = [];
  const add = (at: number, last: number, end: number, body: Body | null) => {
    const start = tokens[at]?.start ?? 0;
    const said = text.slice(start, end);
    found.push({
      start,
      end,
      said,
      body: body ? { ...body, country: body.country ?? (body.defined ? countryOf(reader, at, last) : null) } : nameless(said, countryOf(reader, at, last)),
    });
  };
  let title = -1; // the last token of a title in capitals that is being passed over
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || quotes.some((quote) => token.start >= quote.start && token.end <= quote.end)) continue;
    const whole = known(reader, at);
    const wide =
      whole &&
      WIDE.has(whole.body.acronym ?? '') &&
      !/s$/u.test(token.said) &&
      tokens[whole.last + 1]?.capital &&
      close(reader, whole.last) &&
      tokens[whole.last + 2]?.capital &&
      close(reader, whole.last + 1);
    const hit = wide ? null : whole; // "UN World Ocean Assessment" is not the UN
    const run = token.capital && !isMonth(token.said) ? capitalRun(reader, at) : at;
    const extended =
      hit &&
      hit.last < run &&
      places.some((entry) => entry.start === tokens[hit.last + 1]?.start && entry.end === tokens[run]?.end) &&
      !/s['’]?$/u.test(tokens[hit.last]?.said ?? '');
    if (hit && extended) {
      // "VSO Kenya" is not VSO
      add(at, run, bareEnd(text, tokens, at, run), null);
      at = run;
      continue;
    }
    if (
      hit &&
      (hit.last >= run || hit.body.partyId || !HEADS_EN.test(text.slice(token.start, tokens[run]?.end)) || /['’]s$/u.test(tokens[hit.last]?.said ?? ''))
    ) {
      add(at, hit.last, hit.end, hit.body);
      at = hit.last;
      continue;
    }
    const place = places.find((entry) => entry.start === token.start);
    const after = tokens[at + 1];
    const lastOfPlace = place ? tokens.findLastIndex((entry) => entry.end <= place.end) : at;
    const owns =
      !!place &&
      place.as !== 'nationality' &&
      place.end - place.start > 2 &&
      (/(?:['’]s|s['’]|s)$/u.test(tokens[lastOfPlace]?.said ?? '') || tokens[at - 1]?.low === 'the');
    const ofHome = place?.as === 'nationality' && place.code === 'NO' && /^(?:komit|committee|national committee)/u.test(tokens[lastOfPlace + 1]?.low ?? '');
    const authority = place && !ofHome && (place.as === 'nationality' || owns) ? authorityAfter(reader, lastOfPlace) : null;
    const named =
      authority !== null &&
      reader.tokens[authority + 1]?.capital &&
      close(reader, authority) &&
      !places.some((one) => one.start === tokens[authority + 1]?.start);
    if (authority !== null && after && !named) {
      const last = after.capital && authority === lastOfPlace + 1 ? Math.max(authority, run) : authority; // "Chilean Ministry of the Environment"
      add(at, last, bareAuthority(text, token.start, tokens[last]?.end ?? token.end), null);
      at = last;
      continue;
    }
    const low = token.low !== 'the' ? null : tokens[at + 1]?.capital ? wideName(reader, at + 1) : lowName(reader, at + 1);
    if (low !== null) {
      add(at + 1, low, tokens[low]?.end ?? token.end, null);
      at = low;
      continue;
    }
    const placed = token.capital ? null : seatedName(reader, at);
    const realm = placed ?? realmName(reader, at);
    if (realm !== null) {
      add(at, realm, tokens[realm]?.end ?? token.end, null);
      at = realm;
      continue;
    }
    const norwegian = norwegianName(reader, at);
    if (norwegian !== null) {
      const end = tokens[norwegian]?.end ?? token.end;
      add(at, norwegian, token.start + (bareForms(text.slice(token.start, end)).at(SUFFIX_NO.test(text.slice(token.start, end)) ? -1 : 0) ?? '').length, null);
      at = norwegian;
      continue;
    }
    if (!token.capital || isMonth(token.said)) continue;
    if (opens(token) && OPENERS.has(token.low)) continue;
    const last = run;
    const said = text.slice(token.start, tokens[last]?.end);
    if (place && place.end >= (tokens[last]?.end ?? 0)) {
      at = tokens.findLastIndex((entry) => entry.end <= place.end);
      continue;
    }
    if (PLACES.get(said.toLowerCase()) || bareForms(said).some((form) => PLACES.has(form.toLowerCase()))) continue;
    if (title >= 0 && at - title <= 3 && !/[,.;:]/u.test(text.slice(tokens[title]?.end, token.start)) && !isAcronym(said)) {
      title = last;
    } else if (followsTitleNoun(reader, at)) {
      title = last;
    } else if (isBody(reader, at, last) || listed(text, tokens, at, last, found.at(-1))) {
      const genitive = isAcronym(bareForms(said).at(-1) ?? '') || /['’]s?$/u.test(said) || index.seen.has((bareForms(said).at(-1) ?? '').toLowerCase());
      add(at, last, token.start + (genitive ? (bareForms(said).at(-1) ?? said) : said).length, null);
    }
    at = last;
  }
  return found.filter((party) => !LEAVES_OUT.test(text.slice(Math.max(0, party.start - 30), party.start)));
}
