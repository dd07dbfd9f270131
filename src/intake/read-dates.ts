import { periodOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { shifts } from './date-rule.ts';
import { DAY_RULES } from './day-rules.ts';
import {
  BARE_SEASONS,
  MONTHS,
  NEW_YEAR,
  NEXT_UNITS,
  SAME_DAY,
  SAME_MONTH,
  SAME_TIME,
  SAME_YEAR_WORDS,
  SEASONS,
  WHOLE_YEAR,
  YEAR_END,
} from './knowledge/months.ts';
import { readDays } from './read-days.ts';
import { RELATIVE_RULES } from './relative-dates.ts';
import type { Span } from './span.ts';
import { YEAR_RULES } from './year-rules.ts';

export interface DateFound extends Span {
  period: Period;
  strong: boolean; // false for a bare year or a range that may belong to a name
}

const RULES = [...DAY_RULES, ...YEAR_RULES];
const HINT = new RegExp(
  `\\d|${SAME_YEAR_WORDS}|${NEXT_UNITS.map((next) => next.words).join('|')}|seinare|senere|later|after|etter|${MONTHS.join('|')}|${shifts}|${WHOLE_YEAR}|${SAME_TIME}|${SAME_DAY}|${SAME_MONTH}|${[...SEASONS, ...BARE_SEASONS].map((season) => season.words).join('|')}|${YEAR_END}|${NEW_YEAR}|år (?:sidan|siden)|years ago`,
  'iu',
);

/** English "may" and "march" are verbs in lower case, so there the month must be capitalised. */
function isVerb(text: string, said: string): boolean {
  return /^(?:may|march)$/u.test(said.trim()) && text.length > said.length;
}

/**
 * The dates said in a text, in order. `year` is the year relative ones count from; `previous` is what "samtidig" and "dagen etter" count from, where no date before them does; `today` what "yesterday" counts from.
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
  const relative = RELATIVE_RULES.flatMap((rule) => [...text.matchAll(rule.pattern)].map((match) => ({ rule, match }))).toSorted(
    (a, b) => a.match.index - b.match.index,
  );
  for (const { rule, match } of relative) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken(start, end)) continue;
    const before =
      found
        .filter((date) => date.end <= start)
        .toSorted((a, b) => a.start - b.start)
        .at(-1)?.period ?? previous;
    const edtf = before?.from ? rule.edtf(before.edtf, match.groups ?? {}) : rule.alone?.(year);
    if (edtf) add(start, end, edtf, true);
  }
  return found.sort((a, b) => a.start - b.start);
}
