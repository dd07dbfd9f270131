import type { Named, Reader } from './way-of-naming.ts';
import type { PartyFound } from './party-found.ts';
import { isAcronym } from './register-names.ts';

const LEGAL_FORM = /^(?:AS|ASA|SA|BA|DA|AB|Oy|GmbH|Ltd|AG|BV|NV|Inc|LLC|ERIC|EEIG)$/u;

/** What goes on with the body just named: the letters of its legal form, or in brackets those it goes by: "det irske miljødirektoratet (EPA)". */
export function namedFurther({ text, tokens }: Reader, at: number, before: readonly PartyFound[]): Named | null {
  const token = tokens[at]!;
  const party = before.at(-1);
  if (!party) return null;
  const between = text.slice(party.end, token.start);
  if (LEGAL_FORM.test(token.said) && /^\s$/u.test(between)) {
    Object.assign(party, { end: token.end, said: text.slice(party.start, token.end) });
    return { found: [], last: at };
  }
  const mayShorten = !party.body.isUs && !party.body.partyId && !party.body.acronym;
  if (!mayShorten || !isAcronym(token.said) || text.charAt(token.end) !== ')' || !/^\s?\($/u.test(between)) return null;
  const end = token.end + 1;
  Object.assign(party, { end, said: text.slice(party.start, end), body: { ...party.body, acronym: token.said, defined: true } });
  return { found: [], last: at };
}
