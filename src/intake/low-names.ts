import { AUTHORITIES, HEADS_LOW, OF_A_REGION } from './knowledge/organisation-words.ts';
import { close, isMonth } from './name-shapes.ts';
import type { Reader } from './name-shapes.ts';
import { bareForms } from './tokens.ts';

/** Where an authority's name ends without its genitive: the s of "Customs" is none. */
export function bareAuthority(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const whole =
    /(?:Customs|Statistics|Affairs|Archives|Fisheries|Services|Sciences|Arts|Sports|Works|Resources|Rights|Nations|States|authorities|archives|customs|courts|police)$/u.test(
      said,
    );
  return start + (whole ? said : (bareForms(said).at(-1) ?? said)).length;
}

/** Where the authority ends that a nationality or a country's genitive opens: "islandske myndigheter", "the Dutch infrastructure ministry". */
export function authorityAfter(reader: Reader, at: number): number | null {
  for (let next = at + 1; next <= at + 3 && next < reader.tokens.length && close(reader, next - 1); next++) {
    const token = reader.tokens[next];
    if (!token || (token.capital && next > at + 1)) return null;
    if (AUTHORITIES.test(token.low)) return next;
    if (/^(?:i|og|and|of|på|med|til|for|by|to|in|as|er|var|har)$/u.test(token.low)) return null;
  }
  return null;
}

/** "the Nordic customs council": a region's adjective and a common noun for a body. Null where it is none. */
export function wideName(reader: Reader, at: number): number | null {
  if (!OF_A_REGION.test(reader.tokens[at]?.said ?? '')) return null;
  for (let head = at + 1; head <= at + 3 && head < reader.tokens.length && close(reader, head - 1); head++) {
    const token = reader.tokens[head];
    if (!token || token.capital) return null;
    if (HEADS_LOW.test(token.low) || /^(?:network|forum|committee|programme|working|group|fund|alliance)$/u.test(token.low)) return head;
  }
  return null;
}

/** "the customs administration of Georgia", "the port authority in Rotterdam": from the word after "the" to the place. Null where it is none. */
export function lowName(reader: Reader, at: number): number | null {
  for (let head = at; head <= at + 3 && head < reader.tokens.length - 2; head++) {
    const token = reader.tokens[head];
    if (!token || token.capital || !close(reader, head)) return null;
    if (!HEADS_LOW.test(token.low)) continue;
    const link = reader.tokens[head + 1]?.low ?? '';
    const article = reader.tokens[head + 2]?.low === 'the' ? 1 : 0;
    const place = /^(?:of|in)$/u.test(link) && reader.places.find((one) => one.as !== 'nationality' && one.start === reader.tokens[head + 2 + article]?.start);
    if (place) return reader.tokens.findLastIndex((one) => one.end <= place.end);
    const name = reader.tokens[head + 2 + article];
    if (link === 'in' && name?.capital && !isMonth(name.said) && close(reader, head + 1)) return head + 2; // a town nobody knows
  }
  return null;
}
