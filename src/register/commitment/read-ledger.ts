import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { Who } from '../../domain/who.ts';
import type { LedgerCount } from '../../store/query/ledger.ts';
import { countLedger, listLedger } from '../../store/query/ledger.ts';
import type { Store } from '../../store/store.ts';
import { checkedDay } from '../checked.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { Ledger, LedgerFilter, LedgerSum } from './commitment-verbs.ts';

/** One page of the ledger as it stands on a day (ISO): ours, then theirs, those over their due time first; with what all of it comes to. */
export async function readLedger(store: Store, who: Who, filter: LedgerFilter, today: string, page: { after?: string; limit: number }): Promise<Ledger> {
  checkedDay(today, 'today');
  const see = seeing(who);
  const { rows, next } = await listLedger(store.db, see, filter, today, pageOf(page));
  const counts = await countLedger(store.db, see, filter, today);
  return { rows, next, us: sumOf(counts, 'us'), them: sumOf(counts, 'them') };
}

function sumOf(counts: readonly LedgerCount[], by: 'us' | 'them'): LedgerSum {
  const mine = counts.filter((one) => one.by === by);
  const sum = (some: readonly LedgerCount[]) => some.reduce((total, { count }) => total + count, 0);
  const of = Object.fromEntries(COMMITMENT_STATUSES.map(({ code }) => [code, sum(mine.filter(({ status }) => status === code))])) as LedgerSum['of'];
  return { made: sum(mine), overdue: sum(mine.filter(({ overdue }) => overdue)), of };
}
