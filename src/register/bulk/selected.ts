import { Problem } from '../../domain/problem.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { engagementIdsMatching, standingEngagements } from '../../store/query/bulk.ts';
import type { Db } from '../../store/store.ts';
import type { Selection } from './bulk-verbs.ts';

export const MOST = 10_000; // engagements one act may edit
export const STEP = 500; // held in memory at a time

/** The ids of the engagements a selection means, those that may be seen. Throws Problem('too-large') for more than one act may edit. */
export async function selectedIds(db: Db, see: Visibility, selection: Selection): Promise<string[]> {
  const ids = 'ids' in selection ? await standingEngagements(db, see, selection.ids) : await engagementIdsMatching(db, see, selection.filter, MOST + 1);
  if (ids.length > MOST) throw new Problem('too-large', { limit: MOST });
  return ids;
}

/** A list in pieces that fit in memory. */
export function* steps(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += STEP) yield ids.slice(at, at + STEP);
}
