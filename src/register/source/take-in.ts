import type { ProposedEngagement } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import { proposalsOf } from '../../store/query/proposals.ts';
import type { SourceText } from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { keepNew, knownSource } from './keep-source.ts';
import { comparedTo } from './read-version.ts';
import type { SourceDraft, TakenIn } from './source-verbs.ts';
import { submitTo } from './submit-proposals.ts';

/**
 * Keeps a source and submits what was found in it, or neither. A text that is known is not submitted again once it has proposals, judged or
 * not, and in a newer version of a text no words that stood in the older, but for what a language model saw where nothing has been proposed before. Throws Problem('not-text') for text with a null character, and Problem('invalid') for an anchor that is not true.
 */
export function takeIn(store: Store, who: Who, source: SourceDraft, proposals: ProposedEngagement[]): Promise<TakenIn> {
  return act(store, who, undefined, async (act) => {
    const known = await knownSource(act, source);
    const standing = known ? await proposalsOf(act.tx, act.see, known.sourceId) : [];
    if (known && standing.length > 0) {
      const waiting = standing.filter((proposal) => proposal.status === 'open').map((proposal) => proposal.proposalId);
      const added =
        known.text === source.text ? proposals.filter((proposal) => proposal.origin === 'model' && !standing.some((one) => meet(one, proposal))) : [];
      return { sourceId: known.sourceId, proposalIds: [...waiting, ...(await submitTo(act, known, added))], already: true };
    }
    // The anchors count in the text handed in, so they stand in the known one only where the two are the same to the letter.
    const same = known?.text === source.text ? known : null;
    const kept = same ?? (await keepNew(act, source));
    return { sourceId: kept.sourceId, proposalIds: await submitTo(act, kept, await unsettled(act, kept, proposals)), already: same !== null };
  });
}

/** What is not settled by the version of the text before this one. */
async function unsettled(act: Act, source: SourceText, proposals: readonly ProposedEngagement[]): Promise<ProposedEngagement[]> {
  const settled = (await comparedTo(act.tx, act.see, source, proposals))?.settled ?? [];
  return proposals.filter((proposal) => !settled.includes(proposal));
}

const meet = (a: Pick<ProposedEngagement, 'anchor'>, b: Pick<ProposedEngagement, 'anchor'>) => a.anchor.start < b.anchor.end && a.anchor.end > b.anchor.start;
