import type { EngagementDraft } from '../../domain/draft.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { openProposal } from './open-proposal.ts';
import { checkedDraft } from '../engagement/state-of-draft.ts';

/** Changes what a waiting proposal says; its anchors stay. */
export function mendProposal(store: Store, who: Who, proposalId: string, draft: EngagementDraft, learn: readonly string[] = []): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state, version } = await openProposal(act, proposalId);
    const learned = [...new Set([...(state.learn ?? []), ...learn])];
    const after = { ...state, draft: checkedDraft(draft), ...(learned.length > 0 && { learn: learned }) };
    await act.write('proposal', [{ id: proposalId, version, action: 'mended', aboutId: state.sourceId, after }]);
  });
}
