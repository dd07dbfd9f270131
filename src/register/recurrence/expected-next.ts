import { nearness, nextOccurrence } from '../../domain/next-occurrence.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { recurringEngagements } from '../../store/query/recurring-engagements.ts';
import { recurringEvents } from '../../store/query/recurring-events.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { Expected, ExpectedFilter } from './recurrence-verbs.ts';

const RECENT_YEARS = 2; // what was last held before that is near no reminder

/**
 * What has come back so far, and is not in the register for its next time: one for each, by when it is expected. Nothing is made of it until a
 * person enters it, says that it was not held, or that there will be no more.
 */
export async function expectedNext(store: Store, who: Who, today: string, { near = false, ...asked }: ExpectedFilter = {}): Promise<Expected[]> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Problem('invalid', { field: 'today' });
  const [db, see] = [store.db, seeing(who)];
  const lastSince = `${String(Number(today.slice(0, 4)) - RECENT_YEARS).padStart(4, '0')}-01-01`;
  const recurring = [...(await recurringEvents(db, see, asked)), ...(await recurringEngagements(db, see, { ...asked, ...(near && { lastSince }) }))];
  return recurring
    .flatMap(({ last, endsBy, notHeld, ...of }): Expected[] => {
      const around = last && nextOccurrence(last.period, of.recurrence, notHeld);
      if (!around || (endsBy !== null && (around.from ?? '') > endsBy)) return [];
      return [{ ...of, last, around, ...nearness(around, of.recurrence, today) }];
    })
    .filter((one) => one.isNear || !near)
    .toSorted((one, other) => (one.around.from ?? '').localeCompare(other.around.from ?? '') || one.ofId.localeCompare(other.ofId));
}
