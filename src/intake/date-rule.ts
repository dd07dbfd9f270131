import { MONTHS, RELATIVE_YEARS } from './knowledge/months.ts';
import { word } from './span.ts';

/** A way dates are written, and the EDTF of what it finds, counted from a year; null where such a date cannot be. */
export interface Rule {
  pattern: RegExp;
  edtf: (found: Record<string, string | undefined>, year: number) => string | null;
  weak?: boolean;
}

export const month = `(?<month>${MONTHS.join('|')})`;
export const year4 = '(?:19|20)\\d\\d';
export const year5 = '(?:1[5-9]|20|21)\\d\\d'; // after a day and a month any century is a year
export const shifts = RELATIVE_YEARS.map((entry) => entry.words).join('|');
export const near = `(?<near>${shifts})`;
export const yearTail = `(?:,?\\s+(?:i\\s+|of\\s+|in\\s+)?(?:(?<year>${year4})|${near}))?`;
export const fullTail = yearTail.replace(year4, year5);
export const on = '(?:(?:den|on|the)\\s+)*';
export const all = (pattern: string) => word(pattern, 'giu');
export const two = (text: string | undefined) => String(Number(text)).padStart(2, '0');
export const monthOf = (text: string | undefined) =>
  String(MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(text ?? '')) + 1).padStart(2, '0');

/** The year a date says, by itself or counted from the year told of. */
export function yearOf(found: Record<string, string | undefined>, year: number): number {
  if (found.year) return Number(found.year);
  const near = found.near;
  return year + (near ? (RELATIVE_YEARS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(near))?.shift ?? 0) : 0);
}
