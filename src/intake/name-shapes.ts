import { MONTHS } from './knowledge/months.ts';
import { countryOf } from './name-country.ts';
import { isAcronym } from './register-names.ts';
import type { PartyFound } from './party-found.ts';
import type { Body } from './register-names.ts';
import type { Reader } from './way-of-naming.ts';

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`, 'iu');
export const isMonth = (said: string) => MONTH.test(said);
export const gap = (reader: Reader, at: number) => reader.text.slice(reader.tokens[at]?.end ?? 0, reader.tokens[at + 1]?.start ?? 0);
export const nameless = (name: string, country: string | null): Body => ({ name, acronym: isAcronym(name) ? name : null, country, partyId: null, isUs: false });
export const close = (reader: Reader, at: number) => /^['’]?(?:[\s\u00a0]|[\s\u00a0]*&[\s\u00a0]*)+$/u.test(gap(reader, at));

/** The last token that ends by a place in the sentence. */
export const lastWithin = ({ tokens }: Reader, end: number): number => tokens.findLastIndex((token) => token.end <= end);

/** The words from a token to another as a body: a known one, else one by the name they give it. `end` is where the name ends in the last of them. */
export function partyAt(reader: Reader, at: number, last: number, end = reader.tokens[last]?.end ?? 0, body: Body | null = null): PartyFound {
  const start = reader.tokens[at]?.start ?? 0;
  const said = reader.text.slice(start, end);
  if (!body) return { start, end, said, body: nameless(said, countryOf(reader, at, last)) };
  return { start, end, said, body: { ...body, country: body.country ?? (body.defined ? countryOf(reader, at, last) : null) } };
}
