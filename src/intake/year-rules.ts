import { all, near, year4, yearOf } from './date-rule.ts';
import type { Rule } from './date-rule.ts';
import {
  BARE_SEASONS,
  LAST_SEASON,
  NAMED_BY_YEAR,
  NEW_YEAR,
  NEXT_SEASON,
  SCHOOL_YEAR,
  SEASONS,
  SINCE,
  UNTIL,
  WHOLE_YEAR,
  YEAR_END,
} from './knowledge/months.ts';
import { NUMBER_WORD, NUMBER_WORDS } from './knowledge/number-words.ts';

const DAY = 86_400_000; // milliseconds

/** The seven days of an ISO week. */
function weekOf(week: number, year: number): string {
  const fourth = Date.UTC(year, 0, 4); // is always in the first week
  const monday = fourth + ((week - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY;
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

/** The year a range ends with, of two figures or four. */
const endYear = ({ year, end }: Record<string, string | undefined>) => (end?.length === 2 ? `${year?.slice(0, 2)}${end}` : end);

/** Seasons, other parts of a year, and years. Most telling first. */
export const YEAR_RULES: readonly Rule[] = [
  {
    pattern: all(`(?:(?:i|in)\\s+)?(?:veke|uke|week)\\s+(?<week>[1-9]|[1-4]\\d|5[0-3])(?!\\d)(?:\\s+(?:i\\s+|of\\s+|in\\s+)?(?<year>${year4}))?`),
    edtf: (f, y) => weekOf(Number(f.week), yearOf(f, y)),
  },
  ...BARE_SEASONS.flatMap(({ words, from, to }): Rule[] => [
    { pattern: all(`(?:${NEXT_SEASON})\\s+(?:${words})`), edtf: (_, y) => `${y + 1}-${from}/${y + 1}-${to}` },
    { pattern: all(`(?:${LAST_SEASON})\\s+(?:${words})`), edtf: (_, y) => `${y - 1}-${from}/${y - 1}-${to}` },
  ]),
  {
    pattern: all(`(?:(?:${SCHOOL_YEAR})\\s+(?<year>${year4})\\s?[-–—/]\\s?(?<end>${year4}|\\d\\d))`),
    edtf: (f) => `${f.year}/${endYear(f)}`,
  },
  { pattern: all(`(?<year>${year4})\\s?[-–—/]\\s?(?<end>${year4}|\\d\\d)(?=\\s+(?:school|academic) year)`), edtf: (f) => `${f.year}/${endYear(f)}` },
  { pattern: all(`(?<=(?:innan|innen|før|seinast|senest|by|before)\\s+)(?:${YEAR_END})`), edtf: (_, y) => String(y) },
  { pattern: all(NEW_YEAR), edtf: (_, y) => String(y + 1) },
  {
    pattern: all(`(?:for\\s+)?(?<count>\\d{1,2}|${NUMBER_WORD})\\s+(?:år|years)\\s+(?:sidan|siden|ago)`),
    edtf: (f, y) => String(y - (Number(f.count) || (NUMBER_WORDS[f.count?.toLowerCase() ?? ''] ?? 0))),
  },
  ...SEASONS.map(({ words, from, to }): Rule => ({
    pattern: all(`(?:(?:i|in|the|om|på|this)\\s+)*(?:${words})(?:\\s+(?:of\\s+|i\\s+|in\\s+)?(?:(?<year>${year4})|${near}))?`),
    edtf: (f, y) => `${yearOf(f, y)}-${from}/${yearOf(f, y)}-${to}`,
  })),
  { pattern: all(`(?:sidan|siden|since)\\s+(?<year>${year4})`), edtf: (f) => `${f.year}/..` },
  {
    pattern: all(
      `(?:(?:frå|fra) og med|as (?:of|from)|starting (?:in|from)|with effect from|(?<=^)(?:From|Frå|Fra))\\s+(?<year>${year4})(?!\\s*(?:[-–—]|${UNTIL})\\s*\\d)`,
    ),
    edtf: (f) => `${f.year}/..`,
  },
  {
    pattern: all(`(?:(?:${SINCE}|mellom|between|i|in|perioden|åra|årene)\\s+)(?<year>${year4})\\s+(?:${UNTIL}|og|and)\\s+(?<end>${year4})`),
    edtf: (f) => (Number(f.end) > Number(f.year) ? `${f.year}/${f.end}` : (f.year ?? null)),
  },
  {
    pattern: all(`(?:for|i|in|frå|fra|from|perioden|åra|årene|the period|the years)\\s+(?<year>${year4})\\s?[-–—]\\s?(?<end>${year4})`),
    edtf: (f) => `${f.year}/${f.end}`,
  },
  {
    pattern: all(`(?<year>${year4})\\s?[-–—/]\\s?(?<end>${year4}|\\d\\d)`),
    edtf: (f) => `${f.year}/${endYear(f)}`,
    weak: true,
  },
  { pattern: all(`(?:${WHOLE_YEAR})(?:\\s+(?<year>${year4}))?`), edtf: (f, y) => `${yearOf(f, y)}-01/${yearOf(f, y)}-12` },
  { pattern: all(near), edtf: (f, y) => String(yearOf(f, y)) },
  {
    pattern: all(
      `(?:i|in|for|during|innan|innen|by)\\s+(?:(?:løpet|utgangen|slutten|byrjinga|begynnelsen|starten) av\\s+|the (?:course|end|beginning|start) of\\s+|early\\s+|late\\s+|mid-)?(?<year>${year4})(?!-?(?:åra|årene|tal))`,
    ),
    edtf: (f) => f.year ?? null,
  },
  {
    pattern: all(
      `(?<!(?:over|mei?r enn|more than|at least|minst|drygt) )(?<year>${year4})(?!-?(?:åra|årene|tal)|-(?:${NAMED_BY_YEAR})|\\s(?:Convention|Agenda|Protocol|Declaration|Directive|Act|Treaty)(?!\\p{L}))`,
    ),
    edtf: (f) => f.year ?? null,
    weak: true,
  }, // "over 2000" is no year
];
