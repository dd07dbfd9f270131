import { Period, periodOf } from '../domain/period.ts';
import { Problem } from '../domain/problem.ts';

/** The period, if its bounds are the days its EDTF text names. Throws Problem('invalid'). */
export function checkedPeriod<T extends Period | null>(period: T, field: string): T {
  if (period === null) return period;
  const known = Period.safeParse(period).success ? periodOf(period.edtf) : null;
  if (known?.from !== period.from || known.to !== period.to) throw new Problem('invalid', { field, rule: 'period' });
  return period;
}

/** The year, if it is one a record can stand under. Throws Problem('invalid'). */
export function checkedYear(year: number): number {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new Problem('invalid', { field: 'year' });
  return year;
}

/** The day, if it is an ISO one that exists. Throws Problem('invalid'). */
export function checkedDay(day: string, field: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !periodOf(day)) throw new Problem('invalid', { field });
  return day;
}
