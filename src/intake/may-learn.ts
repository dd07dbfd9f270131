import { LANGS } from '../domain/lang.ts';
import { fold } from '../domain/fold.ts';
import { COMMON_NAMES } from './knowledge/common-names.ts';
import { readDates } from './read-dates.ts';
import { readKinds } from './read-kinds.ts';
import { readPlaces } from './read-places.ts';

const FEWEST_LETTERS = 3;
const MOST_WORDS = 8;

/**
 * Whether words a person typed for a party may become a name of it: they must say so much that they can mean nothing else. One or two
 * letters, a country, a day, and words that many bodies go by or that tell what happened may not.
 */
export function mayLearn(words: string): boolean {
  const folded = fold(words);
  if ([...folded.replaceAll(' ', '')].length < FEWEST_LETTERS || !/\p{L}/u.test(folded)) return false;
  if (folded.split(' ').length > MOST_WORDS || COMMON_NAMES.has(folded)) return false;
  const whole = (found: { start: number; end: number }) => found.start === 0 && found.end === words.length;
  if (readPlaces(words.charAt(0).toUpperCase() + words.slice(1)).some(whole)) return false;
  if (readDates(words, 2000).some(whole)) return false;
  return !LANGS.some((lang) => readKinds(words, lang).some(whole));
}
