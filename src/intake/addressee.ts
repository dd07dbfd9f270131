import { seated } from './homes.ts';
import { readParties } from './read-parties.ts';
import type { PartyFound } from './party-found.ts';
import { readPlaces } from './read-places.ts';
import type { Reader } from './reader.ts';
import { readTokens } from './tokens.ts';

const LETTER = /(?:^|\n)(?:To|Til|Dear|Kjære|Attn):?\s[^\n]{3,160}/u;

/** The body a letter is written to, from the line that says so near its top. */
export function addresseeOf({ text, index }: Pick<Reader, 'text' | 'index'>): PartyFound | null {
  const line = LETTER.exec(text.slice(0, 800))?.[0].trim();
  if (!line) return null;
  const tokens = readTokens(line);
  const places = readPlaces(line, tokens);
  const party = readParties(line, tokens, places, index).findLast((one) => !one.body.isUs) ?? null;
  if (party) seated(line, party, places, index);
  return party;
}
