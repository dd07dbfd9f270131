import { NOT_BODIES, WIDE } from './knowledge/bodies.ts';
import { PLACES } from './knowledge/countries.ts';
import { MONTHS } from './knowledge/months.ts';
import { AUTHORITIES, BEFORE_NAME, HEADS_EN, OPENERS, PARTY_PREPOSITIONS, PERSON_BEFORE, SUFFIX_NO, TITLE_BEFORE, TITLE_ENDS, WORK_ENDS } from './knowledge/organisation-words.ts';
import { isAcronym } from './name-index.ts';
import type { Body, NameIndex } from './name-index.ts';
import { readPlaces } from './read-places.ts';
import type { PlaceFound } from './read-places.ts';
import type { Span } from './span.ts';
import { bareForms } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface PartyFound extends Span {
  body: Body;
  said: string;
}

const QUOTED = /[«“"„][^«»“”"„]{2,160}[»”"]/gu;
const LINK = new Set(['of', 'for', 'de', 'do', 'da', 'la', 'du', 'des', 'del', 'the', 'für', 'et']);
const LINK_INSIDE = new Set(['and', 'in', 'on', 'og', 'to']); // these join only inside a name that has shown it is a body

const GATHERING = /(?:Summit|Conference|Congress|Forum|Week|Assembly|konferanse\p{L}*|[Kk]ongress\p{L}*)$/u; // it meets in many places and sits in none

/** Prepositions that take a body; others take a river or a theme as readily. */
const COMPANY = new Set('frå fra med av hos hjå til via from with by to at saman sammen'.split(' '));
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'iu');
const isMonth = (said: string) => MONTH.test(said);

const NAME_FOLLOWS = /^(?:[\s\u00a0](?:vår|vårt|våre))?,?[\s\u00a0]\p{Lu}/u;
const APPOSED = /(?:organisasjon(?:en)?|partnar(?:en)?|partner(?:en)?|nettverket|instituttet|byrået|organi[sz]ation|partner|network|institute|agency|association)(?: vår| vårt)?,\s$/u;

interface Reader {
  text: string;
  tokens: readonly Token[];
  index: NameIndex;
  places: readonly PlaceFound[];
  opens: (token: Token) => boolean; // it opens a sentence, so its capital says nothing
}

