import type { Anchor } from '../../domain/passage.ts';
import type { ProposalField } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import { keepPassages } from '../../store/passages.ts';
import { readSource } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { act, found } from '../act.ts';
import { openProposal } from './open-proposal.ts';

/** Says which words of its source one field of a waiting proposal stands on; null for none of its own. Throws Problem('invalid') for an anchor that is not true. */
export function pinWords(store: Store, who: Who, proposalId: string, field: ProposalField, anchor: Anchor | null): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state, version } = await openProposal(act, proposalId);
    const source = found(await readSource(act.tx, act.see, state.sourceId), state.sourceId);
    const { [field]: _left, ...others } = state.fields;
    const [passageId] = anchor ? await keepPassages(act.tx, source, [anchor]) : [];
    const fields = passageId ? { ...others, [field]: passageId } : others;
    await act.write('proposal', [{ id: proposalId, version, action: 'mended', aboutId: state.sourceId, after: { ...state, fields } }]);
  });
}
