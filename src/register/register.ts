import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { ClaimStatus } from '../domain/codes/claim-status.ts';
import type { CommitmentStatus } from '../domain/codes/commitment-status.ts';
import type { Direction } from '../domain/codes/direction.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import type { PartyType } from '../domain/codes/party-type.ts';
import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { EngagementStatus } from '../domain/codes/status.ts';
import type { TieKind } from '../domain/codes/tie-kind.ts';
import type { EngagementDraft } from '../domain/draft.ts';
import type { ClaimView, CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EventLevel } from '../domain/event-level.ts';
import type { Lang, LocalText } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import type { KnownParty, ProposedEngagement } from '../domain/proposal.ts';
import type { Role, Who } from '../domain/who.ts';

/** One page of a list by keyset: `next` is given back as `after` to read on, null at the end. */
export interface Page<T> {
  rows: T[];
  next: string | null;
  total: number;
}

/** Filters of the engagement list, as they stand in the address. An absent key does not filter. */
export interface EngagementFilter {
  year?: number;
  kind?: EngagementKind;
  direction?: Direction;
  status?: EngagementStatus;
  requestStatus?: RequestStatus;
  access?: AccessGrade;
  partyId?: string;
  eventId?: string; // and all that is part of it
  country?: string;
  topic?: string;
  words?: string;
}

export interface EngagementRow {
  engagementId: string;
  kind: EngagementKind;
  direction: Direction;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  period: Period | null;
  title: LocalText;
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  countries: string[];
}

/** A party as it is written by hand. A name is dated where it is not the one in use today. */
export interface PartyDraft {
  names: { lang: Lang | null; name: string; kind: 'official' | 'alias' | 'acronym'; from: string | null; to: string | null }[];
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  isUs: boolean;
  parentId: string | null;
  identifiers: { scheme: string; value: string }[];
  website: string | null;
}

/** An event, an edition of a series (its parent) or a session of an edition, as it is written by hand. */
export interface EventDraft {
  names: { lang: Lang | null; name: string; kind: 'official' | 'alias' | 'acronym' }[];
  parentId: string | null;
  period: Period | null;
  place: string | null;
  organisers: string[]; // party ids
}

export interface EventRow {
  eventId: string;
  level: EventLevel;
  names: LocalText;
  acronym: string | null;
  parent: { eventId: string; names: LocalText; acronym: string | null } | null;
  period: Period | null;
  place: string | null;
  engagements: number; // ours at it and at all that is part of it
}

/** An event with everything its page shows. `engagements` are ours at it and at all that is part of it, the latest first and no more than a screen takes. */
export interface EventView extends EventDraft {
  eventId: string;
  version: number;
  level: EventLevel;
  current: LocalText;
  acronym: string | null;
  parent: EventRow | null;
  children: EventRow[];
  organisedBy: { partyId: string; names: LocalText; acronym: string | null }[];
  engagements: { rows: (EngagementRow & { ourRoles: OurRole[] })[]; total: number };
}

/** Somebody who works for a party: the name, what they do there and how to reach them at work. */
export interface PersonDraft {
  name: string;
  role: string | null;
  partyId: string | null;
  contact: string | null;
}

export interface PartyRow {
  partyId: string;
  names: LocalText;
  acronym: string | null;
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  engagements: number;
}

/** A party with everything its page shows, apart from its engagements, which are a list of their own. */
export interface PartyView extends PartyDraft {
  partyId: string;
  redirectedFrom?: string; // the id that was asked for, where that party has been merged into this one
  access: AccessGrade;
  version: number;
  current: LocalText;
  acronym: string | null;
  ties: { tieId: string; kind: TieKind; direction: 'from' | 'to'; partyId: string; names: LocalText; period: Period | null; note: string | null }[];
  claims: ClaimView[];
  organises: EventRow[];
  people: (PersonDraft & { personId: string; version: number })[];
}

/** Why two parties are likely the same: a name or a short form they share, an identifier, or names that are much alike. */
export interface Likeness {
  reason: 'identifier' | 'name' | 'acronym' | 'similar';
  words: string; // what they have in common, as the first of the two has it
}

