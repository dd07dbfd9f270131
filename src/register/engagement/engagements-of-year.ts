import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { engagementsOfPeriod } from './engagements-of-period.ts';

/** The engagements of a year, the earliest first, and the commitments made in them or due that year. */
export function engagementsOfYear(store: Store, who: Who, year: number): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }> {
  return engagementsOfPeriod(store, who, { from: `${year}-01-01`, to: `${year}-12-31` });
}
