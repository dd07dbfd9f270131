import type { Span } from '../span.ts';

/** A text as quotes are looked for in it: one blank for any white space, one shape for each kind of mark. `at` gives the place in the text of each unit, and its end. */
export interface Quotable {
  plain: string;
  at: readonly number[];
  length: number;
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\s\u00a0\u2000-\u200a\u202f\u3000]/u, ' '],
  [/[«»“”„‟"″]/u, '"'],
  [/[‘’‚‛'′`´]/u, "'"],
  [/[‐‑‒–—―−-]/u, '-'],
];
const NOTHING = /[\u00ad\u200b-\u200f\u2060\ufeff]/u; // marks that are not seen

export function quotable(text: string): Quotable {
  const at: number[] = [];
  let plain = '';
  for (let unit = 0; unit < text.length; unit++) {
    const said = text.charAt(unit);
    if (NOTHING.test(said)) continue;
    const shape = SAME.find(([pattern]) => pattern.test(said))?.[1] ?? said;
    if (shape === ' ' && plain.endsWith(' ')) continue;
    plain += shape;
    at.push(unit);
  }
  return { plain, at, length: text.length };
}

const isWordy = (said: string | undefined) => said !== undefined && /[\p{L}\p{N}\ud800-\udfff]/u.test(said);

/** Every place a quote stands in a text, in order, as whole words. */
export function findQuote({ plain, at, length }: Quotable, quote: string): Span[] {
  const sought = quotable(quote).plain.trim();
  const found: Span[] = [];
  if (sought === '') return found;
  for (let from = plain.indexOf(sought); from >= 0; from = plain.indexOf(sought, from + 1)) {
    const to = from + sought.length;
    const cutsIn = isWordy(plain[from]) && isWordy(plain[from - 1]);
    const cutsOut = isWordy(plain[to - 1]) && isWordy(plain[to]);
    if (!cutsIn && !cutsOut) found.push({ start: at[from] ?? length, end: (at[to - 1] ?? length - 1) + 1 });
  }
  return found;
}
