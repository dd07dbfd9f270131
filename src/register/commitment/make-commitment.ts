import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Act } from '../act.ts';
import { act } from '../act.ts';
import { checkedPeriod } from '../checked.ts';
import { stateByHand } from '../engagement/state-of-draft.ts';
import type { CommitmentWords, MadeIn } from './commitment-verbs.ts';
import { newCommitment } from './write-commitment.ts';

/**
 * Adds a commitment in its own words and gives its id. It is made in an engagement the register has, or in one that is logged in the same
 * act; without parties of its own it is made to those of the engagement. Throws Problem('invalid') for one that says nothing.
 */
export function makeCommitment(store: Store, who: Who, madeIn: MadeIn, words: CommitmentWords): Promise<string> {
  const { by, what, due, partyIds, owner } = words;
  checkedPeriod(due, 'due');
  if (!Object.values(what).some((text) => text?.trim())) throw new Problem('invalid', { field: 'what', rule: 'required' });
  return act(store, who, undefined, async (act) => {
    const [engagementId, engagement] = await placeOf(act, madeIn);
    for (const partyId of partyIds) await act.read('party', partyId);
    const made = newCommitment(engagementId, engagement, { by, due, owner: owner?.trim() || null }, []);
    const parties = partyIds.length > 0 ? [...new Set(partyIds)] : made.after!.parties;
    await act.write('commitment', [{ ...made, after: { ...made.after!, what, parties } }]);
    return made.id;
  });
}

async function placeOf(act: Act, madeIn: MadeIn): Promise<[string, EngagementState]> {
  if ('engagementId' in madeIn) return [madeIn.engagementId, (await act.read('engagement', madeIn.engagementId)).state];
  const id = newId('engagement');
  const state = await stateByHand(act, madeIn.draft, { unitId: act.unitId, year: Number(act.at.slice(0, 4)), evidence: [] });
  await act.write('engagement', [{ id, action: 'logged', after: state }]);
  return [id, state];
}
