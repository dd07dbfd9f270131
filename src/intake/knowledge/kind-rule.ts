import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';

/**
 * One way a kind shows itself in words. `weight` 1-9 says how surely; below 4 it is only a hint, which a list or a heading must back.
 * `act` marks a finite verb (or a noun with its verb), which can open a clause of its own.
 */
export interface KindRule {
  kind: EngagementKind;
  words: string;
  weight: number;
  act?: true;
  role?: OurRole;
  direction?: Direction;
}

/** What the record is like when the rule does not say. */
export const KIND_DEFAULTS: Readonly<Record<EngagementKind, { role: OurRole; direction: Direction }>> = {
  'request.funding': { role: 'asked', direction: 'in' },
  'request.advice': { role: 'asked', direction: 'in' },
  'request.cooperation': { role: 'asked', direction: 'in' },
  interview: { role: 'interviewee', direction: 'in' },
  consultation: { role: 'participant', direction: 'mutual' },
  meeting: { role: 'participant', direction: 'mutual' },
  invitation: { role: 'invited', direction: 'in' },
  talk: { role: 'speaker', direction: 'none' },
  moderation: { role: 'moderator', direction: 'none' },
  delegation: { role: 'delegate', direction: 'none' },
  board: { role: 'board-member', direction: 'none' },
  membership: { role: 'participant', direction: 'none' },
  publication: { role: 'author', direction: 'none' },
  contribution: { role: 'contributor', direction: 'out' },
  funding: { role: 'funder', direction: 'out' },
  agreement: { role: 'party-to-agreement', direction: 'mutual' },
  mandate: { role: 'party-to-agreement', direction: 'none' },
  event: { role: 'participant', direction: 'none' },
  collaboration: { role: 'collaborator', direction: 'mutual' },
};
