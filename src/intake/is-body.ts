import { NOT_BODIES } from './knowledge/bodies.ts';
import {
  BEFORE_NAME,
  HEADS_EN,
  IN_PRINT,
  JOURNEY_TO,
  LANGUAGES,
  NAME_ENDS,
  NAME_OPENS,
  NOUN_THEN_NAME,
  OF_A_REGION,
  ORGANS_EN,
  PARTY_PREPOSITIONS,
  PERSON_BEFORE,
  PLACE_ENDS,
  POSTS,
  SUFFIX_NO,
  TITLE_BEFORE,
  TITLE_ENDS,
  TYPE_AFTER,
  VERB_BEFORE,
  WORK_ENDS,
} from './knowledge/organisation-words.ts';
import { GIVEN_NAMES } from './model/given-names.ts';
import { known } from './known-name.ts';
import { close, gap } from './name-shapes.ts';
import type { Reader } from './way-of-naming.ts';
import type { Span } from './span.ts';
import { isAcronym } from './register-names.ts';
import { bareForms } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Prepositions that take a body; others take a river or a theme as readily. */
const COMPANY = new Set('for frå fra med av hos hjå til via på ved under from with by to at during joined saman sammen'.split(' '));

const APPOSED =
  /(?:organisasjon(?:en)?|partnar(?:en)?|partner(?:en)?|nettverket|instituttet|byrået|organi[sz]ation|partner|network|institute|agency|association)(?: vår| vårt)?,\s$/u;

/** Before "i" or "in" these take a body. */
const OFFICE =
  /^(?:med|inn|\p{L}*medlem(?:mer|skap)?|observatør|styret|rådet|juryen|nettverket|\p{L}*president|\p{L}*leiar|\p{L}*leder|\p{L}*sekretær|plass|sete|verv|årsmøtet|styremøtet|kongressen|members?|membership|seat|chair|secretary|president|observer)$/u;

const JURY = /(?<!\p{L})(?:jury(?:en)?|komiteen|committee|panel(?:et)?|styret|board) (?:for|of|til|i|in) (?:the )?$/iu;

const WORKS_TOGETHER =
  /^\p{Lu}\p{L}{2,}(?:gruppa|gruppen|klubben|alliansen)$|^\p{Lu}\p{L}*-(?:gruppa|gruppen|nettverket|forumet|samarbeidet|alliansen|komiteen|komitéen|rådet|senteret|unionen)$/u; // "Berlin-gruppen"

const CAMEL = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|\d\p{Lu}\p{L}*)+$/u; // "BalticFair"
const LONG_LETTERS = /^\p{Lu}[\p{Lu}\d-]{10,15}$/u; // "HARBOURLIGHT"
const PAPER = /(?:trade|daily|local|weekly|Sunday) paper\s$/iu;
const CALLED = /^(?:kalla|kalt|called|named|namnet|navnet)$/u;

