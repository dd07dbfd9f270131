import { Problem } from '../domain/problem.ts';
import type { Who } from '../domain/who.ts';
import { findCommitments } from '../store/query/commitments.ts';
import { countDisputes } from '../store/query/disputes.ts';
import { engagementLines } from '../store/query/engagement-lines.ts';
import { countEngagements, latestLogged } from '../store/query/engagement-list.ts';
import { countOpenProposals } from '../store/query/proposals.ts';
import type { Store } from '../store/store.ts';
import { seeing } from './gate.ts';
import type { Today } from './register.ts';

const LATEST = 10;

/** What waits on a day (ISO): proposals, open promises whose time has come, and what was logged last. */
export async function readToday(store: Store, who: Who, today: string): Promise<Today> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Problem('invalid', { field: 'today' });
  const [db, see] = [store.db, seeing(who)];
  return {
    proposals: await countOpenProposals(db, see),
    dueOrOverdue: await findCommitments(db, see, { status: 'open', dueBegun: today }),
    latest: await engagementLines(db, see, await latestLogged(db, see, LATEST)),
    engagementsThisYear: await countEngagements(db, see, { year: Number(today.slice(0, 4)) }),
    disputes: await countDisputes(db, see, { settled: false }),
  };
}
