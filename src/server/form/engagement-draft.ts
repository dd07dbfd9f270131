import type { EngagementDraft } from '../../domain/draft.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { inLang, type Lang } from '../../domain/lang.ts';

/** A stored engagement as a draft again, to be corrected in a form. Names are those of the reader's language. */
export function draftOf(engagement: Engagement, lang: Lang): EngagementDraft {
  const {
    kind,
    direction,
    trigger,
    mode,
    recurrence,
    status,
    requestStatus,
    answerBy,
    answerOwner,
    answeredOn,
    answer,
    complete,
    access,
    accessBasis,
    period,
    ourRoles,
    title,
    subject,
    work,
    areas,
    topics,
    goals,
    figures,
    links,
    note,
  } = engagement;
  const promise = engagement.commitments.filter((one) => one.carriedFrom === null).sort((a, b) => (a.commitmentId < b.commitmentId ? -1 : 1))[0];
  return {
    kind,
    direction,
    trigger,
    mode,
    recurrence,
    status,
    requestStatus,
    answerBy,
    answerOwner,
    answeredOn,
    answer,
    cameOf: engagement.cameOf?.engagementId ?? null,
    complete,
    access,
    accessBasis,
    period,
    ourRoles,
    title,
    subject,
    work,
    areas,
    topics,
    goals: goals.map(({ goalId }) => goalId),
    figures,
    links,
    note,
    parties: engagement.parties.map((party) => {
      const name = inLang(party.names, lang)?.text ?? party.acronym ?? party.partyId;
      return { partyId: party.partyId, name, said: party.said ?? name, role: party.role, country: party.country };
    }),
    event: engagement.event ? (inLang(engagement.event.names, lang)?.text ?? engagement.event.acronym) : null,
    eventId: engagement.event?.eventId ?? null,
    commitment: promise ? { by: promise.by, due: promise.due, owner: promise.owner } : null,
  };
}
