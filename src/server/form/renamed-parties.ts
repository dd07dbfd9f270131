import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import { textOf } from './read-form.ts';

/** The parties of a reading that a person gave the name of another known party in the form: what there is to learn from. */
export function renamedParties(read: EngagementDraft, values: URLSearchParams, known: readonly KnownParty[]): { partyId: string; words: string }[] {
  return read.parties.flatMap((party, row) => {
    const typed = fold(textOf(values, `parties.${row}.name`) ?? '');
    if (typed === '' || typed === fold(party.name)) return [];
    const found = known.find(({ name, names }) => [name, ...names].some((one) => fold(one) === typed));
    return found && !found.isUs && found.partyId !== party.partyId ? [{ partyId: found.partyId, words: party.said }] : [];
  });
}
