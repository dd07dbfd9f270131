import { all, two } from './date-rule.ts';
import { BARE_SEASONS, LATER, NEXT_UNITS, SAME_DAY, SAME_MONTH, SAME_SEASON, SAME_TIME, SAME_YEAR_WORDS, UNITS } from './knowledge/months.ts';
import { NUMBER_WORD, NUMBER_WORDS } from './knowledge/number-words.ts';

type Unit = (typeof UNITS)[number]['unit'];

/** A way a time is counted from one said before; `edtf` of that time in, of this one out, or null where it cannot be told. */
export interface RelativeRule {
  pattern: RegExp;
  edtf: (said: string, found: Record<string, string | undefined>) => string | null;
  alone?: (year: number) => string; // where no time is said before
}

const DAY = 86_400_000; // milliseconds
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** The time so many units before or after another. Days and weeks count from a day only, months from a month. */
function moved(said: string, unit: Unit, by: number): string | null {
  const ends = said.split('/');
  const from = (by > 0 ? ends.at(-1) : ends[0]) ?? '';
  if (unit === 'year') return /^\d{4}/u.test(from) ? String(Number(from.slice(0, 4)) + by) : null;
  if (unit === 'month') {
    if (from.length < 7) return null;
    const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + by;
    return `${Math.floor(months / 12)}-${two(String((months % 12) + 1))}`;
  }
  return from.length === 10 ? iso(Date.parse(from) + by * (DAYS_OF[unit] ?? 1) * DAY) : null;
}

/** The week, Monday to Sunday, after or before the one a day is in. */
function weekFrom(said: string, by: number): string | null {
  const day = moved(said, 'week', by);
  if (!day) return null;
  const monday = Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

const monthOf = (said: string) => (/^\d{4}-\d\d/u.test(said) ? said.slice(0, 7) : null);
const dayIn = (said: string, { day }: Record<string, string | undefined>) => (monthOf(said) ? `${monthOf(said)}-${two(day)}` : null);
const day = '(?<day>3[01]|[12]\\d|[1-9])';

const NOT_AS = '(?!\\s+(?:som|as)\\s)'; // "the same week as before" compares

export const RELATIVE_RULES: readonly RelativeRule[] = [
  { pattern: all(`(?:${SAME_MONTH})${NOT_AS}`), edtf: (said) => monthOf(said) ?? said },
  { pattern: all(`(?:${SAME_DAY}|${SAME_TIME})${NOT_AS}`), edtf: (said) => said },
  ...BARE_SEASONS.map(({ words, from, to }): RelativeRule => ({
    pattern: all(`${SAME_SEASON} (?:${words})${NOT_AS}`),
    edtf: (said) => `${said.slice(0, 4)}-${from}/${said.slice(0, 4)}-${to}`,
  })),
  { pattern: all(`(?:${SAME_YEAR_WORDS})${NOT_AS}`), edtf: (said) => said.slice(0, 4) },
  ...NEXT_UNITS.map(({ words, unit, shift }): RelativeRule => ({
    pattern: all(words),
    edtf: (said) => (unit === 'week' ? weekFrom(said, shift) : moved(said, unit, shift)),
    ...(unit === 'year' ? { alone: (year: number) => String(year + shift) } : {}),
  })),
  ...UNITS.map(({ words, unit }): RelativeRule => ({
    pattern: all(`(?<count>${NUMBER_WORD}|\\d{1,2}|ei[nt]?|ett?|en|an?)\\s+(?:${words})\\s+${LATER}`),
    edtf: (said, { count: many = '' }) => moved(said, unit, NUMBER_WORDS[many.toLowerCase()] ?? (Number(many) || 1)),
  })),
  { pattern: all(`(?:eit|et|half a)\\s+(?:halvår|halvt\\s+år|year)\\s+${LATER}`), edtf: (said) => moved(said, 'month', 6) },
  { pattern: all(`(?:on\\s+)?the\\s+${day}(?:st|nd|rd|th)\\s+of\\s+(?:that|the\\s+same)\\s+month`), edtf: dayIn },
  { pattern: all(`(?:den\\s+)?${day}\\.\\s+(?:same|samme|i\\s+same|i\\s+samme|i\\s+den)\\s+(?:månad|måned)(?:en)?`), edtf: dayIn },
  { pattern: all(`on\\s+the\\s+${day}(?:st|nd|rd|th)(?=[.,;:)]|$|\\s+(?:we|the|our|an?|they|it)\\s)`), edtf: dayIn },
  { pattern: all(`(?<=^)(?:the\\s+)?${day}(?:st|nd|rd|th)(?=[:,]|\\s+[–-])`), edtf: dayIn },
  { pattern: all(`(?<=^|\\s)den\\s+${day}\\.(?=[,;:)]|$)`), edtf: dayIn },
  { pattern: all(`(?<=^)(?:den\\s+)?${day}\\.(?=:|\\s+\\p{Ll}+(?:te|de|dde|a|ok|om|ar|ikk|ekk|av|ei|øg)\\s)`), edtf: dayIn },
];