/** Two parties that are likely the same, the older first. */
export interface LikelyPair extends Likeness {
  one: PartyRow;
  other: PartyRow;
}

export interface CommitmentFilter {
  dueYear?: number;
  status?: CommitmentStatus;
  by?: 'us' | 'them';
  partyId?: string;
}

/** What was promised, in words, and by whom to whom. */
export interface CommitmentWords {
  by: 'us' | 'them';
  what: LocalText;
  due: Period | null;
  partyIds: string[];
}

export interface SourceDraft {
  title: string;
  bytes: Uint8Array;
  text: string;
  lang: Lang;
  media: string; // IANA media type of the bytes
  origin: string; // where it came from: file name, address, or 'pasted'
  year: number; // the year relative dates in it are read from, and undated records from it are accounted under
  access?: AccessGrade; // internal unless said
}

/**
 * What taking in a text gave. `already` when the same text was kept before and read from the same year: then `proposalIds` are those of it
 * that still wait. Texts are the same but for line ends and blanks at the end. From another year it is read anew, as a source of its own.
 */
export interface TakenIn {
  sourceId: string;
  proposalIds: string[];
  already: boolean;
}

export interface SourceRow {
  sourceId: string;
  title: string;
  lang: Lang;
  origin: string;
  receivedAt: string;
  open: number; // proposals waiting
  passages: number; // passages that support something
}

export interface SourceView extends SourceRow {
  text: string;
  year: number;
  hash: string;
  supports: { start: number; end: number; recordId: string; recordType: 'engagement' | 'commitment' | 'party'; title: LocalText; field: string | null }[];
}

export interface ProposalView extends ProposedEngagement {
  proposalId: string;
  sourceId: string;
  status: 'open' | 'accepted' | 'rejected' | 'merged';
  engagementId: string | null;
}

/** One line of the change log. `undoable` is false once the change has been undone or a later change stands on it. */
export interface ChangeView {
  changeId: string;
  recordId: string;
  recordType: string;
  title: LocalText; // what the record is called, or what it is about where it has no name of its own; also when it is withdrawn
  exists: boolean; // false while the record is withdrawn: there is no page to go to
  action: string; // 'logged', 'corrected', 'accepted', 'merged', 'rejected', 'settled', 'undone', …
  by: string;
  at: string;
  why: string | null;
  fields: string[]; // names of the fields that differ between before and after
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  undoable: boolean;
}

export interface ClaimDraft {
  recordId: string;
  field: string;
  value: string; // as a person reads it; EDTF text for a period
  saidBy: string;
  saidOn: string | null; // a day, a month or a year
  status: ClaimStatus;
  preferred: boolean;
  note: LocalText;
  evidence: Evidence[];
}

export interface Hit {
  id: string;
  type: 'engagement' | 'party' | 'event' | 'commitment' | 'source';
  title: LocalText;
  why: string; // the words that matched, as they stand in the record
}

export interface Today {
  proposals: number;
  dueOrOverdue: CommitmentView[];
  unanswered: EngagementRow[];
  latest: EngagementRow[];
  engagementsThisYear: number;
}

/** A user as a keeper adds them. Without units they belong to the keeper's first one. */
export interface UserDraft {
  name: string;
  email: string | null;
  roles: Role[];
  grades: AccessGrade[];
  unitIds?: string[] | 'all';
  lang: Lang;
}

export interface UserRow extends Who {
  email: string | null;
  active: boolean;
}

export interface Us {
  partyId: string;
  names: LocalText;
  name: string;
}

/**
 * The register: the only place that changes the record, and the reads other rooms may use. Every verb takes who asks first and passes
 * the one gate; every write is one transaction with its change row. Refusals are thrown as `Problem`.
 */
export interface Register {
  logEngagement(who: Who, draft: EngagementDraft, why?: string, year?: number): Promise<string>;
  correctEngagement(who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void>;
  readEngagement(who: Who, engagementId: string): Promise<Engagement>;
  listEngagements(who: Who, filter: EngagementFilter, page: { after?: string; limit: number }): Promise<Page<EngagementRow>>;
  engagementsOfYear(who: Who, year: number): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }>;

