import type { Who } from '../../domain/who.ts';
import { eventLines, seriesIds } from '../../store/query/events.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { EventRow } from './event-verbs.ts';

/** The series, by name: what has parts or comes back, at the top. */
export async function listSeries(store: Store, who: Who): Promise<EventRow[]> {
  const [db, see] = [store.db, seeing(who)];
  return (await eventLines(db, see, await seriesIds(db, see))).filter((row) => row.level === 'series');
}
