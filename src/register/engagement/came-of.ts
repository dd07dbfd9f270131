import { Problem } from '../../domain/problem.ts';
import { takesAnswer } from '../../domain/request.ts';
import { readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Act } from '../act.ts';

/** Throws Problem('not-found') where there is none of a request that something is said to have come of, and Problem('invalid') where it is no request. */
export async function checkRequests(act: Act, requestIds: readonly (string | null)[]): Promise<void> {
  for (const id of new Set(requestIds))
    if (id !== null && !takesAnswer((await act.read('engagement', id)).state.kind)) throw new Problem('invalid', { field: 'cameOf', rule: 'request' });
}

/**
 * What an engagement came of, as it is corrected: what the writer says, and where they could not see what it was, that still. Throws
 * Problem('invalid') for a request that came of the engagement itself, however far back.
 */
export async function correctedCameOf(act: Act, engagementId: string, before: EngagementState, after: EngagementState): Promise<string | null> {
  const was = before.cameOf ?? null;
  if (was !== null && !after.cameOf && !(await readRecord(act.tx, act.see, was, 'engagement'))) return was;
  for (let above = after.cameOf ?? null; above !== null; above = (await readRecord(act.tx, EVERYTHING, above, 'engagement'))?.state.cameOf ?? null)
    if (above === engagementId) throw new Problem('invalid', { field: 'cameOf', rule: 'itself' });
  return after.cameOf ?? null;
}
