import type { PublicTextDraft } from '../domain/public-text.ts';
import type { TemplateContent } from '../domain/account-template.ts';
import type { ProposalField, ProposalOrigin } from '../domain/proposal.ts';
import type { Question } from '../domain/question.ts';
import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { AreaRole } from '../domain/codes/area-role.ts';
import type { ClaimStatus } from '../domain/codes/claim-status.ts';
import type { CommitmentStatus } from '../domain/codes/commitment-status.ts';
import type { Direction } from '../domain/codes/direction.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { LegalBasis } from '../domain/codes/legal-basis.ts';
import type { Mode } from '../domain/codes/mode.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import type { PartyRole } from '../domain/codes/party-role.ts';
import type { PartyType } from '../domain/codes/party-type.ts';
import type { Recurrence } from '../domain/codes/recurrence.ts';
import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { EngagementStatus } from '../domain/codes/status.ts';
import type { TieKind } from '../domain/codes/tie-kind.ts';
import type { Trigger } from '../domain/codes/trigger.ts';
import type { WorkForm } from '../domain/codes/work-form.ts';
import type { EngagementDraft, Figure } from '../domain/draft.ts';
import type { Lang, LocalText } from '../domain/lang.ts';
import type { AccountDraft, AccountLine } from '../domain/account-line.ts';
import type { ShieldableField } from '../domain/shield.ts';
import type { Period } from '../domain/period.ts';

/**
 * The whole of each kind of record as one plain document. The change log keeps these before and after every change, and saving one
 * replaces all the rows of its record, so any state in the log can be written back.
 */
interface Base {
  unitId: string;
  access: AccessGrade;
  evidence: EvidenceState[];
}

export type EvidenceState = { passageId: string } | { link: string; title: string } | { enteredBy: string; enteredAt: string };

export interface NameState {
  lang: Lang | null;
  name: string;
  kind: 'official' | 'alias' | 'acronym';
}

export interface EngagementState extends Base {
  kind: EngagementKind;
  direction: Direction;
  trigger: Trigger | null;
  mode: Mode | null;
  recurrence: Recurrence | null;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  answerBy?: Period | null;
  answerOwner?: string | null;
  answeredOn?: string | null;
  answer?: LocalText;
  cameOf?: string | null;
  accessBasis?: LegalBasis | null; // of one that is exempt
  complete: boolean;
  period: Period | null;
  year: number;
  ourRoles: { partyId: string; role: OurRole }[];
  parties: { partyId: string; role: PartyRole; said: string }[];
  event: string | null;
  title: LocalText;
  subject: LocalText;
  work: { form: WorkForm; title: string | null; lang: string; url: string | null } | null;
  areas: { code: string; role: AreaRole }[];
  topics: string[];
  goals?: string[];
  figures: Figure[];
  links: string[];
  note: string | null;
  notHeld?: string[]; // of what comes back: the expected times, as EDTF, at which it did not
  isLast?: boolean; // of what comes back: that it will not any more
  confirmedOn?: string | null; // the day somebody last said that it still holds
}

export interface PartyState extends Base {
  names: (NameState & { from: string | null; to: string | null })[];
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  isUs: boolean;
  parentId: string | null;
  identifiers: { scheme: string; value: string }[];
  website: string | null;
}

export interface EventState extends Base {
  names: NameState[];
  parentId: string | null;
  period: Period | null;
  place: string | null;
  organisers: string[];
  recurrence?: Recurrence | null; // of a series
  notHeld?: string[]; // the expected times, as EDTF, at which it was not held
}

/** Somebody who works for a party. No more of them is kept than it takes to reach them at work. */
export interface PersonState extends Base {
  name: string;
  role: string | null;
  partyId: string | null;
  contact: string | null;
  seats?: string[]; // the ties they sit through, such as a board seat; missing in documents from before there were any
}

export interface TieState extends Base {
  kind: TieKind;
  fromId: string;
  toId: string;
  period: Period | null;
  note: string | null;
  confirmedOn?: string | null;
}

export interface CommitmentState extends Base {
  engagementId: string;
  by: 'us' | 'them';
  what: LocalText;
  due: Period | null;
  parties: string[];
  owner?: string | null; // who here answers for it
  status: CommitmentStatus;
  reason?: string | null; // why it was not kept, or dropped
  settledBy: string | null;
  settledOn?: string | null;
  confirmedOn?: string | null;
  carriedFrom: string | null;
}

/** The bytes of a source lie in its row alone: a source is kept once and not altered. */
export interface SourceState extends Base {
  title: string;
  hash: string;
  lang: Lang;
  media: string;
  origin: string;
  year: number;
  receivedAt: string;
  fileName?: string | null; // missing, as what follows, in documents from before it was kept
  written?: string | null;
  from?: { name: string | null; address: string | null } | null;
  partOf?: string | null;
}

export interface ProposalState extends Base {
  sourceId: string;
  position: number;
  passageId: string;
  fields: Record<string, string>;
  draft: EngagementDraft;
  confidence: number;
  origin?: ProposalOrigin; // the change log holds documents from before it was kept
  addedByModel?: ProposalField[];
  learn?: string[]; // words of the text a person has said mean another party than was proposed
  questions?: Question[];
  status: 'open' | 'accepted' | 'rejected' | 'merged';
  engagementId: string | null;
}

export interface ClaimState extends Base {
  aboutId: string;
  field: string;
  value: string; // as a person reads it
  data: unknown; // the same as the record would hold it; null where that is not known
  saidBy: string;
  saidOn: string | null;
  status: ClaimStatus;
  preferred: boolean;
  origin: 'added' | 'accepted' | 'merged';
  confidence?: number | null; // how sure it is, from 0 to 1, where somebody or a reading said so
  note: LocalText;
}

/** A value of one field of an engagement, kept apart at a stricter grade. */
export interface ShieldState extends Base {
  engagementId: string;
  field: ShieldableField;
  data: unknown; // as the engagement would hold it
  basis: LegalBasis | null;
}

/** An account that is kept; its text is compiled anew each time it is read. */
export interface AccountState extends Base, AccountDraft {}

export interface AccountLineState extends Base, AccountLine {
  accountId: string;
}

export interface GoalState extends Base {
  year: number;
  number: string;
  text: LocalText;
}

export interface TemplateState extends Base {
  content: TemplateContent;
}

export interface PublicTextState extends Base, PublicTextDraft {}

export interface StateOf {
  engagement: EngagementState;
  party: PartyState;
  person: PersonState;
  event: EventState;
  tie: TieState;
  commitment: CommitmentState;
  source: SourceState;
  proposal: ProposalState;
  claim: ClaimState;
  shield: ShieldState;
  account: AccountState;
  'account-line': AccountLineState;
  goal: GoalState;
  template: TemplateState;
  'public-text': PublicTextState;
}
export type RecordType = keyof StateOf;
