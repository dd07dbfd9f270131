import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import type { RelatedFacts } from '../../domain/relate/related.ts';
import type { Named } from '../../store/query/names.ts';
import type { EngagementState } from '../../store/state.ts';

type Promised = RelatedFacts['commitments'][number];

/** What a draft is compared by. `partyKey` gives the party a mention means, or the name where nobody is known by it. */
export function factsOfDraft(draft: EngagementDraft, year: number, partyKey: (mention: EngagementDraft['parties'][number]) => string): RelatedFacts {
  const { event, eventId, commitment } = draft;
  return {
    ...draft,
    year,
    parties: draft.parties.map((mention) => ({ key: partyKey(mention), name: mention.name })),
    event: event === null && eventId === null ? null : { key: eventId ?? nameKey(event ?? ''), name: event ?? '' },
    commitments: commitment ? [commitment] : [],
  };
}

/** What an engagement that stands is compared by. Parties and events that may not be seen have no name and are left out. */
export function factsOfState(
  state: EngagementState,
  commitments: Promised[],
  parties: ReadonlyMap<string, Named>,
  events: ReadonlyMap<string, Named>,
): RelatedFacts {
  const event = events.get(state.event ?? '');
  return {
    ...state,
    answerBy: state.answerBy ?? null,
    answeredOn: state.answeredOn ?? null,
    ourRoles: state.ourRoles.map(({ role }) => role),
    parties: state.parties.flatMap(({ partyId }) => {
      const named = parties.get(partyId);
      return named ? [{ key: partyId, name: firstName(named) }] : [];
    }),
    event: state.event && event ? { key: state.event, name: firstName(event) } : null,
    work: state.work as RelatedFacts['work'],
    commitments,
  };
}

/** The key of what nobody is known by: two that say it alike mean the same. */
export const nameKey = (name: string): string => `name:${fold(name)}`;

const firstName = ({ names, acronym }: Named): string => LANGS.flatMap((lang) => names[lang] ?? [])[0] ?? acronym ?? '';