/** Whether capitals name a body: by a word for bodies in them, by the word before them, or by the company they keep. */
export function isBody(reader: Reader, at: number, last: number): boolean {
  const { tokens, text, index } = reader;
  const first = tokens[at];
  const said = text.slice(first?.start, tokens[last]?.end);
  const before = at > 0 && /^[\s\u00a0(]*$/u.test(gap(reader, at - 1)) ? (tokens[at - 1]?.low ?? '') : '';
  const beforeArticle = before === 'the' ? (tokens[at - 2]?.low ?? '') : before;
  if (/^(?:den|det|dei|de)$/iu.test(said) || OF_A_REGION.test(said)) return false;
  if (last === at && WORKS_TOGETHER.test(said)) return true;
  if (PAPER.test(text.slice(0, first?.start))) return true; // "the trade paper Kino Weekly"
  if (
    (PERSON_BEFORE.test(before) && !(last > at && HEADS_EN.test(tokens[last]?.said ?? ''))) ||
    NOT_BODIES.has(said.replace(/-\p{Ll}.*/u, '').toUpperCase()) ||
    LANGUAGES.test(said) ||
    POSTS.test(said)
  )
    return false;
  if ((ORGANS_EN.test(said) && /^\sof\s/u.test(text.slice(tokens[last]?.end))) || (last === at && index.persons.has(said))) return false;
  if (last > at && index.persons.has(first?.said ?? '') && !HEADS_EN.test(said) && !SUFFIX_NO.test(said)) return false; // "Kari Tangvik"
  if (last > at && PERSON_BEFORE.test(first?.said ?? '') && !HEADS_EN.test(said)) return false; // "Seniorrådgiver Eva Dale"
  if (JURY.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 30), first?.start))) return true; // "the jury of the Kelp Prize"
  if (IN_PRINT.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 60), first?.start)) && !TITLE_ENDS.test(said)) return true;
  if (/^\s(?:reports?|studies|study|surveys?|series|database|handbook|atlas|index|edition)(?!\p{L})/u.test(text.slice(tokens[last]?.end))) return false;
  const ofCountry = reader.places.some(
    (place) => place.as === 'nationality' && place.end <= (first?.start ?? 0) && /^\s+$/u.test(reader.text.slice(place.end, first?.start)),
  );
  if (/-(?:prosjekt|project)\p{L}*$/u.test(first?.said ?? '')) return false; // "EU-prosjektet CareNet"
  if (last === at && (CAMEL.test(said) || (LONG_LETTERS.test(said) && /\p{Ll}{3}/u.test(text))) && !index.persons.has(said)) return true;
  if (last === at && CALLED.test(before) && isAcronym(said)) return true; // "a project called SKRIVAR"
  if (ofCountry && !TITLE_ENDS.test(said) && (first?.said.length ?? 0) > 2) return true; // "den svenske Kemikalieinspektionen"
  if (
    last >= at + 2 &&
    /\s(?:of|for|de|del|des|da|do|van|von|für)\s(?:the\s)?\p{Lu}/u.test(said) &&
    !TITLE_ENDS.test(said) &&
    !WORK_ENDS.test(said) &&
    !TITLE_BEFORE.test(beforeArticle) &&
    !reader.opens(first ?? reader.tokens[0]!)
  )
    return true; // "Covenant of Mayors"
  if (last > at && tokens[last]?.capital && SUFFIX_NO.test(tokens[last].low) && !WORK_ENDS.test(said)) return true; // "Døves Nordiske Råd"
  if (last > at && SUFFIX_NO.test(first?.low ?? '') && /(?:et|en|a)$/u.test(first?.low ?? '')) return true; // "Naturressursinstituttet Luke"
  if (last > at && !tokens[last]?.capital && TYPE_AFTER.test(tokens[last]?.low ?? '')) return true; // "Vatnajökull nasjonalpark"
  if (last > at && (NAME_OPENS.test(first?.said ?? '') || NAME_ENDS.test(said)) && !WORK_ENDS.test(said) && !TITLE_BEFORE.test(beforeArticle)) return true;
  if (last === at && !SUFFIX_NO.test(said) && (PLACE_ENDS.test(said) || (before === 'på' && !isAcronym(said) && !HEADS_EN.test(said)))) return false; // "hos oss på Majorstua"
  if (
    last === at &&
    !isAcronym(said) &&
    !HEADS_EN.test(said) &&
    !SUFFIX_NO.test(said) &&
    JOURNEY_TO.test(text.slice(0, first?.start)) &&
    !seatedIn(reader, last)
  )
    return false; // "inviterte oss til Hella"
  if (last === at && NAME_ENDS.test(said) && said.length > 7 && !reader.opens(first ?? reader.tokens[0]!)) return true;
  if (HEADS_EN.test(said) && last > at && !WORK_ENDS.test(said)) return !/(?:rapporten|studien|boka|report|study)$/u.test(before);
  if (TITLE_BEFORE.test(beforeArticle) || TITLE_ENDS.test(said)) return false;
  if (
    BEFORE_NAME.test(before) ||
    (NOUN_THEN_NAME.test(before) && !index.persons.has(first?.said ?? '') && !reader.places.some((place) => place.start === first?.start)) ||
    APPOSED.test(reader.text.slice(Math.max(0, (first?.start ?? 0) - 40), first?.start))
  )
    return true;
  if (VERB_BEFORE.test(beforeArticle) && !TITLE_ENDS.test(said)) return true;
  if (/^(?:vi|me|we)$/u.test(before) && VERB_BEFORE.test(tokens[at - 2]?.low ?? '') && !GIVEN_NAMES.has(first?.said ?? '') && !TITLE_ENDS.test(said))
    return true; // "I mai møtte vi Rannís"

  if (
    /^\p{Lu}[\p{L}]+-\p{Ll}+$/u.test(reader.tokens[last]?.said ?? '') &&
    SUFFIX_NO.test(said) &&
    (last > at || !reader.places.some((place) => place.start === first?.start))
  )
    return true; // "Robert Koch-instituttet"
  const seat = reader.places.find((place) => place.as === 'country' && /^\s+(?:i|in)\s+$/u.test(text.slice(tokens[last]?.end, place.start)));
  if (last === at && seat && /^(?:i|in|til|to)$/u.test(before) && !isAcronym(said) && !SUFFIX_NO.test(said) && !HEADS_EN.test(said)) return false; // a town nobody knows: "til Zolotjiv i Ukraina"
  const joinedTo = /^(?:i|in|av|of)$/u.test(before) && OFFICE.test(tokens[at - 2]?.low ?? ''); // "medlem i CIVICUS"
  if (last === at) {
    if (!first || (/\p{L}-\p{Ll}/u.test(first.said) && !SUFFIX_NO.test(first.low))) return false; // "FN-organ", "EU-land"
    if (first && reader.opens(first) && beforeAnother(reader, at)) return true;
    const bare = bareForms(said).at(-1) ?? said;
    if (isAcronym(bare) && bare.length > 1) return true;
    if (SUFFIX_NO.test(first.low) && (index.seen.has(first.low) || !reader.opens(first)) && said.length > 5) return true;
    if (reader.opens(first) ? !index.seen.has(first.low) && !index.seen.has(bareForms(first.low).at(-1) ?? '') : false) return false;
    const subject = before === 'the' && reader.opens(reader.tokens[at - 1] ?? first); // "The Smithsonian wanted"
    return subject || joinedTo || reader.opens(first) || PARTY_PREPOSITIONS.has(beforeArticle) || HEADS_EN.test(said);
  }
  return (
    joinedTo ||
    COMPANY.has(beforeArticle) ||
    /\p{Lu}{2,}/u.test(said) ||
    reader.places.some((place) => place.start >= (first?.start ?? 0) && place.end <= (tokens[last]?.end ?? 0))
  );
}

