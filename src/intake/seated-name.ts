import { capitalRun } from './capital-run.ts';
import { REALM, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { known } from './known-name.ts';
import { close, isMonth, lastWithin, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import { isAcronym } from './register-names.ts';

/** The last token of the town or country that begins at a token; the token itself where none does. */
export function placeEnd(reader: Reader, at: number): number {
  const place = reader.places.find((one) => one.as !== 'nationality' && one.start === reader.tokens[at]?.start);
  return Math.max(at, lastWithin(reader, place?.end ?? 0));
}

const CLUB = /\p{L}{3}(?:laget|klubben|koret|korpset|lyden|menigheten)$/u;
export const NO_SEAT =
  /^(?:konferanse|kongress|festival|program|delegasjon|marinen?$|panel|forum|skul|skol|kontor|kyrkj|kirk|sekretariat)|(?:kontoret|konferansen|kongressen|forsamlinga|forsamlingen|vesen|(?:retts|helse|skule|skole|utdannings)vesenet)$/u;

/** The last token of the town that "i" or "på" and a capital name after a word, known or not. Null where they name none. */
export function townAfter(reader: Reader, at: number): number | null {
  const name = reader.tokens[at + 2];
  if (!/^(?:i|på)$/u.test(reader.tokens[at + 1]?.low ?? '') || !close(reader, at) || !close(reader, at + 1) || !name?.capital || isMonth(name.said))
    return null;
  if (reader.places.some((one) => one.as !== 'nationality' && one.start === name.start)) return placeEnd(reader, at + 2);
  return !isAcronym(name.said) && !known(reader, at + 2) && !SUFFIX_NO.test(name.low) ? capitalRun(reader, at + 2) : null;
}

/** A body called by what it is and where it sits, without a capital of its own: "ungdomsrådet i Zomba", "hamna i Rotterdam". Null where it is none. */
function seatedName(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  if (!token || token.capital || token.low.length < 5 || !(SUFFIX_NO.test(token.low) || CLUB.test(token.low)) || !/(?:et|en|a|ene|ane)$/u.test(token.low))
    return null;
  if (NO_SEAT.test(token.low) || /^(?:eit|ett?|ein|en|ei)$/u.test(reader.tokens[at - 1]?.low ?? '')) return null;
  return townAfter(reader, at);
}

/** "provinsen Zeeland", "delstaten Washington": a realm with the name it has. */
function realmName(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  const next = reader.tokens[at + 1];
  const city = token?.low === 'byen' && /^(?:og|med|frå|fra|av)$/u.test(reader.tokens[at - 1]?.low ?? ''); // "saman med byen Turku", but "i byen Turku"
  if (!token || !(city || REALM.test(token.low)) || !close(reader, at)) return null;
  if (next?.capital) return capitalRun(reader, at + 1);
  const ours = /^(?:vår|vårt)$/u.test(next?.low ?? '') && close(reader, at + 1) && reader.tokens[at + 2]?.capital; // "vennskapsbyen vår Kiruna"
  return ours ? capitalRun(reader, at + 2) : null;
}

const TWIN = /^(?:ven|venn|tvilling)\p{L}*(?:byen|kommunen)$/u; // it goes by the name of the town

/** A body by what it is and where it sits, or a realm by its name. */
export function bodyOfPlace(reader: Reader, at: number): Named | null {
  const token = reader.tokens[at];
  const last = (token?.capital ? null : seatedName(reader, at)) ?? realmName(reader, at);
  if (last === null) return null;
  const name = reader.tokens[at + 1]?.capital ? at + 1 : at + 2;
  return { found: [partyAt(reader, TWIN.test(token?.low ?? '') ? name : at, last)], last };
}
