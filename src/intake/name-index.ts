import { fold } from '../domain/fold.ts';
import type { ReadingContext } from '../domain/proposal.ts';
import { PLACES } from './knowledge/countries.ts';
import { BODIES, BY_SHORT_FORM } from './knowledge/bodies.ts';
import { OPENERS } from './knowledge/organisation-words.ts';
import { Names, isAcronym, namesOf } from './register-names.ts';
import type { Body, Entry } from './register-names.ts';
import { GIVEN_NAMES } from './model/given-names.ts';
import { shortForms } from './short-forms.ts';
import { bareForms, readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface NameIndex {
  find: (said: string, tokens: number) => Body | null;
  opens: (said: string) => boolean; // some name begins with this word
  longest: number; // words in the longest name
  short: (name: string) => string[]; // what the text calls a body for short
  town: string | null; // ours, where we are a municipality: what is named for it is no other body
  persons: ReadonlySet<string>; // given names and surnames of the people it names
  seen: ReadonlySet<string>; // words that stand capitalised inside a sentence and never in lower case
}

const DEFINED = /\((\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}\p{L}+)?)(?:, [^()]{1,60})?\)/gu;
const ARTICLE = /^(?:den|det|dei|de)$/u;
const LINKING = new Set(['of', 'for', 'and', 'in', 'on', 'the', 'de', 'la', 'og', 'du', 'des', 'del', '&', 'to', 'i', 'på']);

/** The words before a parenthesis that it shortens: back over capitals and linking words, or back to the capital a Norwegian name opens with. */
function longNameBefore(text: string, tokens: readonly Token[], at: number): string | null {
  const last = tokens[at];
  if (!last) return null;
  let from = at;
  const joined = (index: number) => /^(?!\s*\n\s*\n)[\s\u00a0,&-]*$/u.test(text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0));
  if (!last.capital) while (from > 0 && at - from < 8 && joined(from - 1) && !tokens[from]?.capital) from--;
  if (!tokens[from]?.capital || (from < at && !last.capital && OPENERS.has(tokens[from]?.low ?? '') && !ARTICLE.test(tokens[from]?.low ?? ''))) return null;
  while (
    from > 0 &&
    joined(from - 1) &&
    !/,/u.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start)) &&
    !(tokens[from - 1]?.low === 'the' && !/^(?:of|for|on)$/u.test(tokens[from - 2]?.low ?? '')) && // "... in Iqaluit and the Technical University of Denmark (DTU)"
    (tokens[from - 1]?.capital || (last.capital && LINKING.has(tokens[from - 1]?.low ?? '')))
  )
    from--;
  while (
    from < at &&
    (!tokens[from]?.capital || (/^(?:The|Den|Det|Both|In|At|On|With|I|Med|Og|For)$/u.test(tokens[from]?.said ?? '') && tokens[from + 1]?.capital))
  )
    from++;
  const name = text.slice(tokens[from]?.start, last.end);
  return name.length > 3 && !PLACES.has(name.toLowerCase()) ? name : null;
}

const COMMON = new Names();
const GAZETTEER = new Map<string, (typeof BODIES)[number]>();
for (const entry of BODIES) {
  const body: Body = { name: entry.names[0] ?? entry.acronym ?? '', acronym: entry.acronym, country: entry.country, partyId: null, isUs: false };
  for (const name of [...(entry.acronym ? [entry.acronym] : []), ...entry.names]) {
    COMMON.add(name, body);
    GAZETTEER.set(fold(name), entry);
  }
}

/** The name a body is commonly known by, whichever of its names is given; null where it is not commonly known. */
export function commonName(said: string): string | null {
  const body = GAZETTEER.get(fold(said));
  return (BY_SHORT_FORM.has(body?.acronym ?? '') ? body?.acronym : body?.names[0]) ?? null;
}

/** What we are called: by our name, by what we are commonly known by, and by the letters the text puts after our name: "Statens naturoppsyn, SNO". */
function namesOfOurs(text: string, us: string): string[] {
  const common = GAZETTEER.get(fold(us));
  const after = text.toLowerCase().indexOf(`${us.toLowerCase()}, `);
  const letters = after < 0 ? undefined : /^\p{Lu}{2,8}(?![\p{L}\p{N}])/u.exec(text.slice(after + us.length + 2))?.[0];
  return [us, ...(common ? [...common.names, common.acronym ?? ''] : []), letters ?? ''].filter(Boolean);
}

