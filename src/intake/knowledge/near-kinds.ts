import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';

/** The kinds each kind is most easily taken for, the likeliest first. */
export const NEAR_KINDS: Readonly<Record<EngagementKind, readonly EngagementKind[]>> = {
  'request.funding': ['request.cooperation', 'request.advice', 'funding'],
  'request.advice': ['consultation', 'request.cooperation', 'contribution'],
  'request.cooperation': ['request.advice', 'request.funding', 'invitation'],
  interview: ['consultation', 'contribution', 'meeting'],
  consultation: ['meeting', 'interview', 'contribution'],
  meeting: ['consultation', 'collaboration', 'delegation'],
  invitation: ['talk', 'request.cooperation', 'event'],
  talk: ['moderation', 'event', 'contribution'],
  moderation: ['talk', 'event'],
  delegation: ['meeting', 'event'],
  board: ['membership', 'meeting'],
  membership: ['board', 'collaboration'],
  publication: ['contribution', 'funding'],
  contribution: ['consultation', 'publication', 'talk'],
  funding: ['agreement', 'publication'],
  agreement: ['collaboration', 'mandate', 'funding'],
  mandate: ['agreement', 'collaboration'],
  event: ['talk', 'meeting', 'delegation'],
  collaboration: ['agreement', 'meeting', 'membership'],
};
