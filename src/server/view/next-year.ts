import type { Period } from '../../domain/period.ts';

const AUTUMN = 10; // from October on, what is moved is moved out of the year

/** The year to carry a commitment over to: the one after it is due, and never one that is past or has but a few weeks left. */
export function nextYearFor(due: Period | null, today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Math.max(Number((due?.to ?? due?.from ?? today).slice(0, 4)) + 1, month >= AUTUMN ? year + 1 : year);
}