/** Everything bodies are called in this text: what the register knows first, then what the text itself defines, then common knowledge. */
export function indexNames(text: string, context: ReadingContext): NameIndex {
  const own = new Names();
  const register = namesOf(context.known);
  const defined = new Map<Body, Body>(); // a party of the register as this text defines it
  const openers = new Map<string, boolean>();
  const us: Body = { name: context.us, acronym: null, country: null, partyId: null, isUs: true };
  const ours = new Names();
  for (const name of namesOfOurs(text, context.us)) ours.add(name, us);
  const layers = [ours, register, own, COMMON];
  const entryOf = (key: string): Entry | undefined => {
    for (const layer of layers) {
      const entry = layer.entries.get(key);
      if (entry) return { ...entry, body: defined.get(entry.body) ?? entry.body };
    }
    return undefined;
  };

  const tokens = readTokens(text);
  const byEnd = new Map(tokens.map((token, index) => [token.end, index]));
  for (const found of text.matchAll(DEFINED)) {
    const short = found[1] ?? '';
    const before = text.slice(0, found.index).trimEnd().length;
    const at = found.index - before < 3 ? byEnd.get(before) : undefined;
    if (at === undefined || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const long = longNameBefore(text, tokens, at);
    if (!long) continue;
    const named = [short, long].map(fold).map((key) => (ours.entries.get(key) ?? register.entries.get(key) ?? own.entries.get(key))?.body);
    const known = named[0] ?? named[1];
    const body: Body = {
      ...((known && defined.get(known)) ?? known ?? { name: long, country: GAZETTEER.get(fold(short))?.country ?? null, partyId: null, isUs: false }),
      acronym: short,
      defined: true,
    };
    if (known) defined.set(known, body);
    for (const said of [long, short, `${long} (${short})`]) own.add(said, known ?? body);
  }
  for (const short of shortForms(context.us)) own.add(short, us);

  const seen = new Set<string>();
  const lower = new Set<string>();
  for (const token of tokens) {
    if (!token.capital) lower.add(token.low);
    else if (/[\p{Ll},)][ \t\u00a0]+$/u.test(text.slice(Math.max(0, token.start - 3), token.start))) seen.add(token.low);
  }
  for (const known of lower) seen.delete(known);
  const persons = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const surname = tokens[at + 1];
    if (!GIVEN_NAMES.has(token.said)) continue;
    persons.add(token.said);
    if (surname?.capital && /^[ \u00a0]$/u.test(text.slice(token.end, surname.start))) persons.add(surname.said);
  }

  return {
    longest: Math.max(...layers.map((layer) => layer.longest)),
    opens: (said) => {
      let known = openers.get(said);
      if (known === undefined)
        openers.set(
          said,
          (known = bareForms(said)
            .concat(said.split('-')[0] ?? '')

            .map((form) => fold(form).split(' ')[0] ?? '')
            .some((start) => layers.some((layer) => layer.starts.has(start)))),
        );
      return known;
    },
    seen,
    persons,
    town: /^(\p{Lu}.+) (?:kommune|fylkeskommune|municipality)$/u.exec(context.us)?.[1] ?? null,
    short: (name) => {
      const body = entryOf(fold(name))?.body;
      return layers
        .flatMap((layer) => [...layer.entries.values()])
        .filter((entry) => (defined.get(entry.body) ?? entry.body) === body && entry.shape !== name)
        .map((entry) => entry.shape);
    },
    find: (said, count) => {
      const entry = entryOf(fold(said));
      if (!entry) return null;
      const acronym = isAcronym(entry.shape);
      if (acronym && said.replace(/[-\s]/gu, '') !== entry.shape.replace(/[-\s]/gu, '')) return null; // "ris" is not RIS
      return count > 0 && /^\p{Lu}/u.test(entry.shape) && !/^\p{Lu}/u.test(said) ? null : entry.body;
    },
  };
}
