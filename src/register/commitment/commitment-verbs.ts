import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementRow } from '../engagement/engagement-verbs.ts';

export interface CommitmentFilter {
  dueYear?: number;
  status?: CommitmentStatus;
  by?: 'us' | 'them';
  partyId?: string;
}

/** Filters of the ledger, as they stand in the address. An absent key does not filter. */
export interface LedgerFilter {
  year?: number; // made, due or settled that year
  of?: 'made' | 'due' | 'settled'; // only that one of the three
  status?: CommitmentStatus;
  by?: 'us' | 'them';
  owner?: string;
  unowned?: boolean;
  partyId?: string;
  overdue?: boolean;
}

/** What the commitments of one side come to. Every one of them is counted under one status, `overdue` among the open ones too. */
export interface LedgerSum {
  made: number;
  overdue: number;
  of: Record<CommitmentStatus, number>;
}

export interface Ledger {
  rows: CommitmentView[];
  next: string | null;
  us: LedgerSum; // of all pages
  them: LedgerSum;
}

/** What was promised, in words, and by whom to whom. Without `owner` the owner stays. */
export interface CommitmentWords {
  by: 'us' | 'them';
  what: LocalText;
  due: Period | null;
  partyIds: string[];
  owner?: string | null;
}

/** Where a commitment was made: in an engagement the register has, or in one that is logged along with it. */
export type MadeIn = { engagementId: string } | { draft: EngagementDraft };

/** What became of a commitment. `rest` is when what was left of one partly kept is due; `on` an ISO day, today unless said. */
export interface Outcome {
  status: CommitmentStatus;
  settledBy: string | null;
  rest?: Period | null;
  on?: string;
}

export interface CommitmentPageView {
  commitment: CommitmentView;
  version: number;
  access: AccessGrade;
  madeIn: EngagementRow | null; // null where it may not be seen
  keptBy: EngagementRow | null;
  chain: CommitmentView[]; // carried over from and to, itself among them, the first one first
}

/** What the register can do with commitments. */
export interface CommitmentVerbs {
  listCommitments(who: Who, filter: CommitmentFilter): Promise<CommitmentView[]>;
  readLedger(who: Who, filter: LedgerFilter, today: string, page: { after?: string; limit: number }): Promise<Ledger>;
  readCommitment(who: Who, commitmentId: string): Promise<CommitmentPageView>;
  commitmentOwners(who: Who): Promise<string[]>;
  likelyKept(who: Who, engagementId: string): Promise<CommitmentView[]>;
  likelyKeepers(who: Who, commitmentId: string, words: string): Promise<EngagementRow[]>;
  makeCommitment(who: Who, madeIn: MadeIn, words: CommitmentWords): Promise<string>;
  correctCommitment(who: Who, commitmentId: string, words: CommitmentWords, why?: string, version?: number): Promise<void>;
  settleCommitment(who: Who, commitmentId: string, outcome: Outcome, why?: string): Promise<void>;
  carryCommitmentOver(who: Who, commitmentId: string, due: Period, on?: string): Promise<string>;
  carryManyOver(who: Who, carried: readonly { commitmentId: string; due: Period }[], on?: string): Promise<string[]>;
}
