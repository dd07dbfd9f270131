import type { Recurrence } from './codes/recurrence.ts';
import { periodOf } from './period.ts';
import type { Period } from './period.ts';

/** How far apart occurrences lie, and how many days before and after its time the next one is worth a reminder. */
const STEPS = {
  weekly: { days: 7, lead: 3, grace: 14 },
  monthly: { months: 1, lead: 14, grace: 62 },
  quarterly: { months: 3, lead: 45, grace: 120 },
  yearly: { months: 12, lead: 92, grace: 366 },
} as const;
export type Interval = keyof typeof STEPS;

/** The recurrences with a next time to wait for. What is standing goes on; nobody knows when it comes next. */
export const INTERVALS = Object.keys(STEPS) as Interval[];

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Roughly when the next one may be expected: one interval after the last that is known of, and as many more as those that are said not to have
 * been held. No more than one, and no surer than "around": it is asked after, never counted. Null where the last has no end.
 */
export function nextOccurrence(last: Period, recurrence: Recurrence | null, notHeld: readonly string[]): Period | null {
  if (recurrence === null || recurrence === 'standing') return null;
  for (let step = 1; step <= notHeld.length + 1; step++) {
    const around = after(last, recurrence, step);
    if (around === null || !notHeld.includes(around.edtf)) return around;
  }
  return null;
}

/** Whether an expected time is so near a day that it is worth a reminder, and whether it is past. */
export function nearness({ from, to }: Period, recurrence: Recurrence, today: string): { isNear: boolean; isPast: boolean } {
  const { lead, grace } = recurrence === 'standing' ? { lead: 0, grace: 0 } : STEPS[recurrence];
  const days = (day: string | null) => Math.round((Date.parse(today) - Date.parse(day ?? today)) / DAY);
  return { isNear: days(from) >= -lead && days(to) <= grace, isPast: to !== null && to < today };
}

function after(last: Period, recurrence: Interval, step: number): Period | null {
  const { from, to } = last;
  if (to === null) return null;
  const interval = STEPS[recurrence];
  const start = from ?? to;
  const length = Math.round((Date.parse(to) - Date.parse(start)) / DAY) + 1;
  const isOfYear = recurrence === 'yearly' && /^\d{4}[~?%]?$/.test(last.edtf);
  if (isOfYear) return about(String(Number(to.slice(0, 4)) + step).padStart(4, '0'));
  const isSpan = length > ('days' in interval ? interval.days : interval.months * 31); // many occurrences told as one: the next follows its end
  const base = isSpan ? to : start;
  if ('days' in interval) return about(isoDay(Date.parse(base) + step * interval.days * DAY));
  const month = Number(base.slice(0, 4)) * 12 + Number(base.slice(5, 7)) - 1 + step * interval.months;
  return about(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`);
}

const about = (edtf: string): Period | null => periodOf(`${edtf}~`);
