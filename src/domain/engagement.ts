import type { AccessGrade } from './codes/access-grade.ts';
import type { AreaRole } from './codes/area-role.ts';
import type { CommitmentStatus } from './codes/commitment-status.ts';
import type { Direction } from './codes/direction.ts';
import type { EngagementKind } from './codes/engagement-kind.ts';
import type { LegalBasis } from './codes/legal-basis.ts';
import type { Mode } from './codes/mode.ts';
import type { OurRole } from './codes/our-role.ts';
import type { PartyRole } from './codes/party-role.ts';
import type { Recurrence } from './codes/recurrence.ts';
import type { RequestStatus } from './codes/request-status.ts';
import type { EngagementStatus } from './codes/status.ts';
import type { Trigger } from './codes/trigger.ts';
import type { WorkForm } from './codes/work-form.ts';
import type { Figure } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Goal } from './goal.ts';
import type { LocalText } from './lang.ts';
import type { Period } from './period.ts';

/** A party's part in an engagement, with its names ready to write. */
export interface PartyPart {
  partyId: string;
  names: LocalText;
  acronym: string | null;
  country: string | null;
  isNetwork: boolean;
  role: PartyRole;
  said?: string; // what the source called it here
}

/** A promise made in an engagement. */
export interface CommitmentView {
  commitmentId: string;
  engagementId: string;
  by: 'us' | 'them';
  what: LocalText;
  due: Period | null;
  status: CommitmentStatus;
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  owner: string | null; // who here answers for it
  reason: string | null; // why it was not kept, or dropped
  settledBy: string | null;
  settledOn: string | null; // an ISO day, as is the next
  confirmedOn: string | null; // when somebody last said that it still stands
  carriedFrom: string | null;
  carriedTo: string | null; // the one that was made in its place, or for what was left of it
  evidence: Evidence[];
}

/** Two sources that disagree on one field. The preferred value is the one the record carries. */
export interface ClaimView {
  claimId: string;
  recordId: string;
  field: string;
  value: string;
  saidBy: string;
  saidOn: string | null;
  status: string;
  access: AccessGrade;
  preferred: boolean;
  confidence: number | null; // from 0 to 1; null where nobody said
  carried: boolean; // says what the record carries: the preferred one, and those that agree with it
  note: LocalText;
  evidence: Evidence[];
}

/** Another engagement that one is tied to: what it came of, or what it led to. */
export interface RelatedEngagement {
  engagementId: string;
  kind: EngagementKind;
  title: LocalText;
  period: Period | null;
}

/** An engagement as rooms above the register read it: names resolved, evidence attached. Plain values only. */
export interface Engagement {
  engagementId: string;
  unitId: string;
  version: number;
  kind: EngagementKind;
  direction: Direction;
  trigger: Trigger | null;
  mode: Mode | null;
  recurrence: Recurrence | null;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  answerBy: Period | null;
  answerOwner: string | null;
  answeredOn: string | null;
  answer: LocalText;
  cameOf: RelatedEngagement | null;
  ledTo: RelatedEngagement[];
  complete: boolean;
  access: AccessGrade;
  accessBasis: LegalBasis | null;
  period: Period | null;
  year: number; // the year it is accounted under where its period names none
  ourRoles: OurRole[];
  parties: PartyPart[];
  event: { eventId: string; names: LocalText; acronym: string | null; series: LocalText | null } | null;
  title: LocalText;
  subject: LocalText;
  work: { form: WorkForm; title: string | null; lang: string; url: string | null } | null;
  areas: { code: string; role: AreaRole }[];
  topics: string[];
  goals: Goal[];
  figures: Figure[];
  commitments: CommitmentView[];
  links: string[];
  note: string | null;
  claims: ClaimView[];
  evidence: { field: string | null; evidence: Evidence[] }[];
  createdAt: string;
  createdBy: string;
}
