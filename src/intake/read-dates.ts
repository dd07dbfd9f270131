import { periodOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { NUMBER_WORDS } from './knowledge/numbers.ts';
import { DAY_AFTER_WORDS, MONTHS, RELATIVE_YEARS, SAME_TIME, SAME_YEAR_WORDS, SEASONS, SINCE, UNTIL, WHOLE_YEAR } from './knowledge/months.ts';
import { readDays } from './read-days.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

export interface DateFound extends Span {
  period: Period;
  strong: boolean; // false for a bare year or a range that may belong to a name
}

interface Rule {
  pattern: RegExp;
  edtf: (found: Record<string, string | undefined>, year: number) => string | null;
  weak?: boolean;
}

const month = `(?<month>${MONTHS.join('|')})`;
const year4 = '(?:19|20)\\d\\d';
const year5 = '(?:1[5-9]|20|21)\\d\\d'; // after a day and a month any century is a year
const shifts = RELATIVE_YEARS.map((entry) => entry.words).join('|');
const near = `(?<near>${shifts})`;
const yearTail = `(?:,?\\s+(?:i\\s+|of\\s+|in\\s+)?(?:(?<year>${year4})|${near}))?`;
const fullTail = yearTail.replace(year4, year5);
const on = '(?:(?:den|on|the)\\s+)*';
const all = (pattern: string) => word(pattern, 'giu');
const two = (text: string | undefined) => String(Number(text)).padStart(2, '0');
const monthOf = (text: string | undefined) => String(MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(text ?? '')) + 1).padStart(2, '0');

function yearOf(found: Record<string, string | undefined>, year: number): number {
  if (found.year) return Number(found.year);
  const near = found.near;
  return year + (near ? (RELATIVE_YEARS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(near))?.shift ?? 0) : 0);
}

