import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';

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

/** What the register can do with commitments. */
export interface CommitmentVerbs {
  listCommitments(who: Who, filter: CommitmentFilter): Promise<CommitmentView[]>;
  correctCommitment(who: Who, commitmentId: string, words: CommitmentWords, why?: string): Promise<void>;
  settleCommitment(who: Who, commitmentId: string, outcome: { status: CommitmentStatus; settledBy: string | null }, why?: string): Promise<void>;
  carryCommitmentOver(who: Who, commitmentId: string, due: Period): Promise<string>;
}
