import { dayEnd } from '../../domain/day-end.ts';
import { Problem } from '../../domain/problem.ts';

/** The moment a day is over. Throws Problem('invalid') for what is no day. */
export function momentAfter(day: string): string {
  const moment = dayEnd(day);
  if (moment === null) throw new Problem('invalid', { field: 'day' });
  return moment;
}
