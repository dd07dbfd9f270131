import type { EngagementDraft } from '../../domain/draft.ts';
import type { PartyRole } from '../../domain/codes/party-role.ts';

/** The role of the others in what is of a kind, where it is not that of a counterpart. */
export const PARTY_ROLE_OF: Partial<Record<EngagementDraft['kind'], PartyRole>> = {
  'request.funding': 'asker',
  'request.advice': 'asker',
  'request.cooperation': 'asker',
  interview: 'interviewer',
  invitation: 'inviter',
  funding: 'recipient',
  publication: 'publisher',
  talk: 'organiser',
  moderation: 'organiser',
  event: 'organiser',
  board: 'network',
  membership: 'network',
};
