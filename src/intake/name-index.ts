import { fold } from '../domain/fold.ts';
import type { ReadingContext } from '../domain/proposal.ts';
import { BODIES } from './knowledge/bodies.ts';
import { shortForms } from './short-forms.ts';
import { bareForms, readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A body a text may name. `acronym` is what the text calls it for short. */
export interface Body {
  name: string;
  acronym: string | null;
  country: string | null;
  partyId: string | null;
  isUs: boolean;
  defined?: true; // the text itself says what it is for short
}

export interface NameIndex {
  find: (said: string, tokens: number) => Body | null;
  opens: (said: string) => boolean; // some name begins with this word
  longest: number; // words in the longest name
  short: (name: string) => string[]; // what the text calls a body for short
  seen: ReadonlySet<string>; // words that stand capitalised inside a sentence and never in lower case
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]*\p{Ll}?[\p{Lu}\p{N}]+$/u; // UNV, OECD, KfW
export const isAcronym = (said: string): boolean => ACRONYM.test(said) && said.length <= 10;
const DEFINED = /\((\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}\p{L}+)?)\)/gu;
const LINKING = new Set(['of', 'for', 'and', 'in', 'on', 'the', 'de', 'la', 'og', 'du', 'des', 'del', '&', 'to']);

/** The words before a parenthesis that it shortens: back over capitals and linking words, or back to the capital a Norwegian name opens with. */
function longNameBefore(text: string, tokens: readonly Token[], at: number): string | null {
  const last = tokens[at];
  if (!last) return null;
  let from = at;
  const joined = (index: number) => /^(?!\s*\n\s*\n)[\s\u00a0,&-]*$/u.test(text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0));
  if (!last.capital) while (from > 0 && at - from < 8 && joined(from - 1) && !tokens[from]?.capital) from--;
  if (!tokens[from]?.capital) return null;
  while (
    from > 0 &&
    joined(from - 1) &&
    !/,/u.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start)) &&
    (tokens[from - 1]?.capital || (last.capital && LINKING.has(tokens[from - 1]?.low ?? '')))
  )
    from--;
  while (
    from < at &&
    (!tokens[from]?.capital || (/^(?:The|Den|Det|Both|In|At|On|With|I|Med|Og|For)$/u.test(tokens[from]?.said ?? '') && tokens[from + 1]?.capital))
  )
    from++;
  const name = text.slice(tokens[from]?.start, last.end);
  return name.length > 3 ? name : null;
}

/** Everything bodies are called in this text: what the register knows first, then what the text itself defines, then common knowledge. */
export function indexNames(text: string, context: ReadingContext): NameIndex {
  const bodies = new Map<string, { body: Body; shape: string }>();
  const starts = new Set<string>();
  const openers = new Map<string, boolean>();
  let longest = 1;
  const add = (said: string, body: Body) => {
    const key = fold(said);
    if (key.length < 2 || bodies.has(key)) return;
    bodies.set(key, { body, shape: said });
    for (const form of [key.split(' ')[0] ?? '', fold(said.split(/\s/u)[0] ?? '')]) starts.add(form);
    longest = Math.max(longest, key.split(' ').length);
  };
  const us: Body = { name: context.us, acronym: null, country: null, partyId: null, isUs: true };
  add(context.us, us);
  for (const known of context.known) {
    const body: Body = { name: known.name, acronym: known.names.find(isAcronym) ?? null, country: known.country, partyId: known.partyId, isUs: known.isUs };
    for (const name of [known.name, ...known.names]) add(name, body);
  }
  const gazetteer = new Map<string, (typeof BODIES)[number]>();
  for (const entry of BODIES) for (const name of [entry.acronym, ...entry.names]) if (name) gazetteer.set(fold(name), entry);

  const tokens = readTokens(text);
  const byEnd = new Map(tokens.map((token, index) => [token.end, index]));
  for (const found of text.matchAll(DEFINED)) {
    const short = found[1] ?? '';
    const before = text.slice(0, found.index).trimEnd().length;
    const at = found.index - before < 3 ? byEnd.get(before) : undefined;
    if (at === undefined || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const long = longNameBefore(text, tokens, at);
    if (!long) continue;
    const known = bodies.get(fold(short))?.body ?? bodies.get(fold(long))?.body;
    const common = gazetteer.get(fold(short));
    const body = known ?? { name: long, acronym: short, country: common?.country ?? null, partyId: null, isUs: false };
    body.acronym = short;
    body.defined = true;
    add(long, body);
    add(short, body);
    add(`${long} (${short})`, body);
  }
  for (const short of shortForms(context.us)) add(short, us);
  for (const entry of BODIES) {
    const body: Body = { name: entry.names[0] ?? entry.acronym ?? '', acronym: entry.acronym, country: entry.country, partyId: null, isUs: false };
    for (const name of [...(entry.acronym ? [entry.acronym] : []), ...entry.names]) add(name, body);
  }

  const seen = new Set<string>();
  const lower = new Set<string>();
  for (const token of tokens) {
    if (!token.capital) lower.add(token.low);
    else if (/[\p{Ll},\d)][ \t\u00a0]+$/u.test(text.slice(Math.max(0, token.start - 3), token.start))) seen.add(token.low);
  }
  for (const known of lower) seen.delete(known);

  return {
    longest,
    opens: (said) => {
      let known = openers.get(said);
      if (known === undefined)
        openers.set(
          said,
          (known = bareForms(said)
            .concat(said.split('-')[0] ?? '')
            .some((form) => starts.has(fold(form).split(' ')[0] ?? ''))),
        );
      return known;
    },
    seen,
    short: (name) => {
      const body = bodies.get(fold(name))?.body;
      return [...bodies.values()].filter((entry) => entry.body === body && entry.shape !== name).map((entry) => entry.shape);
    },
    find: (said, count) => {
      const entry = bodies.get(fold(said));
      if (!entry) return null;
      const acronym = isAcronym(entry.shape);
      if (acronym && said.replace(/[-\s]/gu, '') !== entry.shape.replace(/[-\s]/gu, '')) return null; // "ris" is not RIS
      return count > 0 && /^\p{Lu}/u.test(entry.shape) && !/^\p{Lu}/u.test(said) ? null : entry.body;
    },
  };
}