const gap = (reader: Reader, at: number) => reader.text.slice(reader.tokens[at]?.end ?? 0, reader.tokens[at + 1]?.start ?? 0);
const close = (reader: Reader, at: number) => /^['’]?(?:[\s\u00a0]|[\s\u00a0]*&[\s\u00a0]*)+$/u.test(gap(reader, at));
const nameless = (name: string, country: string | null): Body => ({ name, acronym: isAcronym(name) ? name : null, country, partyId: null, isUs: false });

/** A name the index knows, longest first, at a token; its genitive is looked through. */
function known(reader: Reader, at: number): { last: number; end: number; body: Body } | null {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  if (!first) return null;
  for (let count = index.opens(first.said) ? Math.min(index.longest, tokens.length - at) : 0; count > 0; count--) {
    const last = tokens[at + count - 1];
    if (!last) continue;
    for (const form of bareForms(text.slice(first.start, last.end))) {
      const body = index.find(form, count);
      if (body) return { last: at + count - 1, end: first.start + form.length, body };
    }
  }
  const [head = '', tail] = first.said.split(/-(?=\p{L})/u, 2);
  const body = tail && first.capital && !WIDE.has(head) ? (index.find(head, 1) ?? (isAcronym(head) && head.length > 2 && /^\p{Ll}/u.test(tail) && !NOT_BODIES.has(head) ? nameless(head, null) : null)) : null;
  return body ? { last: at, end: first.start + head.length, body } : null;
}

/** What a Norwegian name goes on with: "for" and a field, "i" and a place. Null where it ends. */
function withTail(reader: Reader, at: number): number | null {
  const [link, tail, and, more] = reader.tokens.slice(at + 1, at + 5);
  if (!link || !tail || !close(reader, at) || !close(reader, at + 1)) return null;
  if (link.low === 'i' && tail.capital && /^(?:universitet|høgskul|høgskol|høyskol)/u.test(reader.tokens[at]?.low ?? '')) return at + 2;
  if (link.low === 'i' && reader.places.some((place) => place.start === tail.start)) return at + 2;
  if (link.low !== 'for' || tail.capital) return null;
  return and?.low === 'og' && more && !more.capital && close(reader, at + 2) && close(reader, at + 3) && /(?:ing|skap|heit|het|else|sjon|leik|kultur|idrett|miljø|helse|energi|handel|utvikling)$/u.test(more.low) ? at + 4 : at + 2;
}

/** Norwegian names with one capital: "Nepals vannministerium", "Den afrikanske unionen", "FNs kontor for ...". */
function norwegianName(reader: Reader, at: number): number | null {
  const { tokens } = reader;
  const first = tokens[at];
  if (!first?.capital) return null;
  const adjective = /(?:sk|lig|leg|al|alt|ens)$/u.test(first.low);
  if (SUFFIX_NO.test(first.low) && first.said.length > 5 && !reader.opens(first)) return withTail(reader, at); // "Komiteen for matvaretryggleik"
  const owner = (bareForms(first.said).length > 1 || adjective) && !OPENERS.has(first.low);
  const article = /^(?:den|det|dei|de)$/u.test(first.low);
  if (!owner && !article) return null;
  for (let next = at + 1; next <= at + 3 && next < tokens.length && close(reader, next - 1); next++) {
    const token = tokens[next];
    if (!token || token.capital) return null;
    if (SUFFIX_NO.test(token.low) && !(adjective && next > at + 1 && reader.opens(first)) && !(article && next === at + 1)) {
      if (article && NAME_FOLLOWS.test(reader.text.slice(token.end, token.end + 12))) return null; // "den tyske organisasjonen GIZ"
      return owner ? (withTail(reader, next) ?? next) : next;
    }
    if (!/(?:e|ig|isk|sk|leg)$/u.test(token.low)) return null;
  }
  return null;
}

/** A run of capitals, linked as names of bodies are. Gives the last token of it. */
function capitalRun(reader: Reader, at: number): number {
  const { tokens, text } = reader;
  let last = at;
  while (last + 1 < tokens.length && close(reader, last)) {
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (!next) break;
    const genitive = /['’]s$|s['’]$/u.test(tokens[last]?.said ?? '');
    if (genitive && isAcronym(bareForms(tokens[last]?.said ?? '').at(-1) ?? '')) break; // "OECD's Forum": two bodies
    if (isMonth(next.said) || (after && isMonth(after.said) && !next.capital)) break;
    if (next.capital && !(known(reader, last + 1)?.body.acronym && isAcronym(next.said))) last++;
    else if (next.capital) break;
    else if (after?.capital && close(reader, last + 1) && (LINK.has(next.low) || (LINK_INSIDE.has(next.low) && HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end)) && !known(reader, last + 2) && !reader.places.some((place) => place.start === after.start)))) last += 2;
    else if (/^(?:of|for)$/u.test(next.low) && after?.low === 'the' && tokens[last + 3]?.capital) last += 3;
    else break;
  }
  return last;
}

