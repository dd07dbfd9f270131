import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Engagement } from '../domain/engagement.ts';

/** What binds us or lasts weighs most, then what others can read or hear, then what we were asked for; a talk among many the least. */
const BY_KIND: Record<EngagementKind, number> = {
  mandate: 6,
  agreement: 6,
  publication: 5,
  funding: 5,
  board: 5,
  event: 4,
  contribution: 4,
  collaboration: 4,
  delegation: 3,
  membership: 3,
  talk: 3,
  moderation: 3,
  consultation: 2,
  interview: 2,
  meeting: 2,
  'request.funding': 2,
  'request.advice': 2,
  'request.cooperation': 2,
  invitation: 1,
};

/** The engagements that weigh most, the weightiest first. Of equals the earlier entered comes first, so that the same records give the same choice. */
export function weightiest(engagements: readonly Engagement[], most: number): Engagement[] {
  return engagements.toSorted((a, b) => weigh(b) - weigh(a) || (a.engagementId < b.engagementId ? -1 : 1)).slice(0, most);
}

function weigh({ kind, figures, commitments, status, complete }: Engagement): number {
  const counted = figures.some(({ qualifier }) => qualifier !== 'one-of') ? 2 : 0;
  return BY_KIND[kind] + counted + (commitments.length > 0 ? 2 : 0) - (status === 'planned' || status === 'uncertain' ? 3 : 0) - (complete ? 0 : 1);
}
