import type { EngagementDraft } from '../../domain/draft.ts';
import type { LineAlternatives } from '../../intake/line-alternatives.ts';
import type { LinePick } from '../../intake/line-picks.ts';
import type { LikelyEngagement } from '../../register/engagement/engagement-verbs.ts';

/** A line as it was read, and as a person has corrected it. */
export interface LineRead {
  read: EngagementDraft;
  base: EngagementDraft; // with the kind that was chosen and nothing else
  draft: EngagementDraft; // with all that was chosen
  picks: readonly LinePick[];
  alternatives: LineAlternatives;
  once: string; // what tells this reading from the next, so that it is saved once
  likely: readonly LikelyEngagement[]; // what it may already stand as
}
