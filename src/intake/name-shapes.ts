import { NOT_BODIES, WIDE } from './knowledge/bodies.ts';
import { MONTHS } from './knowledge/months.ts';
import { ACTS_TOWARD_US, COMMON_FIRST, FIELD_EN, HEADS_EN, OPENERS, REALM, SUFFIX_NO, TYPE_AFTER } from './knowledge/organisation-words.ts';
import { foreignNext } from './foreign-name.ts';
import { isAcronym } from './register-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Body } from './register-names.ts';
import type { PlaceFound } from './read-places.ts';
import { bareForms } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Reader {
  text: string;
  tokens: readonly Token[];
  index: NameIndex;
  places: readonly PlaceFound[];
  opens: (token: Token) => boolean; // it opens a sentence, so its capital says nothing
}

const IN_ENGLISH = /(?<!\p{L})(?:the|and|was|were|our|with|has|into)(?!\p{L})/iu;
const LINK = new Set(['of', 'for', 'de', 'do', 'da', 'la', 'du', 'des', 'del', 'the', 'für', 'et', 'á']);
const LINK_INSIDE = new Set(['and', 'in', 'on', 'to']); // these join only inside a name that has shown it is a body
export const NAME_FOLLOWS = /^(?:[\s\u00a0](?:vår|vårt|våre))?,?[\s\u00a0]\p{Lu}/u;
const IN_PRINT_NAMED = /^(?:tidsskriftet|magasinet|fagbladet|journal|magazine|podkasten|podcast)$/u; // what follows may have an "and" in it
const PARTS = /(?:Committee|Commission|Court|Directorate(?:-General)?|Department|Delegation|Office|Agency)(?!\p{L})/u;
const MONEY_CODE = /^(?:NOK|EUR|USD|SEK|DKK|GBP|CHF|ISK|CAD|AUD|JPY)$/u;
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'iu');
export const isMonth = (said: string) => MONTH.test(said);
export const gap = (reader: Reader, at: number) => reader.text.slice(reader.tokens[at]?.end ?? 0, reader.tokens[at + 1]?.start ?? 0);
export const nameless = (name: string, country: string | null): Body => ({ name, acronym: isAcronym(name) ? name : null, country, partyId: null, isUs: false });
export const close = (reader: Reader, at: number) => /^['’]?(?:[\s\u00a0]|[\s\u00a0]*&[\s\u00a0]*)+$/u.test(gap(reader, at));

/** A name the index knows, longest first, at a token; its genitive is looked through. */
export function known(reader: Reader, at: number): { last: number; end: number; body: Body } | null {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  if (!first) return null;
  for (let count = index.opens(first.said) ? Math.min(index.longest, tokens.length - at) : 0; count > 0; count--) {
    const last = tokens[at + count - 1];
    if (!last) continue;
    const whole = text.slice(first.start, last.end);
    const headed = count > 1 && /\p{L}-\p{Ll}+$/u.test(whole) ? [whole.replace(/-\p{Ll}+$/u, '')] : []; // "Europa Nostra-prisen"
    for (const form of [...bareForms(whole), ...headed]) {
      const body = index.find(form, count);
      if (body)
        return {
          last: at + count - 1,
          end: first.start + form.length + (/\([^)]*$/u.test(form) && text.charAt(first.start + form.length) === ')' ? 1 : 0),
          body,
        };
    }
  }
  const [head = '', tail] = first.said.split(/-(?=\p{L})/u, 2);
  if (tail && isAcronym(head) && isAcronym(tail)) return { last: at, end: first.end, body: nameless(first.said, null) }; // "CEN-CENELEC"
  const body =
    tail && first.capital && !WIDE.has(head)
      ? (index.find(head, 1) ??
        (isAcronym(head) &&
        head.length > 2 &&
        /^(?:kontor|sekretariat|styre|delegasjon|møte|konferans|kongress|utval|komit|organisasjon|nettverk|leiing|ledelse|medlem|seminar|program|prosjekt|representant|kampanje|samling|forum)/u.test(
          tail,
        ) &&
        !NOT_BODIES.has(head)
          ? nameless(head, null)
          : null))
      : null;
  return body ? { last: at, end: first.start + head.length, body } : null;
}

/** The last token of the place that begins at a token. */
function placeEnd(reader: Reader, at: number): number {
  const place = reader.places.find((one) => one.start === reader.tokens[at]?.start);
  const last = reader.tokens.findLastIndex((token) => token.end <= (place?.end ?? 0));
  return Math.max(at, last);
}

const CLUB = /\p{L}{3}(?:laget|klubben|koret|korpset|lyden|menigheten)$/u;
const NO_SEAT =
  /^(?:konferanse|kongress|festival|program|delegasjon|marinen?$|panel|forum|skul|skol|kontor|kyrkj|kirk|sekretariat)|(?:kontoret|konferansen|kongressen|forsamlinga|forsamlingen|vesen|(?:retts|helse|skule|skole|utdannings)vesenet)$/u;

/** The last token of the town that "i" or "på" and a capital name after a word, known or not. Null where they name none. */
function townAfter(reader: Reader, at: number): number | null {
  const name = reader.tokens[at + 2];
  if (!/^(?:i|på)$/u.test(reader.tokens[at + 1]?.low ?? '') || !close(reader, at) || !close(reader, at + 1) || !name?.capital || isMonth(name.said))
    return null;
  if (reader.places.some((one) => one.as !== 'nationality' && one.start === name.start)) return placeEnd(reader, at + 2);
  return !isAcronym(name.said) && !known(reader, at + 2) && !SUFFIX_NO.test(name.low) ? capitalRun(reader, at + 2) : null;
}

/** A body called by what it is and where it sits, without a capital of its own: "ungdomsrådet i Zomba", "hamna i Rotterdam". Null where it is none. */
export function seatedName(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  if (!token || token.capital || token.low.length < 5 || !(SUFFIX_NO.test(token.low) || CLUB.test(token.low)) || !/(?:et|en|a|ene|ane)$/u.test(token.low))
    return null;
  if (NO_SEAT.test(token.low) || /^(?:eit|ett?|ein|en|ei)$/u.test(reader.tokens[at - 1]?.low ?? '')) return null;
  return townAfter(reader, at);
}

/** "provinsen Zeeland", "delstaten Washington": a realm with the name it has. */
export function realmName(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  const next = reader.tokens[at + 1];
  const city = token?.low === 'byen' && /^(?:og|med|frå|fra|av)$/u.test(reader.tokens[at - 1]?.low ?? ''); // "saman med byen Turku", but "i byen Turku"
  if (!token || !(city || REALM.test(token.low)) || !close(reader, at)) return null;
  if (next?.capital) return capitalRun(reader, at + 1);
  const ours = /^(?:vår|vårt)$/u.test(next?.low ?? '') && close(reader, at + 1) && reader.tokens[at + 2]?.capital; // "vennskapsbyen vår Kiruna"
  return ours ? capitalRun(reader, at + 2) : null;
}

/** What a Norwegian name goes on with: "for" and a field, "i" and a place. Null where it ends. */
export function withTail(reader: Reader, at: number): number | null {
  const [link, tail, and, more] = reader.tokens.slice(at + 1, at + 5);
  if (!link || !tail || !close(reader, at) || !close(reader, at + 1)) return null;
  if (/^(?:på|ved)$/u.test(link.low) && reader.places.some((place) => place.as !== 'nationality' && place.start === tail.start))
    return placeEnd(reader, at + 2);
  if (link.low === 'i' && tail.capital && /^(?:universitet|høgskul|høgskol|høyskol)/u.test(reader.tokens[at]?.low ?? '')) return at + 2;
  if (link.low === 'i' && reader.places.some((place) => place.start === tail.start)) return placeEnd(reader, at + 2);
  if (link.low !== 'for' || tail.capital) return null;
  return and?.low === 'og' &&
    more &&
    !more.capital &&
    close(reader, at + 2) &&
    close(reader, at + 3) &&
    /(?:ing|skap|heit|het|else|sjon|leik|kultur|idrett|miljø|helse|energi|handel|utvikling)$/u.test(more.low)
    ? at + 4
    : at + 2;
}

/** Where a name ends that opens a sentence with a definite noun for a body: "Havnevesenet i Rostock", "Departementet for gjenreising". Null where it is none. */
function openingName(reader: Reader, at: number): number | null {
  const first = reader.tokens[at]!;
  if (/(?:et|en|a|ene|ane|rett)$/u.test(first.low) && !NO_SEAT.test(first.low)) {
    const town = townAfter(reader, at);
    if (town !== null) return town;
  }
  return /^(?:departement|ministeri|direktorat|institutt|komite|nettverk|senter|byrå|stiftels|etat|tilsyn|råd|kommisjon|organisasjon|foren|foreinin|forbund|fond|selskap|samband|unionen)\p{L}*(?:et|en|a)?$/u.test(
    first.low,
  ) && reader.tokens[at + 1]?.low === 'for'
    ? withTail(reader, at)
    : null;
}

const ACTS = new RegExp(`^[\\s\\u00a0]+(?:\\p{Ll}+[\\s\\u00a0]+){0,2}?(?:${ACTS_TOWARD_US}|tok|har|hadde|kom|var|vart|blei|ble|støtta|støttet)(?!\\p{L})`, 'u');

/** Norwegian names with one capital: "Nepals vannministerium", "Den afrikanske unionen", "FNs kontor for ...". */
export function norwegianName(reader: Reader, at: number): number | null {
  const { tokens } = reader;
  const first = tokens[at];
  if (!first?.capital) return null;
  const adjective = /(?:sk|ska|lig|liga|leg|al|alt|ens)$/u.test(first.low);
  const ofPlace = /^\p{Lu}[\p{L}]+-/u.test(first.said) && !!reader.places.find((one) => one.start === first.start);
  if (ofPlace) return null; // "Nairobi-kontoret" is an office of the body beside it
  const pair =
    /^(\p{Lu}\p{Ll}+)$/u.test(first.said) && /^-\s+$/u.test(gap(reader, at)) && tokens[at + 1]?.low === 'og' && SUFFIX_NO.test(tokens[at + 2]?.low ?? '');
  if (pair) return at + 2; // "Kommunal- og distriktsdepartementet"
  if (SUFFIX_NO.test(first.low) && first.said.length > 5 && !reader.opens(first)) return withTail(reader, at); // "Komiteen for matvaretryggleik"
  if (SUFFIX_NO.test(first.low) && first.said.length > 5) {
    const opening = openingName(reader, at);
    if (opening !== null) return opening;
  }
  const suffix = SUFFIX_NO.exec(first.low);
  const compound = suffix && reader.opens(first) && /(?:et|en|a)s?$/u.test(first.low) ? first.low.slice(0, suffix.index) : '';
  if (
    compound.length > 2 &&
    !COMMON_FIRST.test(compound) &&
    !/^(?:samarbeids|konferans|kongress)/u.test(first.low) &&
    ACTS.test(reader.text.slice(first.end)) &&
    !/(?:programmet|konferansen|kongressen|festivalen|panelet|delegasjonen|kontoret)s?$/u.test(first.low)
  )
    return at; // "Trafikverket bad oss"
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

/** The last of the fields a name lists after its first comma: "Ministry of Education, Science and Culture". Null where it lists none. */
function lastField(reader: Reader, at: number, last: number): number | null {
  const { tokens, text } = reader;
  const field = (index: number): boolean => {
    const token = tokens[index];
    return !!token?.capital && /\p{Ll}$/u.test(token.said) && !known(reader, index) && !reader.places.some((place) => place.start === token.start);
  };
  let next = last;
  while (/^,[\s\u00a0]+$/u.test(gap(reader, next)) && field(next + 1) && (next > last || field(last))) next++;
  const and = tokens[next + 1]?.low;
  const end = /^,?[\s\u00a0]+$/u.test(gap(reader, next)) && (and === 'and' || and === '&') && field(next + 2) && close(reader, next + 1) ? next + 2 : null;
  if (end === null || next === last) return null;
  const headed =
    /(?:of|for|on)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s?)+$/u.test(text.slice(tokens[at]?.start, tokens[last]?.end)) &&
    HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end));
  const head = close(reader, end) && HEADS_EN.test(tokens[end + 1]?.said ?? '');
  return head ? end + 1 : headed ? end : null;
}

