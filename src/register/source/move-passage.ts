import type { Anchor } from '../../domain/passage.ts';
import type { Who } from '../../domain/who.ts';
import { keepPassages } from '../../store/passages.ts';
import { readSource } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { openProposal } from './open-proposal.ts';

/** Lets a waiting proposal stand on other words of its source. Throws Problem('invalid') for an anchor that is not true. */
export function movePassage(store: Store, who: Who, proposalId: string, anchor: Anchor): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state, version } = await openProposal(act, proposalId);
    const source = found(await readSource(act.tx, act.see, state.sourceId), state.sourceId);
    const [passageId] = await keepPassages(act.tx, source, [anchor]);
    await act.write('proposal', [{ id: proposalId, version, action: 'moved', aboutId: state.sourceId, after: { ...state, passageId: passageId! } }]);
  });
}
