import type { CommitmentView } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import { openCommitmentsTo } from '../../store/query/likely-keeping.ts';
import { loadCommitments } from '../../store/query/commitments.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import { looksKept } from './looks-kept.ts';

const MOST = 3;

/** Open commitments an engagement looks like the keeping of, the likeliest first: to or from a party in it, and made before it. */
export async function likelyKept(store: Store, who: Who, engagementId: string): Promise<CommitmentView[]> {
  const [db, see] = [store.db, seeing(who)];
  const [done] = await loadEngagements(db, see, [engagementId]);
  const { kind, title, subject, period, status, parties } = found(done, engagementId);
  if (status !== 'held' && status !== 'ongoing') return [];
  const ids = await openCommitmentsTo(
    db,
    see,
    engagementId,
    parties.map((party) => party.partyId),
  );
  const scored = (await loadCommitments(db, see, ids)).map((promise) => ({ promise, score: looksKept(promise, { kind, title, subject, period }) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ promise }) => promise);
}
