import type { AccountSubject } from '../../domain/account-subject.ts';
import type { FigureSum } from '../../domain/figure-sum.ts';
import type { Goal, GoalDraft, GoalRow } from '../../domain/goal.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Span } from '../../domain/span.ts';
import type { Who } from '../../domain/who.ts';

export type { GoalRow } from '../../domain/goal.ts';

/** What was done towards a goal: the engagements that serve it, and what their figures come to. */
export interface GoalResult {
  goal: Goal;
  engagements: { engagementId: string; title: LocalText }[];
  sums: FigureSum[];
}

/** What the register can do with the goals of each year. */
export interface GoalVerbs {
  listGoals(who: Who, years?: readonly number[]): Promise<GoalRow[]>;
  goalResults(who: Who, span: Span, subject?: AccountSubject): Promise<GoalResult[]>;
  addGoal(who: Who, draft: GoalDraft): Promise<string>;
  correctGoal(who: Who, goalId: string, version: number, draft: GoalDraft, why?: string): Promise<void>;
  withdrawGoal(who: Who, goalId: string, version: number, why?: string): Promise<void>;
  copyGoals(who: Who, from: number, to: number): Promise<number>;
}
