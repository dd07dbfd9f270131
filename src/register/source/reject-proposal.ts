import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { openProposal } from './open-proposal.ts';

/** Lays a waiting proposal aside. */
export function rejectProposal(store: Store, who: Who, proposalId: string): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state, version } = await openProposal(act, proposalId);
    await act.write('proposal', [{ id: proposalId, version, action: 'rejected', aboutId: state.sourceId, after: { ...state, status: 'rejected' } }]);
  });
}
