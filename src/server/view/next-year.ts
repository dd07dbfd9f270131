import type { Period } from '../../domain/period.ts';

/** The year to carry a commitment over to: the one after it is due, and never one that is past. */
export function nextYearFor(due: Period | null, today: string): number {
  const year = Number(today.slice(0, 4));
  return Math.max(Number((due?.to ?? due?.from ?? today).slice(0, 4)), year - 1) + 1;
}
