import type { ClaimStatus } from '../../domain/codes/claim-status.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import type { Page } from '../page.ts';

export interface ClaimDraft {
  recordId: string;
  field: string;
  value: string; // as a person reads it; EDTF text for a period
  saidBy: string;
  saidOn: string | null; // a day, a month or a year
  status: ClaimStatus;
  preferred: boolean;
  confidence?: number | null; // from 0 to 1
  note: LocalText;
  evidence: Evidence[];
}

/** Whether somebody has chosen in every field sources disagree on. Without it both. */
export interface DisputeFilter {
  settled?: boolean;
}

/** A record on which sources disagree: in each field, what is in use and what the others say. */
export interface Dispute {
  recordId: string;
  recordType: string;
  title: LocalText;
  settled: boolean;
  fields: { field: string; used: string | null; rivals: { value: string; saidBy: string; saidOn: string | null }[] }[];
}

/** What the register can do with claims and evidence. */
export interface ClaimVerbs {
  addClaim(who: Who, claim: ClaimDraft): Promise<string>;
  listDisputes(who: Who, filter: DisputeFilter, page: { after?: string; limit: number }): Promise<Page<Dispute>>;
  rejectClaim(who: Who, claimId: string, why?: string): Promise<void>;
  preferClaim(who: Who, claimId: string, why?: string): Promise<void>;
  addEvidence(who: Who, recordId: string, field: string | null, evidence: Evidence): Promise<void>;
}
