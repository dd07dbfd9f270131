import type { PartyFound } from './party-found.ts';
import type { Token } from './tokens.ts';

const IN_BRACKETS = /\s\((\p{Lu}{3,8})\)/gu;
const SMALL = /^(?:and|of|the|for|on|in|to|og|i|for|av|på|om|til|de|la|du|des|et|pour)$/u;
const BETWEEN = /^[\s\u00a0]*[,&-]?[\s\u00a0]*$/u;

/** Bodies whose letters stand in brackets after the words they begin, commas and all: "Seas, Coasts and Tides Week (SCTW)" is one name. */
export function initialled(text: string, tokens: readonly Token[], found: readonly PartyFound[]): PartyFound[] {
  let all = [...found];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const letters = match[1] ?? '';
    const first = firstOf(text, tokens, match.index, letters);
    const end = match.index + match[0].length;
    if (!first || all.some((party) => party.start <= first.start && party.end >= match.index)) continue;
    const inside = all.filter((party) => party.start < end && party.end > first.start);
    if (inside.some(({ body }) => body.isUs || body.partyId)) continue;
    const name = text.slice(first.start, match.index);
    const country = inside.find(({ body }) => body.country)?.body.country ?? null;
    const whole: PartyFound = {
      start: first.start,
      end,
      said: text.slice(first.start, end),
      body: { name, acronym: letters, country, partyId: null, isUs: false, defined: true },
    };
    all = [...all.filter((party) => !inside.includes(party)), whole].sort((a, b) => a.start - b.start);
  }
  return all;
}

/** The word that the first letter begins, where the words up to the bracket begin with all of them in their order. */
function firstOf(text: string, tokens: readonly Token[], until: number, letters: string): Token | null {
  let at = tokens.findLastIndex((token) => token.end <= until);
  let left = letters.length;
  for (; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (!BETWEEN.test(text.slice(token.end, tokens[at + 1] && tokens[at + 1]!.start < until ? tokens[at + 1]!.start : until))) return null;
    if (SMALL.test(token.low) && !token.capital) continue;
    if (!token.capital || token.said.charAt(0) !== letters.charAt(left - 1)) return null;
    left -= 1;
    if (left === 0) return token;
  }
  return null;
}
