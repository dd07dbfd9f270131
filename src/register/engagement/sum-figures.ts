import { sumFigures as sumsOf } from '../../domain/sum-figures.ts';
import type { Who } from '../../domain/who.ts';
import { figuresOf } from '../../store/query/figures.ts';
import { recordTitles } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { EngagementFilter, SummedFigures } from './engagement-verbs.ts';

/** What the figures of the engagements a filter finds come to, with those that may not be added and why. */
export async function sumFigures(store: Store, who: Who, filter: EngagementFilter): Promise<SummedFigures> {
  const see = seeing(who);
  const figures = await figuresOf(store.db, see, filter);
  const titles = await recordTitles(store.db, see, [...new Set(figures.map(({ engagementId }) => engagementId))]);
  return { ...sumsOf(figures), titles: Object.fromEntries(titles) };
}
