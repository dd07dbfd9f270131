import type { EngagementDraft } from '../../domain/draft.ts';
import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { learnNames } from '../party/learn-names.ts';
import type { LearnedName } from '../party/learn-names.ts';
import { act } from '../act.ts';
import { stateByHand } from './state-of-draft.ts';
import { addCommitment } from '../commitment/write-commitment.ts';

/**
 * Logs an engagement and gives its id. `year` is the year it is accounted under when it has no period: this year unless said. `learned` are words of it
 * that a person has said mean a party: they become names of that party in the same act.
 */
export function logEngagement(
  store: Store,
  who: Who,
  draft: EngagementDraft,
  why?: string,
  year = new Date().getFullYear(),
  learned: readonly LearnedName[] = [],
): Promise<string> {
  return act(store, who, why, async (act) => {
    const id = newId('engagement');
    const state = await stateByHand(act, draft, { unitId: act.unitId, year, evidence: [] });
    await act.write('engagement', [{ id, action: 'logged', after: state }]);
    if (draft.commitment) await addCommitment(act, id, state, draft.commitment, []);
    await learnNames(act, learned, { engagementId: id, access: state.access });
    return id;
  });
}
