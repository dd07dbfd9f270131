import { ACTS_TOWARD_US, GOES_ON, OPENERS, PERSON_BEFORE, POINTS_BACK, POSTS } from './knowledge/organisation-words.ts';
import { PEOPLES } from './knowledge/peoples.ts';
import { GIVEN_NAMES } from './model/given-names.ts';
import { isExplained } from './apposition.ts';
import { isMonth } from './name-shapes.ts';
import type { Reader } from './way-of-naming.ts';

const SEAT = '(?:\\s?\\([^()]{1,20}\\))?(?:\\s(?:i|in|på|of)\\s\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+)?)?(?:,[^,.]{3,60},)?';
const ACTS = new RegExp(`^${SEAT}\\s(?:${ACTS_TOWARD_US})(?!\\p{L})`, 'u');
const SEATED = /^\s(?:i|in)\s\p{Lu}/u; // "Isof i Uppsala ba om ..."
const US = /(?<!\p{L})(?:oss|vår|vårt|våre|us|our|me|meg)(?!\p{L})/iu;
const OURS_TOO = /^(?:\s\([^()]{1,20}\))?,\s(?:som|der|kor|hvor|which|where|whose \p{L}+)\s(?:vi|me|we|our)\s/u; // "Interpret Europe, som vi er medlem av, ..."
const DEFINITE = /(?:en|et|ane|ene|erne)$/u;

/** Whether capitals that open a sentence name a body, by what they do: "Frysk Akademy i Leeuwarden ville vite", "Kaleva interviewed us". Persons do it too, so a given name tells against it. */
export function opensAsBody(reader: Reader, at: number, last: number): boolean {
  const { tokens, text } = reader;
  const first = tokens[at];
  if (!first || !reader.opens(first) || OPENERS.has(first.low) || isMonth(first.said) || PEOPLES.has(first.low)) return false;
  const said = text.slice(first.start, tokens[last]?.end);
  if (
    GIVEN_NAMES.has(first.said) ||
    reader.index.persons.has(first.said) ||
    PERSON_BEFORE.test(first.said) ||
    POSTS.test(first.said) ||
    GOES_ON.test(said) ||
    POINTS_BACK.test(said)
  )
    return false;
  const after = text.slice(tokens[last]?.end);
  if (isExplained(after) || OURS_TOO.test(after)) return true;
  if (!ACTS.test(after)) return false;
  return last > at || ((US.test(after) || SEATED.test(after)) && !DEFINITE.test(first.said) && first.said.length > 3);
}
