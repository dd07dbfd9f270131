import { periodOf, type Period } from './period.ts';

/** The days an account tells of: first and last, as ISO days, inclusive. */
export interface Span {
  from: string;
  to: string;
}

/** The days of a period that has both its ends ("2021", "2021-01/2021-06", "2019/2021"), or null. */
export function spanOf(edtf: string): Span | null {
  const period = periodOf(edtf);
  return period?.from && period.to ? { from: period.from, to: period.to } : null;
}

/** Whether a period has a day in a span; one that is unknown is taken to. */
export function touches(period: Period | null, { from, to }: Span): boolean {
  return !period || ((period.from === null || period.from <= to) && (period.to === null || period.to >= from));
}

/** The year a span lies in, or null where it takes in several. */
export function yearOf({ from, to }: Span): number | null {
  return from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : null;
}

export function isWholeYear(span: Span): boolean {
  return yearOf(span) !== null && span.from.endsWith('-01-01') && span.to.endsWith('-12-31');
}

/** The year that follows a span, from the day after it. */
export function yearAfter({ to }: Span): Span {
  const day = (years: number, days: number): string =>
    new Date(Date.UTC(Number(to.slice(0, 4)) + years, Number(to.slice(5, 7)) - 1, Number(to.slice(8)) + days)).toISOString().slice(0, 10);
  return { from: day(0, 1), to: day(1, 0) };
}

/** The same days of another year: what a half year is compared with is the same half of the base year. `baseYear` is the year its last day falls in. */
export function inBaseYear(edtf: string, baseYear: number): string {
  const last = Number(spanOf(edtf)?.to.slice(0, 4) ?? baseYear);
  const moved = edtf.replace(/\d{4}(?=-|\/|$|[~?%])/gu, (year) => String(Number(year) + baseYear - last));
  // The last day of February may be another in the base year.
  return spanOf(moved) ? moved : moved.replaceAll('-02-29', '-02-28');
}
