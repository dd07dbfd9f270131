import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { textOf } from './read-form.ts';

/**
 * A mended draft in which a party that was given another name keeps the words the text said, and which words those are: a person has said
 * whom they mean. A row that was emptied, or that names the same party otherwise, says nothing of the words.
 */
export function withSaidWords(was: EngagementDraft, values: URLSearchParams, draft: EngagementDraft): { draft: EngagementDraft; renamed: string[] } {
  const parties = [...draft.parties];
  const renamed = was.parties.flatMap((party, row) => {
    const typed = textOf(values, `parties.${row}.name`) ?? '';
    if (typed === '' || fold(typed) === fold(party.name)) return [];
    const at = parties.findIndex((one) => one.name === typed && one.said === typed);
    const now = parties[at];
    if (!now || (now.partyId !== null && now.partyId === party.partyId)) return [];
    parties[at] = { ...now, said: party.said };
    return [party.said];
  });
  return { draft: { ...draft, parties }, renamed };
}
