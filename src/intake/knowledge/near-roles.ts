import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';

/** The two parts of ours that are most easily taken for one another in what is of a kind, the likelier first. */
export const NEAR_ROLES: Readonly<Partial<Record<EngagementKind, readonly [OurRole, OurRole]>>> = {
  event: ['participant', 'host'],
  meeting: ['participant', 'host'],
  delegation: ['delegate', 'host'],
  consultation: ['participant', 'contributor'],
  talk: ['speaker', 'moderator'],
  moderation: ['moderator', 'speaker'],
  publication: ['author', 'contributor'],
  contribution: ['contributor', 'supporter'],
  funding: ['funder', 'supporter'],
  collaboration: ['collaborator', 'supporter'],
  agreement: ['party-to-agreement', 'supporter'],
  board: ['board-member', 'participant'],
  membership: ['participant', 'board-member'],
};