  openBatch(who: Who, name: string): Promise<string>;
  importEngagements(who: Who, batchId: string, rows: readonly { draft: EngagementDraft; year?: number }[]): Promise<string[]>;
  undoBatch(who: Who, batchId: string): Promise<number>;

  addParty(who: Who, draft: PartyDraft): Promise<string>;
  correctParty(who: Who, partyId: string, version: number, draft: PartyDraft, why?: string): Promise<void>;
  readParty(who: Who, partyId: string): Promise<PartyView>;
  mergeParty(who: Who, keptId: string, goneId: string, why?: string): Promise<void>;
  likelyDuplicates(who: Who, partyId?: string): Promise<LikelyPair[]>;
  likelyParties(who: Who, draft: PartyDraft): Promise<(PartyRow & Likeness)[]>;
  listParties(who: Who, words: string, page: { after?: string; limit: number }): Promise<Page<PartyRow>>;
  knownParties(who: Who): Promise<KnownParty[]>;
  readUs(who: Who): Promise<Us>;
  addPerson(who: Who, draft: PersonDraft): Promise<string>;
  correctPerson(who: Who, personId: string, version: number, draft: PersonDraft, why?: string): Promise<void>;
  addTie(who: Who, tie: { kind: TieKind; fromId: string; toId: string; period: Period | null; note: string | null }): Promise<string>;

  addEvent(who: Who, draft: EventDraft): Promise<string>;
  correctEvent(who: Who, eventId: string, version: number, draft: EventDraft, why?: string): Promise<void>;
  readEvent(who: Who, eventId: string): Promise<EventView>;
  listEvents(who: Who, words: string, page: { after?: string; limit: number }): Promise<Page<EventRow>>;

  listCommitments(who: Who, filter: CommitmentFilter): Promise<CommitmentView[]>;
  correctCommitment(who: Who, commitmentId: string, words: CommitmentWords, why?: string): Promise<void>;
  settleCommitment(who: Who, commitmentId: string, outcome: { status: CommitmentStatus; settledBy: string | null }, why?: string): Promise<void>;
  carryCommitmentOver(who: Who, commitmentId: string, due: Period): Promise<string>;

  keepSource(who: Who, draft: SourceDraft): Promise<string>;
  takeIn(who: Who, source: SourceDraft, proposals: ProposedEngagement[]): Promise<TakenIn>;
  readSource(who: Who, sourceId: string): Promise<SourceView>;
  listSources(who: Who): Promise<SourceRow[]>;
  submitProposals(who: Who, sourceId: string, proposals: ProposedEngagement[]): Promise<string[]>;
  listProposals(who: Who, sourceId: string): Promise<ProposalView[]>;
  mendProposal(who: Who, proposalId: string, draft: EngagementDraft): Promise<void>;
  acceptProposal(who: Who, proposalId: string, why?: string): Promise<string>;
  mergeProposal(who: Who, proposalId: string, engagementId: string): Promise<void>;
  rejectProposal(who: Who, proposalId: string): Promise<void>;

  addClaim(who: Who, claim: ClaimDraft): Promise<string>;
  preferClaim(who: Who, claimId: string, why?: string): Promise<void>;
  addEvidence(who: Who, recordId: string, field: string | null, evidence: Evidence): Promise<void>;

  historyOf(who: Who, recordId: string): Promise<ChangeView[]>;
  listChanges(who: Who, page: { after?: string; limit: number }): Promise<Page<ChangeView>>;
  undoChange(who: Who, changeId: string): Promise<void>;

  search(who: Who, words: string): Promise<Hit[]>;
  readToday(who: Who, today: string): Promise<Today>;

  addUser(who: Who, draft: UserDraft): Promise<{ userId: string; linkToken: string }>;
  listUsers(who: Who): Promise<UserRow[]>;
  changeUser(who: Who, userId: string, rights: { roles: Role[]; grades: AccessGrade[]; active: boolean }): Promise<void>;

  openSession(linkToken: string): Promise<{ session: string; who: Who }>;
  whoIs(session: string): Promise<Who | null>;
  closeSession(session: string): Promise<void>;
}
