import type { EngagementDraft } from '../../domain/draft.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { followClaims } from '../claim/follow-claims.ts';
import { correctedCameOf } from './came-of.ts';
import { stateByHand } from './state-of-draft.ts';
import { followCommitments } from '../commitment/write-commitment.ts';

/** Replaces what an engagement says. Throws Problem('conflict') when it has been changed since `version` was read. */
export function correctEngagement(store: Store, who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void> {
  return act(store, who, why, async (act) => {
    const { state: before } = await act.read('engagement', engagementId);
    const { unitId, year, evidence, notHeld, isLast, confirmedOn } = before;
    const written = await stateByHand(act, draft, {
      unitId,
      year,
      evidence,
      ...(notHeld && { notHeld }),
      ...(isLast && { isLast }),
      ...(confirmedOn && { confirmedOn }),
    });
    const after = { ...written, cameOf: await correctedCameOf(act, engagementId, before, written) };
    await act.write('engagement', [{ id: engagementId, version, action: 'corrected', after }]);
    await followCommitments(act, engagementId, before, after, draft.commitment);
    await followClaims(act, engagementId, before, after);
  });
}
