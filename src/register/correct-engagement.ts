import { isDeepStrictEqual } from 'node:util';
import type { EngagementDraft } from '../domain/draft.ts';
import type { Who } from '../domain/who.ts';
import type { EngagementState } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { act } from './act.ts';
import type { Act } from './act.ts';
import { claimsOn } from './claims-on.ts';
import { stateOfDraft } from './state-of-draft.ts';
import { followCommitments } from './write-commitment.ts';

/** Replaces what an engagement says. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctEngagement(store: Store, who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state: before } = await act.read('engagement', engagementId);
    const { unitId, year, evidence } = before;
    const after = await stateOfDraft(act, draft, { unitId, year, evidence });
    await act.write('engagement', [{ id: engagementId, version, action: 'corrected', after }]);
    await followCommitments(act, engagementId, before, after, draft.commitment);
    await followClaims(act, engagementId, before, after);
  });
}

/** A claim is preferred only while the record carries its value, and is as restricted as its record. */
async function followClaims(act: Act, engagementId: string, before: EngagementState, after: EngagementState): Promise<void> {
  const claims = await claimsOn(act, engagementId);
  await act.write('claim', claims.map(({ recordId, version, state }) => {
    const field = state.field as keyof EngagementState;
    const isLeft = state.preferred && !isDeepStrictEqual(before[field], after[field]);
    return { id: recordId, version, aboutId: engagementId, action: isLeft ? 'disputed' : 'corrected', after: {
      ...state, access: after.access, preferred: state.preferred && !isLeft, status: isLeft ? 'disputed' : state.status,
    } };
  }));
}