/** Most telling first: a stretch that one rule has read is closed to the next. */
const RULES: readonly Rule[] = [
  { pattern: all(`(?<year>${year5})-(?<m>\\d\\d)-(?<day>\\d\\d)`), edtf: (f) => `${f.year}-${f.m}-${f.day}` },
  {
    pattern: all(
      `(?<day>\\d{1,2})\\.\\s?(?:(?<m>\\d{1,2})\\.)?\\s?[-–—]\\s?(?<last>\\d{1,2})\\.\\s?(?<end>1[0-2]|0?[1-9])\\.(?:\\s?(?<year>${year5})|(?!\\d))`,
    ),
    edtf: (f, y) => `${f.year ?? y}-${two(f.m ?? f.end)}-${two(f.day)}/${f.year ?? y}-${two(f.end)}-${two(f.last)}`,
  },
  {
    pattern: all(`${on}(?<day>\\d{1,2})\\.?\\s+${month}\\s?(?:[-–—]|${UNTIL})\\s?(?<last>\\d{1,2})\\.?\\s+(?<m>${MONTHS.join('|')})${fullTail}`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.m)}-${two(f.last)}`,
  },
  {
    pattern: all(
      `${on}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:[-–—]|${UNTIL}|og|and|\\s)+\\s?(?<last>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?${month}${fullTail}`,
    ),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.month)}-${two(f.last)}`,
  },
  {
    pattern: all(`${on}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?${month}${fullTail}`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}`,
  },
  {
    pattern: all(`${month}\\s+(?<day>\\d{1,2})\\s?[-–—]\\s?(?<last>\\d{1,2})(?!\\d)(?:,?\\s+(?<year>${year5}))?`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.month)}-${two(f.last)}`,
  },
  {
    pattern: all(`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>${year5}))?`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}`,
  },
  { pattern: all(`(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<year>${year5})`), edtf: (f) => `${f.year}-${two(f.m)}-${two(f.day)}` },
  { pattern: all('(?<day>\\d{1,2})\\.(?<m>1[0-2]|0?[1-9])\\.(?!\\d)'), edtf: (f, y) => `${y}-${two(f.m)}-${two(f.day)}` },
  {
    pattern: all(
      '(?<=(?:innan|innen|før|den|frist|seinast|senest|by)\\s)(?<day>3[01]|[12]\\d|0?[1-9])\\.(?<m>1[0-2]|0?[1-9])(?![\\d.,]|\\s*(?:mill|%|prosent))',
    ),
    edtf: (f, y) => `${y}-${two(f.m)}-${two(f.day)}`,
  },
  {
    pattern: all('(?<![\\d/])(?<day>3[01]|[12]\\d|0?[1-9])/(?<m>1[0-2]|0?[1-9])(?:[/-](?<year>(?:20)?\\d\\d))?(?![\\d/%])(?!\\s+(?:av|of)\\s)'),
    edtf: (f, y) => (f.day === '24' && f.m === '7' ? null : `${f.year ? `20${f.year.slice(-2)}` : y}-${two(f.m)}-${two(f.day)}`),
  },
  {
    pattern: all(`(?:${SINCE})\\s+${month}${yearTail}\\s+(?:${UNTIL})\\s+(?<m>${MONTHS.join('|')})(?:\\s+(?<end>${year4}))?`),
    edtf: (f, y) => `${f.year || f.near ? yearOf(f, y) : (f.end ?? y)}-${monthOf(f.month)}/${f.end ?? yearOf(f, y)}-${monthOf(f.m)}`,
  },
  { pattern: all(`(?:sidan|siden|since)\\s+${month}${yearTail}`), edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}/..` },
  { pattern: all(`(?:next|neste)\\s+${month}`), edtf: (f, y) => `${y + 1}-${monthOf(f.month)}` },
  { pattern: all(`(?:(?:i|in|during)\\s+)?${month}${yearTail}`), edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}` },
  ...SEASONS.map(({ words, from, to }): Rule => ({
    pattern: all(`(?:(?:i|in|the|om|på|this)\\s+)*(?:${words})(?:\\s+(?:of\\s+|i\\s+|in\\s+)?(?:(?<year>${year4})|${near}))?`),
    edtf: (f, y) => `${yearOf(f, y)}-${from}/${yearOf(f, y)}-${to}`,
  })),
  { pattern: all(`(?:sidan|siden|since)\\s+(?<year>${year4})`), edtf: (f) => `${f.year}/..` },
  { pattern: all(`(?:${SINCE})\\s+(?<year>${year4})\\s+(?:${UNTIL})\\s+(?<end>${year4})`), edtf: (f) => `${f.year}/${f.end}` },
  {
    pattern: all(`(?:for|i|in|frå|fra|from|perioden|åra|årene|the period|the years)\\s+(?<year>${year4})\\s?[-–—]\\s?(?<end>${year4})`),
    edtf: (f) => `${f.year}/${f.end}`,
  },
  {
    pattern: all(`(?<year>${year4})\\s?[-–—/]\\s?(?<end>${year4}|\\d\\d)`),
    edtf: (f) => `${f.year}/${f.end?.length === 2 ? `${f.year?.slice(0, 2)}${f.end}` : f.end}`,
    weak: true,
  },
  { pattern: all(`(?:${WHOLE_YEAR})(?:\\s+(?<year>${year4}))?`), edtf: (f, y) => `${yearOf(f, y)}-01/${yearOf(f, y)}-12` },
  { pattern: all(near), edtf: (f, y) => String(yearOf(f, y)) },
  { pattern: all(`(?:i|in|for|during|innan|innen|by)\\s+(?:løpet av\\s+)?(?<year>${year4})`), edtf: (f) => f.year ?? null },
  { pattern: all(`(?<year>${year4})`), edtf: (f) => f.year ?? null, weak: true },
];
const SAME = all(SAME_TIME);
const SAME_YEAR = all(SAME_YEAR_WORDS);
const DAY_AFTER = all(DAY_AFTER_WORDS);
const MONTHS_LATER = all(
  `(?<count>${Object.keys(NUMBER_WORDS).join('|')}|ein|en|a|\\d)\\s+(?:månad(?:er)?|måned(?:er)?|months?)\\s+(?:seinare|senere|later|etter(?!\\s+\\p{L}))`,
);
const DAY = 86_400_000;
const HINT = new RegExp(
  `\\d|${SAME_YEAR_WORDS}|${DAY_AFTER_WORDS}|seinare|senere|later|${MONTHS.join('|')}|${shifts}|${WHOLE_YEAR}|${SAME_TIME}|${SEASONS.map((season) => season.words).join('|')}`,
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
