import { all, fullTail, month, monthOf, on, two, year4, year5, yearOf, yearTail } from './date-rule.ts';
import type { Rule } from './date-rule.ts';
import { MONTHS, SINCE, UNTIL } from './knowledge/months.ts';

/** The months from one to another; where the second comes before the first it is in the next year. */
function monthsOf(found: Record<string, string | undefined>, year: number): string {
  const [from, to] = [monthOf(found.month), monthOf(found.m)];
  const end = found.end ? Number(found.end) : yearOf(found, year) + (to < from ? 1 : 0);
  const start = found.year || found.near || !found.end ? yearOf(found, year) : end - (to < from ? 1 : 0);
  return `${start}-${from}/${end}-${to}`;
}

/** Days and months. Most telling first: a stretch that one rule has read is closed to the next. */
export const DAY_RULES: readonly Rule[] = [
  { pattern: all(`(?<year>${year5})-(?<m>\\d\\d)-(?<day>\\d\\d)`), edtf: (f) => `${f.year}-${f.m}-${f.day}` },
  {
    pattern: all(
      `(?<day>\\d{1,2})\\.\\s?(?:(?<m>\\d{1,2})\\.)?\\s?[-–—]\\s?(?<last>\\d{1,2})\\.\\s?(?<end>1[0-2]|0?[1-9])\\.(?:\\s?(?<year>${year5})|(?!\\d))`,
    ),
    edtf: (f, y) => `${f.year ?? y}-${two(f.m ?? f.end)}-${two(f.day)}/${f.year ?? y}-${two(f.end)}-${two(f.last)}`,
  },
  {
    pattern: all(
      `${on}(?<day>\\d{1,2})(?:\\.\\s?|\\s+)${month}\\s?(?:[-–—]|${UNTIL})\\s?(?<last>\\d{1,2})(?:\\.\\s?|\\s+)(?<m>${MONTHS.join('|')})${fullTail}`,
    ),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.m)}-${two(f.last)}`,
  },
  {
    pattern: all(
      `${on}(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:[-–—]|${UNTIL}|og|and|\\s)+\\s?(?<last>\\d{1,2})(?:\\.\\s?|(?:st|nd|rd|th)?\\s+)(?:of\\s+)?${month}${fullTail}`,
    ),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.month)}-${two(f.last)}`,
  },
  {
    pattern: all(`${on}(?<day>\\d{1,2})(?:\\.\\s?|(?:st|nd|rd|th)?\\s+)(?:of\\s+)?${month}${fullTail}`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}`,
  },
  {
    pattern: all(`${month}\\s+(?<day>\\d{1,2})\\s?(?:[-–—]|${UNTIL})\\s?(?<m>${MONTHS.join('|')})\\s+(?<last>\\d{1,2})(?!\\d)(?:,?\\s+(?<year>${year5}))?`),
    edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}-${two(f.day)}/${yearOf(f, y)}-${monthOf(f.m)}-${two(f.last)}`,
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
  { pattern: all('(?<day>\\d{1,2})\\.(?<m>1[0-2]|0?[1-9])\\.(?<year>\\d\\d)(?![\\d.])'), edtf: (f) => `20${f.year}-${two(f.m)}-${two(f.day)}` },
  { pattern: all('(?<day>\\d{1,2})\\.(?<m>1[0-2]|0?[1-9])\\.(?!\\d)'), edtf: (f, y) => `${y}-${two(f.m)}-${two(f.day)}` },
  {
    pattern: all(
      '(?<=(?:innan|innen|før|den|frist|seinast|senest|by)\\s)(?<day>3[01]|[12]\\d|0?[1-9])\\.(?<m>1[0-2]|0?[1-9])(?![\\d.,]|\\s*(?:mill|%|prosent))',
    ),
    edtf: (f, y) => `${y}-${two(f.m)}-${two(f.day)}`,
  },
  {
    pattern: all(
      '(?<![\\d/])(?<day>3[01]|[12]\\d|0?[1-9])/(?<m>1[0-2]|0?[1-9])(?:[/-](?<year>(?:20)?\\d\\d)|\\s(?<year>20\\d\\d))?(?![\\d/%])(?!\\s+(?:av|of)\\s)',
    ),
    edtf: (f, y) => (f.day === '24' && f.m === '7' ? null : `${f.year ? `20${f.year.slice(-2)}` : y}-${two(f.m)}-${two(f.day)}`),
  },
  {
    pattern: all(
      `(?:(?:${SINCE}|mellom|between|i|in)\\s+)?${month}${yearTail}\\s?(?:[-–—/]|\\s(?:${UNTIL}|og|and)\\s)\\s?(?<m>${MONTHS.join('|')})(?:\\s+(?<end>${year4}))?`,
    ),
    edtf: (f, y) => monthsOf(f, y),
  },
  { pattern: all(`(?:sidan|siden|since)\\s+${month}${yearTail}`), edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}/..` },
  { pattern: all(`(?:last|sist)\\s+${month}`), edtf: (f, y) => `${y - 1}-${monthOf(f.month)}` },
  {
    pattern: all(`(?<=(?:the|its|their|our|his|her|an?|[’']s) )${month}(?=\\s\\p{Ll})(?!\\s(?:and|to|until|of|at|in|we|this|last|next)\\s)`),
    edtf: (f, y) => `${y}-${monthOf(f.month)}`,
    weak: true,
  }, // "the May meeting"
  { pattern: all(`(?:next|neste)\\s+${month}`), edtf: (f, y) => `${y + 1}-${monthOf(f.month)}` },
  { pattern: all(`(?:(?:i|in|during)\\s+)?${month}${yearTail}`), edtf: (f, y) => `${yearOf(f, y)}-${monthOf(f.month)}` },
];
