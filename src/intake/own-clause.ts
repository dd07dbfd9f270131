import type { Lang } from '../domain/lang.ts';
import { FINITE } from './knowledge/finite-verbs.ts';
import { word } from './span.ts';

const step = '(?:[^\\s,.;:!?]+\\s+)';

function patternsOf(lang: Lang): { verb: RegExp; first: RegExp; acts: RegExp; opens: RegExp } {
  const { pronouns, others, opens, verbs } = FINITE[lang];
  const subject = `(?:${pronouns}|${others})`;
  // English keeps its subject before the verb; in Norwegian the verb comes second, whatever opens the clause.
  const fronted = lang === 'en' ? `(?:${opens})\\s+${step}{0,5}?(?:${pronouns}|${others})\\s+` : `(?:${opens})\\s+${step}{0,4}?(?:${verbs})\\s+`;
  return {
    verb: word(verbs),
    first: new RegExp(`^(?:${verbs})(?!\\p{L})`, 'iu'),
    acts: new RegExp(`^(?:${step}{0,1}?${subject}|x+)\\s+(?:\\p{L}+ly\\s+|also\\s+|òg\\s+|også\\s+)?(?:${verbs})(?!\\p{L})`, 'iu'),
    opens: new RegExp(`^${fronted}`, 'iu'),
  };
}
const PATTERNS = { nn: patternsOf('nn'), nb: patternsOf('nb'), en: patternsOf('en') };

/** Whether words open with a subject and a finite verb of their own, or with a time or a place before them. Names in them are x-ed out. */
export const isOwnClause = (words: string, lang: Lang): boolean => PATTERNS[lang].acts.test(words) || PATTERNS[lang].opens.test(words);

/** Whether words have a finite verb. */
export const hasVerb = (words: string, lang: Lang): boolean => PATTERNS[lang].verb.test(words);

/** Whether words open with a finite verb. */
export const opensWithVerb = (words: string, lang: Lang): boolean => PATTERNS[lang].first.test(words);
