import { close } from './name-shapes.ts';
import type { Reader } from './way-of-naming.ts';

const PART =
  /^\p{Ll}*(?:komit(?:e|é|een|éen)|utval(?:et)?|utvalg(?:et)?|kommisjon(?:en)?|høgkommissær(?:en)?|høykommissær(?:en)?|spesialrapportør(?:en)?|domstol(?:en)?)$/u;
const PART_OF_A_WIDE =
  /^\p{Ll}*(?:kontor(?:et)?|program(?:met)?|råd(?:et)?|fond(?:et)?|organisasjon(?:en)?|konferanse(?:n)?|toppmøte(?:t)?|forum(?:et)?|byrå(?:et)?|universitet(?:et)?|sekretariat(?:et)?)$/u;
const FOR = /^(?:for|mot|om)$/u;
const AND = /^(?:og|til|av|i)$/u;

/**
 * The last word of a body of a larger one that is named by what it is: "FNs barnekomité", "FNs kontor for narkotika og kriminalitet". Of most bodies, their
 * conferences and funds go by the body's own name; not those of the UN and its like (`isWide`). Null where there is none.
 */
export function ownedBody(reader: Reader, owner: number, isWide: boolean): number | null {
  const { tokens } = reader;
  const low = (at: number) => !!tokens[at] && !tokens[at].capital && close(reader, at - 1);
  if (!/\p{Lu}s$/u.test(tokens[owner]?.said ?? '') || !low(owner + 1)) return null;
  const noun = /e$/u.test(tokens[owner + 1]!.low) && low(owner + 2) && !PART.test(tokens[owner + 1]!.low) ? owner + 2 : owner + 1; // "FNs statistiske kommisjon"
  if (!PART.test(tokens[noun]!.low) && !(isWide && PART_OF_A_WIDE.test(tokens[noun]!.low))) return null;
  let last = noun;
  if (!low(last + 1) || !FOR.test(tokens[last + 1]!.low) || !low(last + 2)) return last;
  last += 2;
  return low(last + 1) && AND.test(tokens[last + 1]!.low) && low(last + 2) ? last + 2 : last;
}
