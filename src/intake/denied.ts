import { EMBEDDED, FELL_THROUGH, NOBODY, NOT, SELF_PORTRAIT, WISHED } from './knowledge/negation.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const INSIDE = word(NOT);
const BEFORE = new RegExp(`(?<!\\p{L})${NOT}\\s+(?:[^\\s,.;:!?]+\\s+){0,1}$`, 'iu');
const AFTER = new RegExp(`^\\s+(?:(?:vi|me|oss|we|seg|de|dei|med)\\s+)?${NOT}(?!\\p{L})`, 'iu');
const SUBJECT = new RegExp(`(?:^|[,.;:]\\s+|\\s(?:men|og|but|and)\\s+)${NOBODY}\\s+(?:[^\\s,.;:!?]+\\s+){0,3}$`, 'iu');

const ASKED = new RegExp(`(?<!\\p{L})${EMBEDDED}\\s+(?:[^\\s,.;:!?]+\\s+){0,3}$`, 'iu');

const OBJECT = new RegExp(`(?<!\\p{L})${NOT}\\s+(?:[^\\s,.;:!?]+\\s+){1,4}$`, 'iu');
const WISH = new RegExp(`(?<!\\p{L})${WISHED}\\s+(?:[^\\s,.;:!?]+\\s+){0,2}$`, 'iu');

const ASIDE = /,\s+(?:whose|which|who|som|der)\s[^,;]{3,90},\s/giu; // what befell a visit on the way is not what became of it
const FELL = word(FELL_THROUGH);
const PORTRAIT = word(SELF_PORTRAIT);

/** Whether the words tell of something that was to be and was not. */
export const fellThrough = (words: string): boolean => FELL.test(words.replace(ASIDE, ' '));

/** Whether a sentence without a date tells what we are for. */
export const portraysUs = (sentence: string): boolean => PORTRAIT.test(sentence);

/** Whether a text denies what its words at a place would tell: "hadde ikkje møte", "did not meet", "ingen reiste"; or only asks about it: "what we can do together". */
export function denied(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    INSIDE.test(text.slice(start, end)) ||
    BEFORE.test(before) ||
    SUBJECT.test(before) ||
    ASKED.test(before) ||
    WISH.test(before) ||
    AFTER.test(text.slice(end, end + 40))
  );
}

/** Whether a noun is the object of a verb that is denied: "did not attend the Davos meeting". */
export const deniedObject = (text: string, { start }: Span): boolean => OBJECT.test(text.slice(Math.max(0, start - 60), start));
