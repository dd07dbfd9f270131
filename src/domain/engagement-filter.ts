import type { AccessGrade } from './codes/access-grade.ts';
import type { Direction } from './codes/direction.ts';
import type { EngagementKind } from './codes/engagement-kind.ts';
import type { OurRole } from './codes/our-role.ts';
import type { PartyRole } from './codes/party-role.ts';
import type { Recurrence } from './codes/recurrence.ts';
import type { RequestStatus } from './codes/request-status.ts';
import type { EngagementStatus } from './codes/status.ts';

export type OneOrMore<T> = T | readonly T[];

/** Which engagements a list holds. An absent key does not filter; of several values of one key any will do. */
export interface EngagementFilter {
  year?: number;
  from?: string; // first and last day it may touch, as ISO days
  to?: string;
  kind?: OneOrMore<EngagementKind>;
  direction?: OneOrMore<Direction>;
  status?: OneOrMore<EngagementStatus>;
  requestStatus?: OneOrMore<RequestStatus>;
  recurrence?: OneOrMore<Recurrence>;
  access?: OneOrMore<AccessGrade>;
  partyId?: OneOrMore<string>;
  partyRole?: OneOrMore<PartyRole>; // of the parties asked for, or of any party
  ourRole?: OneOrMore<OurRole>;
  eventId?: OneOrMore<string>; // and all that is part of it
  country?: OneOrMore<string>;
  topic?: OneOrMore<string>;
  goal?: OneOrMore<string>;
  unit?: OneOrMore<string>;
  evidence?: 'yes' | 'no';
  disputed?: 'yes';
  complete?: 'yes' | 'no';
  loggedBy?: OneOrMore<string>;
  changedSince?: string; // an ISO day
  words?: string;
}

/** What an engagement list is ordered by. */
export const ENGAGEMENT_SORTS = ['newest', 'oldest', 'title', 'party', 'changed'] as const;
export type EngagementSort = (typeof ENGAGEMENT_SORTS)[number];

/** The values of a key of a filter, however it was given. */
export function many<T extends string | number>(given: OneOrMore<T> | undefined): readonly T[] {
  if (given === undefined) return [];
  return typeof given === 'object' ? given : [given];
}
