import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { countRequests, listRequests } from '../../store/query/requests.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { asRow } from './request-row.ts';
import type { DueRequests } from './request-verbs.ts';

const AHEAD_DAYS = 7;
const MOST = 8; // one's own, and as many in all: a page to glance at; the list has the rest

/** The requests to be reminded of on a day: those whose answer is overdue, or due within a week; one's own first. An answered one is not among them. */
export async function dueRequests(store: Store, who: Who, today: string): Promise<DueRequests> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Problem('invalid', { field: 'today' });
  const [db, see] = [store.db, seeing(who)];
  const dueBy = new Date(Date.parse(today) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10);
  const mine = await listRequests(db, see, { asking: 'waiting', dueBy, owner: who.name }, { limit: MOST });
  const all = await listRequests(db, see, { asking: 'waiting', dueBy }, { limit: MOST });
  const rows = new Map([...mine.rows, ...all.rows].map((line) => [line.engagementId, asRow(line, who)]));
  return { rows: [...rows.values()].slice(0, MOST), waiting: await countRequests(db, see, { asking: 'waiting' }) };
}
