import { AUTHORITIES, HEADS_LOW, HEADS_NATIONAL, HEADS_SEVERAL, FIELD_EN, SUFFIX_NO } from './knowledge/organisation-words.ts';
import { capitalRun } from './capital-run.ts';
import { close, gap, isMonth, lastWithin, nameless, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import type { PartyFound } from './party-found.ts';
import { isAcronym } from './register-names.ts';
import { oneOf, oneOfEnglish, severalBodies } from './several-bodies.ts';
import { bareForms } from './tokens.ts';

/** Where an authority's name ends without its genitive: the s of "Customs" is none. */
function bareAuthority(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const whole =
    /(?:Customs|Statistics|Affairs|Archives|Fisheries|Services|Sciences|Arts|Sports|Works|Resources|Rights|Nations|States|authorities|archives|customs|courts|police)$/u.test(
      said,
    ) ||
    HEADS_SEVERAL.test(said.split(' ').at(-1) ?? '') ||
    / (?:of|for) /u.test(said);
  return start + (whole ? said : (bareForms(said).at(-1) ?? said)).length;
}

const WINDOW = 5; // words from the nationality to the word for a body
const STOPS =
  /^(?:i|og|and|or|of|på|med|til|for|av|frå|fra|by|to|in|on|at|with|from|as|er|var|har|is|was|were|are|has|have|had|who|which|that|som|we|us|our|vi|oss|me|it|they|kom|bad|ba|vil|want|wants|asked|wrote|visited|came)$/u;
const VERBAL = /(?:[^s]ed|ing|ly)$/u; // "police asked agencies"

const isHead = (low: string): boolean =>
  AUTHORITIES.test(low) ||
  HEADS_LOW.test(low) ||
  HEADS_SEVERAL.test(low) ||
  HEADS_NATIONAL.test(low) ||
  oneOf(low) !== null ||
  (SUFFIX_NO.test(low) && /(?:et|en|a)$/u.test(low) && !/(?:program|konferans|kongress|festival|panel|kontor)/u.test(low));

const TWO_WORDS =
  /^(?:affairs|aid|arts|change|control|development|education|energy|guides|health|management|protection|research|resources|rights|safety|security|services|welfare|workers|works|writers)$/u;
const field = (said: string): boolean => FIELD_EN.test(said.charAt(0).toUpperCase() + said.slice(1));

/** What an English name in small letters goes on with: "chamber | of nurses", "department | of climate change", "ministry | of trade and industry". */
function fieldsAfter(reader: Reader, head: number): number {
  const low = (at: number) => (close(reader, at - 1) && !reader.tokens[at]?.capital ? (reader.tokens[at]?.low ?? '') : '');
  if (!/^(?:of|for)$/u.test(low(head + 1))) return head;
  const first = low(head + 2) === 'the' ? head + 3 : head + 2;
  if (!low(first) || STOPS.test(low(first)) || /^\p{N}|^(?:an?|the|our|their|its|two|three|four|five|six)$/u.test(low(first))) return head;
  let last = TWO_WORDS.test(low(first + 1)) ? first + 1 : first;
  if (low(last + 1) === 'and' && low(last + 2) && (field(low(last + 2)) || field(low(first)))) last = field(low(last + 2)) ? last + 2 : last;
  return last;
}

/**
 * Where the body ends that a nationality or a country's genitive opens: "islandske myndigheter", "the Dutch infrastructure ministry", "the Polish chamber of
 * nurses". The last word for a body that the words run to counts: "the Danish church aid agency". Null where they run to none.
 */
function authorityAfter(reader: Reader, at: number): number | null {
  let head: number | null = null;
  for (let next = at + 1; next <= at + WINDOW && next < reader.tokens.length && close(reader, next - 1); next++) {
    const token = reader.tokens[next];
    if (!token || (token.capital && next > at + 1) || STOPS.test(token.low) || isMonth(token.said)) break;
    if (isHead(token.low)) head = next;
    else if (head !== null && (next > head + 1 || VERBAL.test(token.low))) break;
  }
  return head === null ? null : reader.tokens[head]?.capital ? head : fieldsAfter(reader, head);
}

/** The nationalities that share a noun, and the last word of that: "the Danish and the Finnish agencies", "dei svenske og finske institutta". Null where one stands alone. */
function sharedByNations(reader: Reader, at: number): Named | null {
  const { tokens, text, places } = reader;
  const nationAt = (index: number) => places.find((one) => one.as === 'nationality' && one.start === tokens[index]?.start);
  const nations = [at];
  for (let next = at; nationAt(next);) {
    const comma = /^,\s+$/u.test(gap(reader, next));
    const and = close(reader, next) && /^(?:og|and)$/u.test(tokens[next + 1]?.low ?? '');
    if (!comma && !and) break;
    const article = next + (and ? 2 : 1);
    next = /^(?:the|den|det|dei|de)$/u.test(tokens[article]?.low ?? '') ? article + 1 : article;
    if (nationAt(next)) nations.push(next);
  }
  const [first, ...others] = nations;
  const nearest = others.at(-1);
  const last = nearest === undefined ? null : authorityAfter(reader, nearest);
  if (first === undefined || nearest === undefined || last === null || !nationAt(first) || tokens[last]?.capital) return null;
  const head = text.slice(tokens[nearest]?.end, tokens[last]?.end);
  const one = oneOf(tokens[last]?.low ?? '');
  const shared = one ? head.replace(/\S+$/u, one) : HEADS_SEVERAL.test(tokens[last]?.low ?? '') ? oneOfEnglish(head) : head;
  const found = nations.map((nation): PartyFound => {
    const start = tokens[nation]?.start ?? 0;
    const end = tokens[nation === nearest ? last : nation]?.end ?? 0;
    const name = text.slice(start, tokens[nation]?.end) + shared;
    return { start, end, said: text.slice(start, end), body: { ...nameless(name, nationAt(nation)?.code ?? null), defined: true } };
  });
  return { found, last };
}

/** Where a place ends, and whether it owns what follows: "Irlands", "the Iceland". */
function ownerAt(reader: Reader, at: number): { last: number; nation: boolean; owns: boolean; code: string } | null {
  const { tokens, places } = reader;
  const place = places.find((entry) => entry.start === tokens[at]?.start);
  if (!place) return null;
  const last = lastWithin(reader, place.end);
  const nation = place.as === 'nationality';
  const genitive = /(?:['’]s|s['’]|s)$/u.test(tokens[last]?.said ?? '') || tokens[at - 1]?.low === 'the';
  return { last, nation, owns: !nation && place.end - place.start > 2 && genitive, code: place.code };
}

/** A body named by whose it is: by a nationality or a country, and a word for what it is. Where its own name follows, that is left to be read. */
export function bodyOfNation(reader: Reader, at: number): Named | null {
  const { tokens, text, places } = reader;
  const token = tokens[at]!;
  const owner = ownerAt(reader, at);
  const after = tokens[at + 1];
  // "Nederlandske KNSB" and "Svenske Trafikverket": the name stands after the adjective.
  const itsName = after && (isAcronym(after.said) || (after.capital && /\p{Ll}{4}(?:et|en|a)$/u.test(after.said)));
  if (owner?.nation && reader.opens(token) && /ske$/u.test(token.low) && itsName && close(reader, at)) return { found: [], last: at };
  const next = owner && tokens[owner.last + 1];
  if (owner?.owns && next && isAcronym(next.said) && close(reader, owner.last)) return { found: [], last: owner.last }; // "Irlands EPA": its name is EPA
  const several = severalBodies(reader, at) ?? sharedByNations(reader, at);
  if (several) return several;
  const ofHome = owner?.nation && owner.code === 'NO' && /^(?:komit|committee|national committee)/u.test(next?.low ?? '');
  const authority = owner && !ofHome && (owner.nation || owner.owns) ? authorityAfter(reader, owner.last) : null;
  if (!owner || authority === null || !after) return null;
  const named = tokens[authority + 1]?.capital && close(reader, authority) && !places.some((one) => one.start === tokens[authority + 1]?.start);
  if (named) return null;
  const run = token.capital ? capitalRun(reader, at) : at;
  const last = after.capital && authority === owner.last + 1 ? Math.max(authority, run) : authority; // "Chilean Ministry of the Environment"
  return { found: [partyAt(reader, at, last, bareAuthority(text, token.start, tokens[last]?.end ?? token.end))], last };
}
