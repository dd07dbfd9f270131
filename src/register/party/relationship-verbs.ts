import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementRow } from '../engagement/engagement-verbs.ts';

/** An engagement as a party's page shows it: with our roles in it and the event it was at. */
export interface TimelineRow extends EngagementRow {
  year: number; // the year it began
  ourRoles: OurRole[];
  event: { eventId: string; names: LocalText; acronym: string | null } | null;
}

/** What we have done and will do with a party. */
export interface Relationship {
  partyId: string;
  years: { year: number; count: number }[]; // by the year they began, the latest first
  total: number;
  latest: TimelineRow[];
  ahead: TimelineRow[]; // the first to come first
  parts: number; // engagements of its parts that it is not in itself
  hasParts: boolean; // whether those are among the others here
}

/** What the register can tell of a whole relationship. */
export interface RelationshipVerbs {
  readRelationship(who: Who, partyId: string, today: string, asked?: { withParts?: boolean; limit?: number }): Promise<Relationship>;
  accessOf(who: Who, recordIds: readonly string[]): Promise<AccessGrade>;
}
