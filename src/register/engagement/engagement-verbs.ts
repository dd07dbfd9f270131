import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { RequestStatus } from '../../domain/codes/request-status.ts';
import type { EngagementStatus } from '../../domain/codes/status.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { FigureSum, LeftOut } from '../../domain/figure-sum.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Page } from '../page.ts';

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

/** What the figures of some engagements come to, what is in no sum and why, and what the engagements are called. */
export interface SummedFigures {
  sums: FigureSum[];
  left: LeftOut[];
  titles: Record<string, LocalText>;
}

/** An engagement that another may already stand as. `isSure`: so much is the same that whoever logs it is to be asked first. */
export interface LikelyEngagement extends EngagementRow {
  isSure: boolean;
}

/** What the register can do with engagements. */
export interface EngagementVerbs {
  logEngagement(who: Who, draft: EngagementDraft, why?: string, year?: number): Promise<string>;
  correctEngagement(who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void>;
  readEngagement(who: Who, engagementId: string): Promise<Engagement>;
  listEngagements(who: Who, filter: EngagementFilter, page: { after?: string; limit: number }): Promise<Page<EngagementRow>>;
  likelyEngagements(who: Who, drafts: readonly EngagementDraft[], year?: number): Promise<LikelyEngagement[][]>;
  engagementsOfYear(who: Who, year: number): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }>;
  sumFigures(who: Who, filter: EngagementFilter): Promise<SummedFigures>;
  importEngagements(who: Who, batchId: string, rows: readonly { draft: EngagementDraft; year?: number }[]): Promise<string[]>;
}
