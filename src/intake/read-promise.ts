import type { CommitmentDraft } from '../domain/draft.ts';
import type { Period } from '../domain/period.ts';
import type { z } from 'zod';
import { FREE_RELATIVE } from './knowledge/about-text.ts';
import { PLEDGE_WORDS, PROMISE_WORDS } from './knowledge/manner.ts';
import { word } from './span.ts';

const FUTURE = word(PROMISE_WORDS);
const PLEDGE = word(PLEDGE_WORDS);
const ON_ITS_WAY = word('\\p{L}{3,}(?:es|ast)(?= )|vert|blir|vil|skal|will|shall|is to|are to');
const NOUN_LIKE = word(
  `${FREE_RELATIVE}\\s+(?:som\\s+)?(?:vi|me|we|dei|de|they|\\p{L}+)\\s+(?:har\\s+|have\\s+|had\\s+|hadde\\s+|has\\s+)?(?:${PLEDGE_WORDS})`,
  'giu',
);

/**
 * A promise in a clause, or null. Something ahead of the year told of is a promise when we say we do it, or when it is said in the future tense;
 * what another party plans or publishes by itself is none of ours.
 */
export function readPromise(
  words: string,
  period: Period | null,
  year: number,
  subject: 'us' | 'them' | 'none',
  line = false,
  ahead = false,
  deadline = false,
): z.infer<typeof CommitmentDraft> | null {
  const later = !!period?.from && Number(period.from.slice(0, 4)) > year;
  if (PLEDGE.test(words.replace(NOUN_LIKE, '')))
    return later || subject === 'us' ? { by: subject === 'them' ? 'them' : 'us', due: later || deadline ? period : null } : null;
  if (deadline && !line && period && ON_ITS_WAY.test(words)) return { by: subject === 'them' ? 'them' : 'us', due: period };
  if (ahead && !line && subject === 'us' && FUTURE.test(words)) return { by: 'us', due: later ? period : null };
  if (!later || line) return null; // a line that tells of next year tells a plan
  if (FUTURE.test(words)) return { by: subject === 'them' ? 'them' : 'us', due: period };
  return subject === 'us' ? { by: 'us', due: period } : null;
}
