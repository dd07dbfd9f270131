import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import { newClaim } from '../claim/new-claim.ts';
import { linkMentions } from '../party/link-mentions.ts';
import { learnedOf, learnNames } from '../party/learn-names.ts';
import { openProposal } from './open-proposal.ts';
import { stateOfDraft } from '../engagement/state-of-draft.ts';
import { valueTexts } from '../claim/value-text.ts';
import { addCommitment } from '../commitment/write-commitment.ts';

/** Makes an engagement of a waiting proposal and gives its id. It stands on its passage, and each pinned fact on its own words. */
export function acceptProposal(store: Store, who: Who, proposalId: string, why?: string): Promise<string> {
  return act(store, who, why, (act) => acceptIn(act, proposalId));
}

/** Accepts a proposal as part of an act. */
export async function acceptIn(act: Act, proposalId: string): Promise<string> {
  const { state: proposal, version } = await openProposal(act, proposalId);
  const { state: source } = await act.read('source', proposal.sourceId);
  const { unitId, draft, passageId, fields } = proposal;
  const id = newId('engagement');
  const state = await stateOfDraft(act, await linkMentions(act, draft), { unitId, year: source.year, evidence: [{ passageId }] });
  await act.write('engagement', [{ id, action: 'accepted', after: state }]);
  await learnNames(act, learnedOf(proposal, state), { engagementId: id, access: state.access });
  if (draft.commitment) await addCommitment(act, id, state, draft.commitment, [{ passageId: fields.commitment ?? passageId }]);
  const text = await valueTexts(act, state);
  const about = await act.read('engagement', id);
  const claims: Write<'claim'>[] = [];
  for (const [field, pin] of Object.entries(fields)) {
    const value = field === 'commitment' ? '' : text(state, field);
    const data = state[field as keyof EngagementState] ?? null;
    if (value !== '')
      claims.push(
        await newClaim(act, about, {
          field,
          value,
          data,
          saidBy: source.title,
          preferred: true,
          origin: 'accepted',
          confidence: proposal.confidence,
          evidence: [{ passageId: pin }],
        }),
      );
  }
  await act.write('claim', claims);
  await act.write('proposal', [{ id: proposalId, version, action: 'accepted', aboutId: id, after: { ...proposal, status: 'accepted', engagementId: id } }]);
  return id;
}
