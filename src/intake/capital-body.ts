import { namesTheDescribed } from './apposition.ts';
import { capitalRun } from './capital-run.ts';
import { followsTitleNoun, isBody, listed, onlySaysWhat } from './is-body.ts';
import { PLACES } from './knowledge/countries.ts';
import { BEFORE_NAME, HEADS_EN, OPENERS } from './knowledge/organisation-words.ts';
import { close, isMonth, lastWithin, partyAt } from './name-shapes.ts';
import type { Named, Reader } from './way-of-naming.ts';
import { opensAsBody } from './opening-name.ts';
import type { PartyFound } from './party-found.ts';
import { isAcronym } from './register-names.ts';
import { bareForms } from './tokens.ts';

/** Whether a capital that opens a sentence only stands there: before a name, or as a common word. */
function onlyOpens(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!;
  if (!reader.opens(token)) return false;
  if (BEFORE_NAME.test(token.low) && !HEADS_EN.test(token.said) && reader.tokens[at + 1]?.capital && close(reader, at)) return true; // "Tidsskriftet Ocean and Coast"
  return OPENERS.has(token.low) || onlySaysWhat(reader, at);
}

/** A title in capitals that is being passed over, such as that of a report: the last token of it, as titles go on after small words. */
export interface TitleAt {
  last: number;
}

/** Whether the words are of a title: one that a noun for a work opens, or one that goes on. */
function inTitle(reader: Reader, at: number, said: string, title: TitleAt): boolean {
  const goesOn =
    title.last >= 0 && at - title.last <= 3 && !isAcronym(said) && !/[,.;:]/u.test(reader.text.slice(reader.tokens[title.last]?.end, reader.tokens[at]?.start));
  return goesOn || followsTitleNoun(reader, at);
}

const KIND_AFTER =
  /^(?:church|network|centre|center|foundation|fund|festival|workshop|alliance|consortium|cooperative|collective|ensemble|theatre|clinic|orphanage|diocese|hospital|school|museum|library|institute|association|group)$/u;

/** Where a name ends that a low word for what it is follows: "the Mekane Yesus church". Null where none does, or where the name proper comes after that. */
function withKind(reader: Reader, at: number, last: number): number | null {
  const kind = reader.tokens[last + 1];
  if (!kind || !KIND_AFTER.test(kind.low) || kind.capital || !close(reader, last) || reader.tokens[at - 1]?.low !== 'the') return null;
  if (last === at && /\p{Ll}\p{Lu}|^\p{Lu}{3}/u.test(reader.tokens[at]?.said ?? '')) return null; // "the KelpNet network" is KelpNet
  const known = reader.places.some((place) => place.start === reader.tokens[at]?.start) || reader.index.persons.has(reader.tokens[at]?.said ?? '');
  return known || (reader.tokens[last + 2]?.capital && close(reader, last + 1)) ? null : last + 1;
}

/** A body by its capitals, or capitals that are passed over whole: a place, a title, a person. */
export function capitalBody(reader: Reader, at: number, before: readonly PartyFound[], title: TitleAt): Named | null {
  const { text, tokens, index } = reader;
  const token = tokens[at]!;
  if (!token.capital || isMonth(token.said) || onlyOpens(reader, at)) return null;
  const last = capitalRun(reader, at);
  const end = tokens[last]?.end ?? 0;
  const said = text.slice(token.start, end);
  const place = reader.places.find((entry) => entry.start === token.start);
  if (place && place.end >= end) return { found: [], last: lastWithin(reader, place.end) };
  const bare = bareForms(said);
  if (PLACES.get(said.toLowerCase()) || bare.some((form) => PLACES.has(form.toLowerCase()))) return null;
  if (inTitle(reader, at, said, title)) {
    title.last = last;
    return { found: [], last };
  }
  const kind = withKind(reader, at, last);
  if (kind !== null) return { found: [partyAt(reader, at, kind)], last: kind };
  const named =
    isBody(reader, at, last) ||
    opensAsBody(reader, at, last) ||
    namesTheDescribed(text, before.at(-1), token.start, end) ||
    listed(text, tokens, at, last, before.at(-1));
  if (!named) return { found: [], last };
  const stem = bare.at(-1) ?? said;
  const genitive = isAcronym(stem) || /['’]s?$/u.test(said) || index.seen.has(stem.toLowerCase());
  return { found: [partyAt(reader, at, last, token.start + (genitive ? stem : said).length)], last };
}
