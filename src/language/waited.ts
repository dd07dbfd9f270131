import type { Period } from '../domain/period.ts';

const DAY = 86_400_000;

/** How long something has waited on a day, in the unit a person would use. Null for a time that is not known to the month, or that is yet to come. */
export function waited({ edtf, from }: Period, today: string): { unit: 'waitedDays' | 'waitedWeeks' | 'waitedMonths' | 'waitedYears'; n: number } | null {
  if (from === null || !/^\d{4}-\d{2}/.test(edtf)) return null;
  const days = Math.round((Date.parse(today) - Date.parse(from)) / DAY);
  if (days < 0) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(edtf);
  const months = Math.floor(days / 30.44);
  if (months >= 24) return { unit: 'waitedYears', n: Math.floor(days / 365.25) };
  if (months >= 2) return { unit: 'waitedMonths', n: months };
  if (!isDay) return null;
  return days >= 14 ? { unit: 'waitedWeeks', n: Math.floor(days / 7) } : { unit: 'waitedDays', n: days };
}
