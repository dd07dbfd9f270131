import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import * as requests from '../../store/query/requests.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import { asRow } from './request-row.ts';
import type { RequestFilter, RequestPage } from './request-verbs.ts';

/** One page of requests. Those that wait come with what is overdue first, and then what has waited longest; others the latest first. */
export async function listRequests(
  store: Store,
  who: Who,
  today: string,
  filter: RequestFilter,
  page: { after?: string; limit: number },
): Promise<RequestPage> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Problem('invalid', { field: 'today' });
  const [db, see] = [store.db, seeing(who)];
  const query = queryOf(who, filter);
  const { rows, next, total } = await requests.listRequests(db, see, query, pageOf(page));
  const overdue = query.asking === 'answered' ? 0 : await requests.countRequests(db, see, { ...query, asking: 'waiting', dueBy: dayBefore(today) });
  return { rows: rows.map((line) => asRow(line, who)), next, total, overdue };
}

function queryOf(who: Who, { status = 'waiting', owner, ...filter }: RequestFilter): requests.RequestQuery {
  return {
    ...filter,
    ...(status === 'waiting' || status === 'answered' ? { asking: status } : status === 'all' ? {} : { requestStatus: status }),
    ...(owner === undefined ? {} : { owner: owner === 'mine' ? who.name : null }),
  };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
