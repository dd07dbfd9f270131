import type { AccountSubject } from '../../domain/account-subject.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { FigureSum, LeftOut } from '../../domain/figure-sum.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { EngagementFilter, EngagementSort } from '../../domain/engagement-filter.ts';
import type { EngagementLine } from '../../domain/engagement-line.ts';
import type { Span } from '../../domain/span.ts';
import type { Who } from '../../domain/who.ts';
import type { LearnedName } from '../party/learn-names.ts';
import type { Page } from '../page.ts';

export type { EngagementFilter, EngagementSort } from '../../domain/engagement-filter.ts';
export type { EngagementLine as EngagementRow } from '../../domain/engagement-line.ts';

/** Which part of a list: after the last row of the page before, or before the first of the page after. `more` fills in what other columns may hold. */
export interface EngagementPage {
  after?: string;
  before?: string;
  limit: number;
  sort?: EngagementSort;
  more?: boolean;
}

/** What the figures of some engagements come to, what is in no sum and why, and what the engagements are called. */
export interface SummedFigures {
  sums: FigureSum[];
  left: LeftOut[];
  titles: Record<string, LocalText>;
}

/** An engagement that another may already stand as. `isSure`: so much is the same that whoever logs it is to be asked first. */
export interface LikelyEngagement extends EngagementLine {
  isSure: boolean;
  loggedBy: string;
}

/** What the register can do with engagements. */
export interface EngagementVerbs {
  logEngagement(who: Who, draft: EngagementDraft, why?: string, year?: number, learned?: readonly LearnedName[], once?: string): Promise<string>;
  loggedOnce(who: Who, once: string): Promise<string | null>;
  correctEngagement(who: Who, engagementId: string, version: number, draft: EngagementDraft, why?: string): Promise<void>;
  readEngagement(who: Who, engagementId: string): Promise<Engagement>;
  listEngagements(who: Who, filter: EngagementFilter, page: EngagementPage): Promise<Page<EngagementLine>>;
  likelyEngagements(who: Who, drafts: readonly EngagementDraft[], year?: number): Promise<LikelyEngagement[][]>;
  engagementsOfYear(who: Who, year: number): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }>;
  engagementsOfPeriod(who: Who, span: Span, subject?: AccountSubject): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }>;
  sumFigures(who: Who, filter: EngagementFilter): Promise<SummedFigures>;
  importEngagements(who: Who, batchId: string, rows: readonly { draft: EngagementDraft; year?: number }[]): Promise<string[]>;
}
