import type { z } from 'zod';
import type { CommitmentDraft } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import type { ClauseRead } from './clause-read.ts';
import { denied } from './denied.ts';
import { FREE_RELATIVE } from './knowledge/about-text.ts';
import {
  ACCEPT_WORDS,
  BEGINNING_ACTS,
  COMING_ACTS,
  COMING_AHEAD,
  DECIDED,
  FUTURE_WORDS,
  GIVEN_WORDS,
  HOPE_WORDS,
  ONE_TOLD_OF,
  OTHERS_GATHERING,
  PLEDGE_WORDS,
  PROMISED_TO,
  PROMISE_WORDS,
  RETURN_WORDS,
  SHALL_HAVE,
  TO_US_WORDS,
} from './knowledge/promises.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const FUTURE = word(`${PROMISE_WORDS}|${BEGINNING_ACTS}`);
const TENSE = word(`${FUTURE_WORDS}|vil`);
const COMING = word(COMING_ACTS);
const AHEAD = word(COMING_AHEAD);
const OURS = new RegExp(`^(?:(?:og|and|men|but)\\s+)?(?:${ONE_TOLD_OF})\\s`, 'iu');
const MEETING_DECIDED = new RegExp(`^${DECIDED}[^.;:]{0,30}:\\s`, 'iu');
const TOGETHER = word('felles|joint|saman|sammen|together');
const THEIRS = word(OTHERS_GATHERING);
const PLEDGE = word(PLEDGE_WORDS);
const PROMISING = word(`${PLEDGE_WORDS}|${ACCEPT_WORDS}`, 'giu');
const ACCEPT = word(ACCEPT_WORDS);
const HOPE = word(HOPE_WORDS);
const GIVEN = word(GIVEN_WORDS);
const TO_THEM = word(PROMISED_TO);
const IN_RETURN = word(RETURN_WORDS);
const WHAT_THEY_ASKED = word(SHALL_HAVE);
const THEY_GET = word(
  '(?:får|skal få|skal ha|vil få) (?:dei|de|dykk|dere)|(?:they|you) (?:will|shall|are to) (?:get|have|receive|be (?:given|sent|lent))|(?:frå|fra|from) (?:oss|us)|(?:våre|our)',
);
const ON_ITS_WAY = { no: word('\\p{L}{3,}(?:es|ast)(?= )|vert|blir|vil|skal'), en: word('will|shall|is to|are to') };
const TO_US = word(TO_US_WORDS);
const NOUN_LIKE = word(
  `${FREE_RELATIVE}\\s+(?:som\\s+)?(?:vi|me|we|dei|de|they|\\p{L}+)\\s+(?:har\\s+|have\\s+|had\\s+|hadde\\s+|has\\s+)?(?:${PLEDGE_WORDS})`,
  'giu',
);

/** What tells a promise from a plan. */
export interface PromiseSigns {
  words: string;
  period: Period | null;
  told: string; // the last day told of
  subject: ClauseRead['subject'];
  lang: Lang;
  line?: boolean; // typed: what it tells of next year is a plan
  ahead?: boolean; // under a heading for what lies ahead
  lasts?: boolean; // until the period, which says when something ends
  deadline?: boolean; // the period is one by which something is to be done
  past?: boolean; // what we did: signed for the years to come, met about next year
  after?: ClauseRead['promise']; // of the clause before, where this one goes on with what was promised: "and to open the site"
}

/** The words with a blank for each promise that is only named as a thing: "what we have promised". */
const withoutThings = (words: string): string => words.replace(NOUN_LIKE, (said) => 'x'.repeat(said.length));

/** Whether words promise by themselves, and do not deny it: "er ikkje lova noko". */
export function pledges(words: string): boolean {
  const bare = withoutThings(words);
  const found = PLEDGE.exec(bare);
  return !!found && !denied(bare, { start: found.index, end: found.index + found[0].length });
}

/** Where words promise by themselves, or would with a later time. */
export function promising(words: string): Span[] {
  const bare = withoutThings(words);
  return [...bare.matchAll(PROMISING)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })).filter((span) => !denied(bare, span));
}

/** Whether words promise by themselves, or would with a later time. */
export const promises = (words: string): boolean => pledges(words) || ACCEPT.test(words);
/** Whether a verb among words is in the future. */
export const inFuture = (words: string): boolean => TENSE.test(words) || AHEAD.test(words);
/** Whether words tell of what is ahead: in the future tense, or as promised. */
export const looksAhead = (words: string): boolean => FUTURE.test(words) || AHEAD.test(words) || promises(words);

/**
 * A promise in a clause, or null. Something ahead of what is told of is a promise when we say we do it, or when it is said in the future tense;
 * what another party plans or publishes by itself is none of ours, and what we hope for or did about next year is none yet.
 */
export function readPromise(signs: PromiseSigns): z.infer<typeof CommitmentDraft> | null {
  const { words, period, told, subject, lang, line, ahead, deadline, lasts, past, after } = signs;
  const later = !lasts && !!period?.from && period.from > told;
  if (after && !line) return { by: after.by, due: later || deadline ? period : null };
  const given = GIVEN.test(words) && (subject === 'them' || (subject === 'none' && THEY_GET.test(words))); // by whom but us
  const by = subject === 'them' && !given && !TO_THEM.test(words) ? 'them' : 'us';
  if (pledges(words)) return later || deadline || subject === 'us' ? { by, due: later || deadline ? period : null } : null;
  if (ACCEPT.test(words) && !line) return later || deadline || (ahead && subject === 'us') ? { by, due: later || deadline ? period : null } : null;
  if (!line && !period && ((IN_RETURN.test(words) && FUTURE.test(words)) || WHAT_THEY_ASKED.test(words))) return { by, due: null };
  if (deadline && !line && period && (given || ON_ITS_WAY[lang === 'en' ? 'en' : 'no'].test(words))) return { by, due: period };
  if (MEETING_DECIDED.test(words) && !line && (later || deadline)) return { by: 'us', due: period };
  if (past || HOPE.test(words)) return null;
  if (ahead && !line && subject === 'us' && FUTURE.test(words)) return { by: 'us', due: later ? period : null };
  if (!later || line) return null;
  if (subject === 'us') return { by: 'us', due: period };
  if (COMING.test(words) && (OURS.test(words) || TO_US.test(words))) return { by: OURS.test(words) ? 'us' : by, due: period };
  return given || (FUTURE.test(words) && (TO_US.test(words) || (subject === 'none' && (TOGETHER.test(words) || !THEIRS.test(words)))))
    ? { by, due: period }
    : null;
}
