import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { countRequests, listRequests } from '../../store/query/requests.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { asRow } from './request-row.ts';
import type { DueRequests } from './request-verbs.ts';

const AHEAD_DAYS = 7;
const MOST = 200;

/** The requests to be reminded of on a day: those whose answer is overdue, or due within a week; one's own first. An answered one is not among them. */
export async function dueRequests(store: Store, who: Who, today: string): Promise<DueRequests> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Problem('invalid', { field: 'today' });
  const [db, see] = [store.db, seeing(who)];
  const dueBy = new Date(Date.parse(today) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const { rows } = await listRequests(db, see, { asking: 'waiting', dueBy }, { limit: MOST });
  const mine = rows.map((line) => asRow(line, who)).toSorted((one, other) => Number(other.isMine) - Number(one.isMine));
  return { rows: mine, waiting: await countRequests(db, see, { asking: 'waiting' }) };
}
