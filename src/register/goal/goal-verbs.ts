import type { GoalDraft, GoalRow } from '../../domain/goal.ts';
import type { Who } from '../../domain/who.ts';

export type { GoalRow } from '../../domain/goal.ts';

/** What the register can do with the goals of each year. */
export interface GoalVerbs {
  listGoals(who: Who, years?: readonly number[]): Promise<GoalRow[]>;
  addGoal(who: Who, draft: GoalDraft): Promise<string>;
  correctGoal(who: Who, goalId: string, version: number, draft: GoalDraft, why?: string): Promise<void>;
  withdrawGoal(who: Who, goalId: string, version: number, why?: string): Promise<void>;
  copyGoals(who: Who, from: number, to: number): Promise<number>;
}
