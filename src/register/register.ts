import type { CommitmentView } from '../domain/engagement.ts';
import type { LocalText } from '../domain/lang.ts';
import type { Who } from '../domain/who.ts';
import type { AccountVerbs } from './account/account-verbs.ts';
import type { BulkVerbs } from './bulk/bulk-verbs.ts';
import type { AsOfVerbs } from './as-of/as-of-verbs.ts';
import type { ChangeVerbs } from './change/change-verbs.ts';
import type { ClaimVerbs } from './claim/claim-verbs.ts';
import type { CommitmentVerbs } from './commitment/commitment-verbs.ts';
import type { EngagementRow, EngagementVerbs } from './engagement/engagement-verbs.ts';
import type { EventVerbs } from './event/event-verbs.ts';
import type { GoalVerbs } from './goal/goal-verbs.ts';
import type { ImportVerbs } from './import/import-verbs.ts';
import type { PartyVerbs } from './party/party-verbs.ts';
import type { RecurrenceVerbs } from './recurrence/recurrence-verbs.ts';
import type { ReminderVerbs } from './reminder/reminder-verbs.ts';
import type { RequestVerbs } from './request/request-verbs.ts';
import type { RelationshipVerbs } from './party/relationship-verbs.ts';
import type { TieVerbs } from './party/tie-verbs.ts';
import type { RoundVerbs } from './round/round-verbs.ts';
import type { VersionVerbs } from './source/version-verbs.ts';
import type { RelationVerbs } from './source/relation-verbs.ts';
import type { SourceVerbs } from './source/source-verbs.ts';
import type { ReleaseVerbs } from './release/release-verbs.ts';
import type { ShieldVerbs } from './shield/shield-verbs.ts';
import type { PublicTextVerbs } from './public-text/public-text-verbs.ts';
import type { TemplateVerbs } from './template/template-verbs.ts';
import type { UserVerbs } from './user/user-verbs.ts';
import type { HouseStyleVerbs } from './house-style/house-style-verbs.ts';
import type { ViewVerbs } from './view/view-verbs.ts';

export interface Hit {
  id: string;
  type: 'engagement' | 'party' | 'event' | 'commitment' | 'source';
  title: LocalText;
  why: string; // the words that matched, as they stand in the record
}

export interface Today {
  proposals: number;
  dueOrOverdue: CommitmentView[];
  latest: EngagementRow[];
  engagementsThisYear: number;
  disputes: number; // records that sources disagree on and nobody has chosen in
}

/**
 * The register: the only place that changes the record, and the reads other rooms may use. Every verb takes who asks first and passes
 * the one gate; every write is one transaction with its change row. Refusals are thrown as `Problem`.
 */
export interface Register
  extends
    AccountVerbs,
    BulkVerbs,
    EngagementVerbs,
    PartyVerbs,
    TieVerbs,
    RelationshipVerbs,
    EventVerbs,
    RecurrenceVerbs,
    RequestVerbs,
    ReminderVerbs,
    CommitmentVerbs,
    RoundVerbs,
    SourceVerbs,
    RelationVerbs,
    VersionVerbs,
    ClaimVerbs,
    ChangeVerbs,
    ImportVerbs,
    UserVerbs,
    ViewVerbs,
    HouseStyleVerbs,
    ReleaseVerbs,
    ShieldVerbs,
    GoalVerbs,
    TemplateVerbs,
    PublicTextVerbs,
    AsOfVerbs {
  search(who: Who, words: string): Promise<Hit[]>;
  readToday(who: Who, today: string): Promise<Today>;
}
