import { MONTHS } from './knowledge/months.ts';
import { countryOf } from './name-country.ts';
import { isAcronym } from './register-names.ts';
import type { NameIndex } from './name-index.ts';
import type { PartyFound } from './party-found.ts';
import type { Body } from './register-names.ts';
import type { PlaceFound } from './read-places.ts';
import type { Token } from './tokens.ts';

/** What a sentence's names are read from. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  index: NameIndex;
  places: readonly PlaceFound[];
  opens: (token: Token) => boolean; // it opens a sentence, so its capital says nothing
}

/** The bodies named at a token, none where the words are passed over, and the last token they take. */
export interface Named {
  found: readonly PartyFound[];
  last: number;
}

/** One way of naming bodies, tried at a token after those already found: null where the words are not of it. */
export type WayOfNaming = (reader: Reader, at: number, before: readonly PartyFound[]) => Named | null;

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'iu');
export const isMonth = (said: string) => MONTH.test(said);
export const gap = (reader: Reader, at: number) => reader.text.slice(reader.tokens[at]?.end ?? 0, reader.tokens[at + 1]?.start ?? 0);
export const nameless = (name: string, country: string | null): Body => ({ name, acronym: isAcronym(name) ? name : null, country, partyId: null, isUs: false });
export const close = (reader: Reader, at: number) => /^['’]?(?:[\s\u00a0]|[\s\u00a0]*&[\s\u00a0]*)+$/u.test(gap(reader, at));

/** The words from a token to another as a body: a known one, else one by the name they give it. `end` is where the name ends in the last of them. */
export function partyAt(reader: Reader, at: number, last: number, end = reader.tokens[last]?.end ?? 0, body: Body | null = null): PartyFound {
  const start = reader.tokens[at]?.start ?? 0;
  const said = reader.text.slice(start, end);
  if (!body) return { start, end, said, body: nameless(said, countryOf(reader, at, last)) };
  return { start, end, said, body: { ...body, country: body.country ?? (body.defined ? countryOf(reader, at, last) : null) } };
}
