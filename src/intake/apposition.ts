import { KINDS_OF_BODY } from './knowledge/organisation-words.ts';
import type { PartyFound } from './party-found.ts';

const ARTICLE = '(?:den|det|dei|de|ein|ei|eit|en|et|the|a|an|its|their|our|vår|vårt)';
const SAYS_WHAT = new RegExp(`^(?:\\s?\\([^()]{1,20}\\))?,\\s(?:${ARTICLE}\\s)?(?:[\\p{L}-]+\\s){0,3}?(?:${KINDS_OF_BODY})(?![\\p{L}-])`, 'iu');
const BETWEEN = new RegExp(`^,\\s(?:${ARTICLE}\\s)?(?:\\p{Ll}+\\s){0,3}$`, 'u');
const DESCRIBES = /^(?:(?:The|Den|Det)\s)?(?:\p{Lu}\p{L}+(?:ish|ian|ese|an|ic|ch|sk|ske)\s)?(?:\p{Ll}[\p{L}-]*)(?:\s\p{L}[\p{L}-]*)*$/u;
const OWNED = new RegExp(`^['’]?s?\\s(?:\\p{Ll}+\\s){0,2}?(?:${KINDS_OF_BODY})(?![\\p{L}-])`, 'u');
const CLOSES = /^(?:\s(?:av|for|i|på|of|in|on)\s[^,.;:]{3,60})?\s*(?:[.;:)]|$|,\s+(?!(?:\p{Lu}|og\s|and\s)))/u;
const INTRODUCES = new RegExp(
  `(?<!\\p{L})${ARTICLE}\\s(?:[\\p{L}-]+\\s){0,3}?(?:${KINDS_OF_BODY})(?:\\s(?:i|på|in|frå|fra|from|of)\\s\\p{Lu}[\\p{L}-]+)?,\\s$`,
  'iu',
);
const CLOSED = /^,\s+(?!\p{Lu})/u;

/** Whether what follows a name says what kind of body it is: "Rannís, the Icelandic research fund, ..." */
export const isExplained = (after: string): boolean => SAYS_WHAT.test(after);

/** Whether a capital word between commas is the name of the body just described: "The Icelandic research council, Rannís, asked ...". */
export const namesTheDescribed = (text: string, before: PartyFound | undefined, start: number, end: number): boolean =>
  (!!before && DESCRIBES.test(before.said) && !before.body.partyId && /^,\s$/u.test(text.slice(before.end, start)) && CLOSED.test(text.slice(end))) ||
  (INTRODUCES.test(text.slice(0, start)) && /^(?:,\s(?!\p{Lu})|[.;]|$)/u.test(text.slice(end)));

/** The bodies of a sentence without those that only say what the one beside them is: "Vørn, the Faroese fisheries inspectorate,", "the Icelandic research council, Rannís,". */
export function withoutAppositions(text: string, found: readonly PartyFound[]): PartyFound[] {
  const left = new Set<PartyFound>();
  for (const [at, party] of found.entries()) {
    const next = found[at + 1];
    if (!next || left.has(party) || party.body.isUs || next.body.isUs) continue;
    const between = text.slice(party.end, next.start);
    const after = text.slice(next.end);
    const country = party.body.country ?? next.body.country;
    const described = DESCRIBES.test(next.said) && !next.body.partyId;
    if (/^,\s$/u.test(between) && OWNED.test(after)) left.add(next); // "CEPEJ, Europarådets kommisjon for ..."
    else if (described && !DESCRIBES.test(party.said) && BETWEEN.test(between) && CLOSES.test(after)) {
      left.add(next);
      party.body = { ...party.body, country };
    } else if (DESCRIBES.test(party.said) && !described && !party.body.partyId && /^,\s$/u.test(between) && CLOSED.test(after)) {
      left.add(party);
      next.body = { ...next.body, country: next.body.country ?? country };
    }
  }
  return found.filter((party) => !left.has(party));
}
