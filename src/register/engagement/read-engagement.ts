import type { Engagement } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';

/** One engagement whole. Throws Problem('not-found'), also for one that may not be seen. */
export async function readEngagement(store: Store, who: Who, engagementId: string): Promise<Engagement> {
  const [engagement] = await loadEngagements(store.db, seeing(who), [engagementId]);
  return found(engagement, engagementId);
}