/** Whether the town or country it sits in follows a name. */
const seatedIn = ({ text, tokens, places }: Reader, last: number): boolean =>
  places.some((place) => place.as === 'city' && /^\s(?:i|in)\s$/u.test(text.slice(tokens[last]?.end, place.start)));

const AND = /^(?:\s\([^()]{1,30}\))?,?\s+(?:og|and|&)\s+(?:the )?$/u;
const LIST_BEFORE = /\p{Lu}[\p{L}.-]+(?:\s\([^()]{1,30}\))?,\s(?:the )?$/u;
/** A list goes on to its "and": ", Teagasc og Fiskistofa". */
const GOES_ON_AS_LIST = /^(?:\s\([^()]{1,30}\))?(?:,\s(?:the )?\p{Lu}[^,.;:]{1,60}){0,6},?\s(?:og|and|samt|&)\s(?:the )?\p{Lu}/u;

/** Whether a name that opens a sentence shares its verb with a body: "Proparco and BIO signed". */
function beforeAnother(reader: Reader, at: number): boolean {
  const [first, and, next] = reader.tokens.slice(at, at + 3);
  if (!first || !next?.capital || !/^(?:and|og)$/u.test(and?.low ?? '') || first.said.length < 5 || /(?:et|en|a|ing|sk|ske|ed|te)$/u.test(first.low))
    return false;
  return isAcronym(next.said) || !!known(reader, at + 2);
}

/** Whether a sentence's first word says only what is told of the name after it: "Nettseminar for UNDRR", "Deadline for the Commission". */
export function onlySaysWhat(reader: Reader, at: number): boolean {
  const [first, link] = reader.tokens.slice(at, at + 2);
  if (!first || !link || !/^(?:for|of|om|til|av|med)$/u.test(link.low)) return false;
  if (POSTS.test(first.said)) return true;
  return !HEADS_EN.test(first.said) && !SUFFIX_NO.test(first.low) && !!known(reader, at + 2);
}

/** Capitals right after a body and "and" are another: "BBC and Le Monde"; so is one word in the midst of a list: "Boverket, Teagasc og Fiskistofa". */
export function listed(text: string, tokens: readonly Token[], at: number, last: number, before: Span | undefined): boolean {
  const said = text.slice(tokens[at]?.start, tokens[last]?.end);
  if (!before || TITLE_ENDS.test(said)) return false;
  const between = text.slice(before.end, tokens[at]?.start);
  if (last > at) return /^,?\s+(?:og|and|&)\s+(?:the )?$/u.test(between);
  if (GIVEN_NAMES.has(said) || POSTS.test(said) || PLACE_ENDS.test(said)) return false;
  return /^(?:\s\([^()]{1,30}\))?,\s(?:the )?$/u.test(between)
    ? GOES_ON_AS_LIST.test(text.slice(tokens[last]?.end))
    : AND.test(between) && said.length > 3 && LIST_BEFORE.test(text.slice(0, before.start));
}

/** Capitals after "rapporten" or "study" open a title, which may go on after small words. */
export function followsTitleNoun(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]?.said ?? '';
  return (
    /(?:rapporten|studi(?:en|a)?|studie|artikkelen|boka|boken|notatet|filmen|report|study|(?<!news)paper|article|book)$/iu.test(before) &&
    !PAPER.test(reader.text.slice(0, reader.tokens[at]?.start)) &&
    close(reader, at - 1)
  );
}