function isBody(reader: Reader, at: number, last: number): boolean {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  const said = text.slice(first?.start, tokens[last]?.end);
  const before = at > 0 && /^[\s\u00a0(]*$/u.test(gap(reader, at - 1)) ? (tokens[at - 1]?.low ?? '') : '';
  const beforeArticle = before === 'the' ? (tokens[at - 2]?.low ?? '') : before;
  if (PERSON_BEFORE.test(before) || NOT_BODIES.has(said.toUpperCase())) return false;
  if (HEADS_EN.test(said) && last > at && !WORK_ENDS.test(said)) return !/(?:rapporten|studien|boka|report|study)$/u.test(before);
  if (TITLE_BEFORE.test(beforeArticle) || TITLE_ENDS.test(said)) return false;
  if (BEFORE_NAME.test(before) || APPOSED.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 40), first?.start))) return true;
  if (last === at) {
    if (!first || (/\p{Lu}-\p{Ll}/u.test(first.said) && !SUFFIX_NO.test(first.low))) return false; // "FN-organ", "EU-land"
    const bare = bareForms(said).at(-1) ?? said;
    if (isAcronym(bare) && bare.length > 1) return true;
    if (SUFFIX_NO.test(first.low) && (index.seen.has(first.low) || !reader.opens(first)) && said.length > 5) return true;
    if (reader.opens(first) ? !index.seen.has(first.low) && !index.seen.has(bareForms(first.low).at(-1) ?? '') : false) return false;
    const subject = before === 'the' && reader.opens(reader.tokens[at - 1] ?? first); // "The Smithsonian wanted"
    const joinedTo = /^(?:i|in)$/u.test(before) && /^(?:medlem|medlemmer|med|observatør|styret|rådet|nettverket|kjernegruppa|member|members|membership)$/u.test(tokens[at - 2]?.low ?? '');
    return subject || joinedTo || reader.opens(first) || PARTY_PREPOSITIONS.has(before) || HEADS_EN.test(said);
  }
  return COMPANY.has(beforeArticle) || /\p{Lu}{2,}/u.test(said) || (reader.places.some((place) => place.start >= (first?.start ?? 0) && place.end <= (tokens[last]?.end ?? 0)));
}

/** Capitals right after a body and "and" are another: "BBC and Le Monde". */
function listed(text: string, tokens: readonly Token[], at: number, last: number, before: PartyFound | undefined): boolean {
  return !!before && last > at && /^,?\s+(?:og|and|&)\s+(?:the )?$/u.test(text.slice(before.end, tokens[at]?.start)) && !TITLE_ENDS.test(text.slice(tokens[at]?.start, tokens[last]?.end));
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
  const seat = reader.places.find((place) => place.start > end && /^[\s\u00a0]+(?:i|in)[\s\u00a0]+$/u.test(reader.text.slice(end, place.start)));
  if (seat && !GATHERING.test(reader.text.slice(start, end))) return seat.code;
  const from = reader.tokens[Math.max(0, at - 3)]?.start ?? start;
  return reader.places.find((place) => place.as === 'nationality' && place.start >= from && place.end <= start && !/[,.;]/u.test(reader.text.slice(place.end, start)))?.code ?? null;
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
    found.push({ start, end, said, body: body ? { ...body, country: body.country ?? (body.defined ? countryOf(reader, at, last) : null) } : nameless(said, countryOf(reader, at, last)) });
  };
  let title = -1; // the last token of a title in capitals that is being passed over
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || quotes.some((quote) => token.start >= quote.start && token.end <= quote.end)) continue;
    const hit = known(reader, at);
    const run = token.capital && !isMonth(token.said) ? capitalRun(reader, at) : at;
    const extended = hit && hit.last < run && places.some((entry) => entry.start === tokens[hit.last + 1]?.start && entry.end === tokens[run]?.end) && !/s['’]?$/u.test(tokens[hit.last]?.said ?? '');
    if (hit && extended) { // "VSO Kenya" is not VSO
      add(at, run, bareEnd(text, tokens, at, run), null);
      at = run;
      continue;
    }
    if (hit && (hit.last >= run || hit.body.partyId || !HEADS_EN.test(text.slice(token.start, tokens[run]?.end)) || /['’]s$/u.test(tokens[hit.last]?.said ?? ''))) {
      add(at, hit.last, hit.end, hit.body);
      at = hit.last;
      continue;
    }
    const place = places.find((entry) => entry.start === token.start);
    const after = tokens[at + 1];
    if (place?.as === 'nationality' && after && AUTHORITIES.test(after.low) && close(reader, at)) {
      const last = after.capital ? Math.max(at + 1, run) : at + 1; // "Chilean Ministry of the Environment"
      add(at, last, token.start + (bareForms(text.slice(token.start, tokens[last]?.end)).at(-1) ?? '').length, null);
      at = last;
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
  return found;
}
