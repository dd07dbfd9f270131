import { periodOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { all, shifts, two } from './date-rule.ts';
import { DAY_RULES } from './day-rules.ts';
import { BARE_SEASONS, DAY_AFTER_WORDS, MONTHS, NEW_YEAR, SAME_TIME, SAME_YEAR_WORDS, SEASONS, WHOLE_YEAR, YEAR_END } from './knowledge/months.ts';
import { NUMBER_WORDS } from './knowledge/number-words.ts';
import { readDays } from './read-days.ts';
import type { Span } from './span.ts';
import { YEAR_RULES } from './year-rules.ts';

export interface DateFound extends Span {
  period: Period;
  strong: boolean; // false for a bare year or a range that may belong to a name
}

const RULES = [...DAY_RULES, ...YEAR_RULES];
const SAME = all(SAME_TIME);
const SAME_YEAR = all(SAME_YEAR_WORDS);
const DAY_AFTER = all(DAY_AFTER_WORDS);
const MONTHS_LATER = all(
  `(?<count>${Object.keys(NUMBER_WORDS).join('|')}|ein|en|a|\\d)\\s+(?:månad(?:er)?|måned(?:er)?|months?)\\s+(?:seinare|senere|later|etter(?!\\s+\\p{L}))`,
);
const DAY = 86_400_000;
const HINT = new RegExp(
  `\\d|${SAME_YEAR_WORDS}|${DAY_AFTER_WORDS}|seinare|senere|later|${MONTHS.join('|')}|${shifts}|${WHOLE_YEAR}|${SAME_TIME}|${[...SEASONS, ...BARE_SEASONS].map((season) => season.words).join('|')}|${YEAR_END}|${NEW_YEAR}|år (?:sidan|siden)|years ago`,
  'iu',
);

/** English "may" and "march" are verbs in lower case, so there the month must be capitalised. */
function isVerb(text: string, said: string): boolean {
  return /^(?:may|march)$/u.test(said.trim()) && text.length > said.length;
}

/**
 * The dates said in a text, in order. `year` is the year relative ones count from; `previous` is what "samtidig" points to; `today` what "yesterday" counts from.
 * A date that cannot be ("31.02.") gives none, and no part of it is read as another.
 */
export function readDates(text: string, year: number, previous: Period | null = null, today?: string): DateFound[] {
  const days = today === undefined ? [] : readDays(text, today);
  if (!days.length && !HINT.test(text)) return [];
  const found: DateFound[] = [];
  const closed: Span[] = [];
  const taken = (start: number, end: number) => closed.some((span) => start < span.end && end > span.start);
  const add = (start: number, end: number, edtf: string | null, strong: boolean) => {
    const period = edtf ? periodOf(edtf, text.slice(start, end)) : null;
    closed.push({ start, end });
    if (period) found.push({ start, end, period, strong });
  };
  for (const { start, end, edtf } of days) add(start, end, edtf, true);
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!taken(start, end) && !isVerb(text, match[0])) add(start, end, rule.edtf(match.groups ?? {}, year), !rule.weak);
    }
  }
  for (const match of text.matchAll(SAME)) {
    const period = previous && periodOf(previous.edtf, match[0]);
    if (period && !taken(match.index, match.index + match[0].length))
      found.push({ start: match.index, end: match.index + match[0].length, period, strong: true });
  }
  const after = (pattern: RegExp, edtf: (month: string, match: RegExpMatchArray) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const moved = previous?.from ? edtf(previous.edtf.split('/')[0] ?? '', match) : null;
      if (moved && !taken(match.index, match.index + match[0].length)) add(match.index, match.index + match[0].length, moved, true);
    }
  };
  after(SAME_YEAR, (edtf) => edtf.slice(0, 4));
  after(DAY_AFTER, (edtf) => (/^\d{4}-\d\d-\d\d$/u.test(edtf) ? new Date(Date.parse(edtf) + DAY).toISOString().slice(0, 10) : null));
  after(MONTHS_LATER, (edtf, match) => {
    const said = match.groups?.count ?? '';
    const months = Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7)) - 1 + (NUMBER_WORDS[said.toLowerCase()] ?? (Number(said) || 1));
    return edtf.length < 7 ? null : `${Math.floor(months / 12)}-${two(String((months % 12) + 1))}`;
  });
  return found.sort((a, b) => a.start - b.start);
}
