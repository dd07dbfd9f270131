import type { EngagementDraft } from '../../domain/draft.ts';
import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { learnNames } from '../party/learn-names.ts';
import type { LearnedName } from '../party/learn-names.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { holdAct } from '../../store/query/hold.ts';
import { madeInAct } from '../../store/query/batches.ts';
import { actOnce } from './logged-once.ts';
import { stateByHand } from './state-of-draft.ts';
import { addCommitment } from '../commitment/write-commitment.ts';

/**
 * Logs an engagement and gives its id. `year` is the year it is accounted under when it has no period: this year unless said. `learned` are words of it
 * that a person has said mean a party: they become names of that party in the same act. Sent twice with the same `once`, it is logged once and gives the same id.
 */
export function logEngagement(
  store: Store,
  who: Who,
  draft: EngagementDraft,
  why?: string,
  year = new Date().getFullYear(),
  learned: readonly LearnedName[] = [],
  once?: string,
): Promise<string> {
  const actId = once === undefined ? undefined : actOnce(who, once);
  const log = async (act: Act) => {
    if (actId) {
      await holdAct(act.tx, actId);
      const first = await madeInAct(act.tx, act.see, actId, 'engagement');
      if (first) return first;
    }
    const id = newId('engagement');
    const state = await stateByHand(act, draft, { unitId: act.unitId, year, evidence: [] });
    await act.write('engagement', [{ id, action: 'logged', after: state }]);
    if (draft.commitment) await addCommitment(act, id, state, draft.commitment, []);
    await learnNames(act, learned, { engagementId: id, access: state.access });
    return id;
  };
  return act(store, who, why, log, null, actId);
}
