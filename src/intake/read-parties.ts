import { PROGRAMMES, WIDE } from './knowledge/bodies.ts';
import { namesTheDescribed, withoutAppositions } from './apposition.ts';
import { initialled } from './initialled.ts';
import { opensAsBody } from './opening-name.ts';
import { ownedBody } from './owned-body.ts';
import type { PartyFound } from './party-found.ts';
import { passedOver } from './passed-over.ts';
import { PLACES } from './knowledge/countries.ts';
import { BEFORE_NAME, HEADS_EN, OPENERS, ORGANS_EN, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { followsTitleNoun, isBody, listed, onlySaysWhat } from './is-body.ts';
import { lowName, ofTheCountry, wideName, wideNameNo } from './low-names.ts';
import { authorityAfter, bareAuthority, sharedByNations } from './national-bodies.ts';
import { countryOf } from './name-country.ts';
import type { NameIndex } from './name-index.ts';
import { capitalRun, close, isMonth, known, nameless, norwegianName, realmName, seatedName } from './name-shapes.ts';
import type { Reader } from './name-shapes.ts';
import type { PlaceFound } from './read-places.ts';
import { isAcronym } from './register-names.ts';
import type { Body } from './register-names.ts';
import type { Span } from './span.ts';
import { severalBodies } from './several-bodies.ts';
import { bareForms } from './tokens.ts';
import type { Token } from './tokens.ts';

const TWIN = /^(?:ven|venn|tvilling)\p{L}*(?:byen|kommunen)$/u; // it goes by the name of the town
const nameAfter = (tokens: readonly Token[], at: number): number => (tokens[at + 1]?.capital ? at + 1 : at + 2);
const LEGAL_FORM = /^(?:AS|ASA|SA|BA|DA|AB|Oy|GmbH|Ltd|AG|BV|NV|Inc|LLC|ERIC|EEIG)$/u;
const QUOTED = /[«“"„][^«»“”"„]{2,160}[»”"]/gu;

/** The body just named that an acronym in brackets stands for: "det irske miljødirektoratet (EPA)". */
function shortens(text: string, token: Token, before: PartyFound | undefined): PartyFound | null {
  if (!before || before.body.isUs || before.body.partyId || before.body.acronym || !isAcronym(token.said) || text.charAt(token.end) !== ')') return null;
  return /^\s?\($/u.test(text.slice(before.end, token.start)) ? before : null;
}

/** Where the last word of a name ends without its genitive. */
function bareEnd(text: string, tokens: readonly Token[], at: number, last: number): number {
  const start = tokens[at]?.start ?? 0;
  const said = text.slice(start, tokens[last]?.end);
  return start + (/['’]s?$/u.test(said) ? (bareForms(said).at(-1) ?? said) : said).length;
}

/** The bodies a sentence names, in order; ourselves among them, marked. */
export function readParties(text: string, tokens: readonly Token[], places: readonly PlaceFound[], index: NameIndex): PartyFound[] {
  const quotes = [...text.matchAll(QUOTED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const opens = (token: Token) => token.start === 0 || /(?:^|[.:!?•–—][\s\u00a0]+|[«“"])$/u.test(text.slice(Math.max(0, token.start - 4), token.start));
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
    const longer = whole && PROGRAMMES.has(whole.body.name) && tokens[whole.last + 1]?.capital && close(reader, whole.last); // "Erasmus MC"
    const hit = wide || longer ? null : whole; // "UN World Ocean Assessment" is not the UN
    const other = hit?.body.isUs && hit.last === at ? norwegianName(reader, at) : null; // "Direktoratet for naturvern i Bhutan" is not us
    if (other !== null && other > at) {
      add(at, other, bareEnd(text, tokens, at, other), null);
      at = other;
      continue;
    }
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
    const owned = hit && ownedBody(reader, hit.last, WIDE.has(hit.body.acronym ?? ''));
    if (owned) {
      add(at, owned, tokens[owned]!.end, null);
      at = owned;
      continue;
    }
    const organ = hit && hit.last < run && ORGANS_EN.test(text.slice(tokens[hit.last + 1]?.start, tokens[run]?.end)); // "the IOC Assembly"
    if (
      hit &&
      (organ ||
        hit.last >= run ||
        hit.body.partyId ||
        !HEADS_EN.test(text.slice(token.start, tokens[run]?.end)) ||
        /['’]s$/u.test(tokens[hit.last]?.said ?? ''))
    ) {
      add(at, hit.last, hit.end, hit.body);
      at = organ ? run : hit.last;
      continue;
    }
    const owner = found.at(-1);
    if (owner && LEGAL_FORM.test(token.said) && /^\s$/u.test(text.slice(owner.end, token.start))) {
      Object.assign(owner, { end: token.end, said: text.slice(owner.start, token.end) });
      continue;
    }
    const long = shortens(text, token, found.at(-1));
    if (long) {
      Object.assign(long, { end: token.end + 1, said: text.slice(long.start, token.end + 1), body: { ...long.body, acronym: token.said, defined: true } });
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
    // "Nederlandske KNSB" and "Svenske Trafikverket": the name stands after the adjective.
    const itsName = after && (isAcronym(after.said) || (after.capital && /\p{Ll}{4}(?:et|en|a)$/u.test(after.said)));
    if (place?.as === 'nationality' && opens(token) && /ske$/u.test(token.low) && itsName && close(reader, at)) continue;
    if (owns && tokens[lastOfPlace + 1] && isAcronym(tokens[lastOfPlace + 1]!.said) && close(reader, lastOfPlace)) {
      at = lastOfPlace; // "Irlands EPA": its name is EPA
      continue;
    }
    const several = severalBodies(reader, at) ?? sharedByNations(reader, at);
    if (several) {
      found.push(...several.found);
      at = several.last;
      continue;
    }
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
    const regional = token.capital ? wideName(reader, at) : null;
    if (regional !== null) {
      add(at, regional, tokens[regional]?.end ?? token.end, null);
      at = regional;
      continue;
    }
    const low = token.low === 'the' ? (lowName(reader, at + 1) ?? ofTheCountry(reader, at + 1)) : null;
    const nordic = low ?? wideNameNo(reader, at);
    if (nordic !== null) {
      add(at + 1, nordic, tokens[nordic]?.end ?? token.end, null);
      at = nordic;
      continue;
    }
    const placed = token.capital ? null : seatedName(reader, at);
    const realm = placed ?? realmName(reader, at);
    if (realm !== null) {
      add(TWIN.test(token.low) ? nameAfter(tokens, at) : at, realm, tokens[realm]?.end ?? token.end, null);
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
    if (opens(token) && BEFORE_NAME.test(token.low) && !HEADS_EN.test(token.said) && after?.capital && close(reader, at)) continue; // "Tidsskriftet Ocean and Coast"
    if (opens(token) && (OPENERS.has(token.low) || onlySaysWhat(reader, at))) continue;
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
    } else if (
      isBody(reader, at, last) ||
      opensAsBody(reader, at, last) ||
      namesTheDescribed(text, found.at(-1), token.start, tokens[last]?.end ?? token.end) ||
      listed(text, tokens, at, last, found.at(-1))
    ) {
      const genitive = isAcronym(bareForms(said).at(-1) ?? '') || /['’]s?$/u.test(said) || index.seen.has((bareForms(said).at(-1) ?? '').toLowerCase());
      add(at, last, token.start + (genitive ? (bareForms(said).at(-1) ?? said) : said).length, null);
    }
    at = last;
  }
  return withoutAppositions(text, initialled(text, tokens, found)).filter(
    (party) =>
      !passedOver(text, party) &&
      (party.body.defined || !places.some((place) => place.as === 'nationality' && place.start === party.start && place.end === party.end)) &&
      !(index.town && !party.body.isUs && !party.body.partyId && party.said.split(' ').includes(index.town)),
  );
}
