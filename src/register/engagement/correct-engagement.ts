import { isDeepStrictEqual } from 'node:util';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Who } from '../../domain/who.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { claimsOn } from '../claim/claims-on.ts';
import { correctedCameOf } from './came-of.ts';
import { stateByHand } from './state-of-draft.ts';
import { followCommitments } from '../commitment/write-commitment.ts';

/** Replaces what an engagement says. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctEngagement(store: Store, who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state: before } = await act.read('engagement', engagementId);
    const { unitId, year, evidence, notHeld, isLast } = before;
    const written = await stateByHand(act, draft, { unitId, year, evidence, ...(notHeld && { notHeld }), ...(isLast && { isLast }) });
    const after = { ...written, cameOf: await correctedCameOf(act, engagementId, before, written) };
    await act.write('engagement', [{ id: engagementId, version, action: 'corrected', after }]);
    await followCommitments(act, engagementId, before, after, draft.commitment);
    await followClaims(act, engagementId, before, after);
  });
}

/** A claim is preferred only while the record carries its value, and is no more open than its record and what it quotes. */
export async function followClaims(act: Act, engagementId: string, before: EngagementState, after: EngagementState): Promise<void> {
  const writes: Write<'claim'>[] = [];
  for (const { recordId, version, state } of await claimsOn(act, engagementId)) {
    const field = state.field as keyof EngagementState;
    const isLeft = state.preferred && !isDeepStrictEqual(before[field], after[field]);
    const access = strictest(after.access, await gradeOfEvidence(act.tx, state.evidence));
    const standing = isLeft ? { preferred: false, status: 'disputed' as const } : {};
    writes.push({ id: recordId, version, aboutId: engagementId, action: isLeft ? 'disputed' : 'corrected', after: { ...state, access, ...standing } });
  }
  await act.write('claim', writes);
}