/** Whether a body that goes by its initials, or a union everybody knows, stands after "of": it is named on its own. */
function ofAnother(reader: Reader, at: number, last: number): boolean {
  const from = reader.tokens[last + 2]?.low === 'the' ? last + 3 : last + 2;
  const other = known(reader, from);
  if (PARTS.test(reader.text.slice(reader.tokens[at]?.start, reader.tokens[last]?.end))) return false; // "Committee on Development of the European Parliament"
  return (
    !!other &&
    !other.body.isUs &&
    (isAcronym(reader.tokens[from]?.said ?? '') ||
      /(?:Council|Union|Nations|Commission|Parliament)$/u.test(reader.text.slice(reader.tokens[from]?.start, other.end)))
  );
}

/** Whether "and" joins two fields before a word for a body: "Food | and Drug Administration", "Swedish Prison | and Probation Service". */
function sharesHead(reader: Reader, at: number, last: number): boolean {
  const { tokens, text } = reader;
  const head = tokens[last + 3];
  if (!/^(?:and|&)$/u.test(tokens[last + 1]?.low ?? '') || !head?.capital || !close(reader, last + 2) || last - at > 1) return false;
  return FIELD_EN.test(tokens[last]?.said ?? '') && !HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end)) && HEADS_EN.test(head.said);
}

