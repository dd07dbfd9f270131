import { ACTS_TOWARD_US, COMMON_FIRST, OPENERS, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { close, gap, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import { NO_SEAT, placeEnd, townAfter } from './seated-name.ts';
import { bareForms } from './tokens.ts';

export const NAME_FOLLOWS = /^(?:[\s\u00a0](?:vår|vårt|våre))?,?[\s\u00a0]\p{Lu}/u;

/** What a Norwegian name goes on with: "for" and a field, "i" and a place. Null where it ends. */
export function withTail(reader: Reader, at: number): number | null {
  const [link, tail, and] = reader.tokens.slice(at + 1, at + 4);
  if (!link || !tail || !close(reader, at) || !close(reader, at + 1)) return null;
  if (/^(?:på|ved)$/u.test(link.low) && reader.places.some((place) => place.as !== 'nationality' && place.start === tail.start))
    return placeEnd(reader, at + 2);
  if (link.low === 'i' && tail.capital && /^(?:universitet|høgskul|høgskol|høyskol)/u.test(reader.tokens[at]?.low ?? '')) return at + 2;
  if (link.low === 'i' && reader.places.some((place) => place.start === tail.start)) return placeEnd(reader, at + 2);
  if (link.low !== 'for' || tail.capital) return null;
  if (
    /(?:are|ere|isk|sk|leg|lig|al|ell|elt|elle|ige|ege|iske|ske)$/u.test(tail.low) &&
    and &&
    !and.capital &&
    !VERB_NEXT.test(and.low) &&
    close(reader, at + 2)
  )
    return fieldsFrom(reader, at + 3); // "for høgare utdanning og kompetanse"
  return fieldsFrom(reader, at + 2);
}

const VERB_NEXT = /^(?:og|i|på|som|har|er|var|vart|ble|blei|bad|ba|vil|ville|kan|skal|kom|kjem|gav|ga|fekk|fikk|til|av|med|frå|fra)$/u;

/** Where the fields end that a Norwegian name is for, from the first: "helse", "utdanning og kompetanse". */
function fieldsFrom(reader: Reader, at: number): number {
  const [and, more] = reader.tokens.slice(at + 1, at + 3);
  return and?.low === 'og' &&
    more &&
    !more.capital &&
    close(reader, at) &&
    close(reader, at + 1) &&
    /(?:ing|skap|heit|het|else|sjon|leik|kultur|idrett|miljø|helse|energi|handel|utvikling|kompetanse|forsking|forskning|tryggleik|sikkerhet|beredskap|forvaltning|tryggleik)$/u.test(
      more.low,
    )
    ? at + 2
    : at;
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

/** A body by a Norwegian name with one capital. */
export function norwegianBody(reader: Reader, at: number): Named | null {
  const last = norwegianName(reader, at);
  if (last === null) return null;
  const start = reader.tokens[at]?.start ?? 0;
  const said = reader.text.slice(start, reader.tokens[last]?.end);
  const bare = bareForms(said).at(SUFFIX_NO.test(said) ? -1 : 0) ?? '';
  return { found: [partyAt(reader, at, last, start + bare.length)], last };
}
