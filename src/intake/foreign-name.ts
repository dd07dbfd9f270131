import { FOREIGN_ADJECTIVES, FOREIGN_LINKS, FOREIGN_OPENS } from './knowledge/foreign-names.ts';
import type { Token } from './tokens.ts';

interface Words {
  text: string;
  tokens: readonly Token[];
}

const ELIDED = /^(?:d|l|dell|dall|nell|all)['’]\p{L}/u;
const SCANDINAVIAN = /^\p{Ll}+(?:sk|ska|lig|liga)$/u;
const near = ({ text, tokens }: Words, at: number) => /^[\s\u00a0]+$/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));

/**
 * Where a name goes on with small words of its own language from a token of it: "Musée | des arts", "Parc | national".
 * The token it goes on to, or null where the next words are none of the name's.
 */
export function foreignNext(reader: Words, at: number, last: number): number | null {
  const { tokens } = reader;
  if (!FOREIGN_OPENS.has(tokens[at]?.said ?? '')) return null;
  const next = tokens[last + 1];
  if (!next || next.capital || !near(reader, last)) return null;
  if (ELIDED.test(next.low) || FOREIGN_ADJECTIVES.test(next.low)) return last + 1;
  let link = last;
  while (FOREIGN_LINKS.has(tokens[link + 1]?.low ?? '') && near(reader, link)) link++;
  if (link === last || !tokens[link + 1] || !near(reader, link)) return null;
  const adjective = SCANDINAVIAN.test(tokens[link + 1]?.said ?? '') && near(reader, link + 1) && !tokens[link + 2]?.capital; // "Sällskapet för nordisk formgivning"
  return adjective ? link + 2 : link + 1;
}