/** Whether a name has ended before "and": it ends with its word for a body, and what follows is more than another such word: "Max Planck Institute | and Ocean Visions". */
function endsThere(reader: Reader, last: number, after: number): boolean {
  const { tokens } = reader;
  const ended = HEADS_EN.test(tokens[last]?.said ?? '') || reader.places.some((place) => place.end === tokens[last]?.end);
  return ended && !HEADS_EN.test(tokens[after]?.said ?? '');
}

/** A run of capitals, linked as names of bodies are. Gives the last token of it. */
export function capitalRun(reader: Reader, at: number): number {
  const { tokens, text } = reader;
  let last = at;
  while (last + 1 < tokens.length) {
    if (!close(reader, last)) {
      const field = lastField(reader, at, last);
      if (field === null) break;
      last = field;
      continue;
    }
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (!next) break;
    const foreign = foreignNext(reader, at, last);
    if (foreign !== null) {
      last = foreign;
      continue;
    }
    if (MONEY_CODE.test(next.said) || (after && MONEY_CODE.test(after.said))) break; // "the Fund for EUR 300,000"
    const genitive = /['’]s$|s['’]$/u.test(tokens[last]?.said ?? '');
    if (genitive && isAcronym(bareForms(tokens[last]?.said ?? '').at(-1) ?? '')) break; // "OECD's Forum": two bodies
    if (next.low === 'of' && ofAnother(reader, at, last)) break; // "General Assembly of CEN"
    if (isMonth(next.said) || (after && isMonth(after.said) && !next.capital)) break;
    if (next.capital && !(known(reader, last + 1)?.body.acronym && isAcronym(next.said))) last++;
    else if (next.capital) break;
    else if (
      after?.capital &&
      close(reader, last + 1) &&
      (LINK.has(next.low) ||
        sharesHead(reader, at, last) ||
        (next.low === 'and' && IN_PRINT_NAMED.test(tokens[at - 1]?.low ?? '')) ||
        (LINK_INSIDE.has(next.low) &&
          !(next.low === 'and' && endsThere(reader, last, last + 2)) &&
          HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end)) &&
          !known(reader, last + 2) &&
          !reader.places.some((place) => place.start === after.start)))
    )
      last += 2;
    else if (TYPE_AFTER.test(next.low) && !(next.low === 'by' && IN_ENGLISH.test(text))) return last + 1; // "Oulu kommune", but "translated into Japanese by"
    else if (/^(?:of|for)$/u.test(next.low) && /^(?:the|an?)$/u.test(after?.low ?? '') && tokens[last + 3]?.capital) last += 3;
    else break;
  }
  return last;
}
