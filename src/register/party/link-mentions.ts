import type { EngagementDraft } from '../../domain/draft.ts';
import type { Act } from '../act.ts';
import { matchNames } from './match-names.ts';

/** The draft of a text with the parties linked that its names can only mean; the others are left to be looked up by their very name, or added. */
export async function linkMentions(act: Act, draft: EngagementDraft): Promise<EngagementDraft> {
  const unknown = draft.parties.filter((one) => one.partyId === null);
  const choices = await matchNames(act.tx, act.see, unknown);
  const linked = new Map(
    unknown.flatMap((one, at) => {
      const choice = choices[at];
      return choice && 'link' in choice ? [[one, choice.link.party.partyId] as const] : [];
    }),
  );
  return { ...draft, parties: draft.parties.map((one) => ({ ...one, partyId: linked.get(one) ?? one.partyId })) };
}
