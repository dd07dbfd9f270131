import { foreignNext } from './foreign-name.ts';
import { FIELD_EN, HEADS_EN, TYPE_AFTER } from './knowledge/organisation-words.ts';
import { known } from './known-name.ts';
import { close, gap, isMonth } from './name-shapes.ts';
import type { Reader } from './way-of-naming.ts';
import { isAcronym } from './register-names.ts';
import { bareForms } from './tokens.ts';

const IN_ENGLISH = /(?<!\p{L})(?:the|and|was|were|our|with|has|into)(?!\p{L})/iu;
const LINK = new Set(['of', 'for', 'de', 'do', 'da', 'la', 'du', 'des', 'del', 'the', 'für', 'et', 'á']);
const LINK_ABROAD = new Set([
  'an',
  'na',
  'nan',
  'agus',
  'y',
  'und',
  'van',
  'der',
  'ter',
  'aan',
  'im',
  'am',
  'sur',
  'aux',
  'au',
  'les',
  'el',
  'los',
  'las',
  'dos',
  'das',
  'ed',
  've',
  'w',
  'z',
]); // not in an English sentence, where "an" is an article
const IN_NORWEGIAN = /(?<!\p{L})(?:og|på|til|av|som|det|vi|frå|fra|har|ein|en|eit|et|i|deltok)(?!\p{L})/iu;
const LINK_INSIDE = new Set(['and', 'in', 'on', 'to']); // these join only inside a name that has shown it is a body
const IN_PRINT_NAMED = /^(?:tidsskriftet|magasinet|fagbladet|journal|magazine|podkasten|podcast)$/u; // what follows may have an "and" in it
const PARTS = /(?:Committee|Commission|Court|Directorate(?:-General)?|Department|Delegation|Office|Agency)(?!\p{L})/u;
const MONEY_CODE = /^(?:NOK|EUR|USD|SEK|DKK|GBP|CHF|ISK|CAD|AUD|JPY)$/u;

/** The last of the fields a name lists after its first comma: "Ministry of Education, Science and Culture". Null where it lists none. */
function lastField(reader: Reader, at: number, last: number): number | null {
  const { tokens, text } = reader;
  const field = (index: number): boolean => {
    const token = tokens[index];
    return !!token?.capital && /\p{Ll}$/u.test(token.said) && !known(reader, index) && !reader.places.some((place) => place.start === token.start);
  };
  let next = last;
  while (/^,[\s\u00a0]+$/u.test(gap(reader, next)) && field(next + 1) && (next > last || field(last))) next++;
  const and = tokens[next + 1]?.low;
  const end = /^,?[\s\u00a0]+$/u.test(gap(reader, next)) && (and === 'and' || and === '&') && field(next + 2) && close(reader, next + 1) ? next + 2 : null;
  if (end === null || next === last) return null;
  const headed =
    /(?:of|for|on)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s?)+$/u.test(text.slice(tokens[at]?.start, tokens[last]?.end)) &&
    HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end));
  const head = close(reader, end) && HEADS_EN.test(tokens[end + 1]?.said ?? '');
  return head ? end + 1 : headed ? end : null;
}

/** Whether a body that goes by its initials, or a union everybody knows, stands after "of": it is named on its own. */
function ofAnother(reader: Reader, at: number, last: number): boolean {
  const from = reader.tokens[last + 2]?.low === 'the' ? last + 3 : last + 2;
  const other = known(reader, from);
  if (PARTS.test(reader.text.slice(reader.tokens[at]?.start, reader.tokens[last]?.end))) return false; // "Committee on Development of the European Parliament"
  return (
    !!other &&
    !other.body.isUs &&
    (isAcronym(reader.tokens[from]?.said ?? '') ||
      /(?:Council|Union|Nations|Commission|Parliament)$/u.test(reader.text.slice(reader.tokens[from]?.start, other.end)))
  );
}

/** Whether "and" joins two fields before a word for a body: "Food | and Drug Administration", "Swedish Prison | and Probation Service". */
function sharesHead(reader: Reader, at: number, last: number): boolean {
  const { tokens, text } = reader;
  const head = tokens[last + 3];
  if (!/^(?:and|&)$/u.test(tokens[last + 1]?.low ?? '') || !head?.capital || !close(reader, last + 2) || last - at > 1) return false;
  return FIELD_EN.test(tokens[last]?.said ?? '') && !HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end)) && HEADS_EN.test(head.said);
}

/** Whether a name has ended before "and": it ends with its word for a body, and what follows is more than another such word: "Max Planck Institute | and Ocean Visions". */
function endsThere(reader: Reader, last: number, after: number): boolean {
  const { tokens } = reader;
  const ended = HEADS_EN.test(tokens[last]?.said ?? '') || reader.places.some((place) => place.end === tokens[last]?.end);
  return ended && !HEADS_EN.test(tokens[after]?.said ?? '');
}

/** Whether a small word may go on to "the" and a capital inside a name: of an English name in a Norwegian sentence, more than of one in an English. */
const opensPlaceOfIts = (text: string, low: string): boolean =>
  /^(?:of|for)$/u.test(low) || (IN_NORWEGIAN.test(text) && /^(?:by|from|to|in|on|with|at)$/u.test(low));

/** A run of capitals, linked as names of bodies are. Gives the last token of it. */
export function capitalRun(reader: Reader, at: number): number {
  const { tokens, text } = reader;
  let last = at;
  while (last + 1 < tokens.length) {
    if (!close(reader, last)) {
      const field = lastField(reader, at, last);
      if (field === null) break;
      last = field;
      continue;
    }
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (!next) break;
    const foreign = foreignNext(reader, at, last);
    if (foreign !== null) {
      last = foreign;
      continue;
    }
    if (MONEY_CODE.test(next.said) || (after && MONEY_CODE.test(after.said))) break; // "the Fund for EUR 300,000"
    const genitive = /['’]s$|s['’]$/u.test(tokens[last]?.said ?? '');
    if (genitive && isAcronym(bareForms(tokens[last]?.said ?? '').at(-1) ?? '')) break; // "OECD's Forum": two bodies
    if (next.low === 'of' && ofAnother(reader, at, last)) break; // "General Assembly of CEN"
    if (isMonth(next.said) || (after && isMonth(after.said) && !next.capital)) break;
    if (next.capital && !(known(reader, last + 1)?.body.acronym && isAcronym(next.said))) last++;
    else if (next.capital) break;
    else if (
      after?.capital &&
      close(reader, last + 1) &&
      (LINK.has(next.low) ||
        (LINK_ABROAD.has(next.low) && !IN_ENGLISH.test(text)) ||
        sharesHead(reader, at, last) ||
        (next.low === 'and' && IN_PRINT_NAMED.test(tokens[at - 1]?.low ?? '')) ||
        (LINK_INSIDE.has(next.low) &&
          !(next.low === 'and' && endsThere(reader, last, last + 2)) &&
          HEADS_EN.test(text.slice(tokens[at]?.start, tokens[last]?.end)) &&
          !known(reader, last + 2) &&
          !reader.places.some((place) => place.start === after.start)))
    )
      last += 2;
    else if (TYPE_AFTER.test(next.low) && !(next.low === 'by' && IN_ENGLISH.test(text))) return last + 1; // "Oulu kommune", but "translated into Japanese by"
    else if (opensPlaceOfIts(text, next.low) && /^(?:the|an?)$/u.test(after?.low ?? '') && tokens[last + 3]?.capital) last += 3; // "Friends of the Earth"
    else break;
  }
  return last;
}
