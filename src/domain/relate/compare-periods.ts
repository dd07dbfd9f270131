import type { Period } from '../period.ts';

const DAY = 86_400_000;
const NARROW = 31; // days: a period so short says when
const [EVER, NEVER] = ['0000-01-01', '9999-12-31'];

/** Whether one time holds another within it: "in 2021" holds "12 September 2021", and what goes on has no end. */
export function holds(wide: Period, narrow: Period): boolean {
  return (wide.from ?? EVER) <= (narrow.from ?? EVER) && (narrow.to ?? NEVER) <= (wide.to ?? NEVER);
}

/** How a said time stands to a standing one: a wider says nothing against a narrower, and a narrower adds to a wider. */
export function comparePeriods(mine: Period, theirs: Period): 'same' | 'adds' | 'disagrees' {
  if (holds(mine, theirs)) return 'same';
  return holds(theirs, mine) ? 'adds' : 'disagrees';
}

/** The days between two times; 0 where they meet. */
export function daysBetween(one: Period, other: Period): number {
  if (one.to !== null && other.from !== null && one.to < other.from) return days(one.to, other.from);
  if (other.to !== null && one.from !== null && other.to < one.from) return days(other.to, one.from);
  return 0;
}

/** Whether a time is so short that it says when. */
export function isNarrow(period: Period | null): boolean {
  return period?.from != null && period.to !== null && days(period.from, period.to) <= NARROW;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
