import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import { findCommitments } from '../../store/query/commitments.ts';
import { engagementIdsOfYear } from '../../store/query/engagement-list.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** Everything an account of a year stands on: its engagements, the earliest first, and the commitments made in them or due that year. */
export async function engagementsOfYear(store: Store, who: Who, year: number): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }> {
  const see = seeing(who);
  const engagements = await loadEngagements(store.db, see, await engagementIdsOfYear(store.db, see, year));
  return { engagements, commitments: await findCommitments(store.db, see, { accountYear: year }) };
}
