import type { AccessGrade } from './codes/access-grade.ts';
import type { Direction } from './codes/direction.ts';
import type { EngagementKind } from './codes/engagement-kind.ts';
import type { Mode } from './codes/mode.ts';
import type { OurRole } from './codes/our-role.ts';
import type { Recurrence } from './codes/recurrence.ts';
import type { RequestStatus } from './codes/request-status.ts';
import type { EngagementStatus } from './codes/status.ts';
import type { Trigger } from './codes/trigger.ts';
import type { Figure } from './draft.ts';
import type { Goal } from './goal.ts';
import type { LocalText } from './lang.ts';
import type { Period } from './period.ts';

/** An engagement as one row of a list. */
export interface EngagementLine {
  engagementId: string;
  kind: EngagementKind;
  direction: Direction;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  period: Period | null;
  title: LocalText;
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  countries: string[];
  more?: EngagementMore; // where the list asked for it
}

/** What a list reads only where a column of it asks. */
export interface EngagementMore {
  subject: LocalText;
  ourRoles: OurRole[];
  topics: string[];
  goals: Goal[];
  figures: Figure[];
  event: { eventId: string; names: LocalText; acronym: string | null } | null;
  access: AccessGrade;
  recurrence: Recurrence | null;
  mode: Mode | null;
  trigger: Trigger | null;
  complete: boolean;
  note: string | null;
  unit: string;
  loggedBy: string;
  loggedAt: string;
  changedAt: string;
}
