import type { GoalRow } from '../../domain/goal.ts';
import type { Who } from '../../domain/who.ts';
import * as query from '../../store/query/goals.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The goals of some years, or of all, by year and number, each with how many engagements serve it. */
export function listGoals(store: Store, who: Who, years?: readonly number[]): Promise<GoalRow[]> {
  return query.listGoals(store.db, seeing(who), years ?? null);
}
