import { GoalDraft } from '../../domain/goal.ts';
import { Problem } from '../../domain/problem.ts';
import { goalNumbered } from '../../store/query/goals.ts';
import { holdInUnit } from '../../store/query/hold.ts';
import type { GoalState } from '../../store/state.ts';
import type { Act } from '../act.ts';

/**
 * A goal as its draft says it. Throws Problem('invalid') that names the first field that is wrong; with the rule 'number-taken' where the year has a
 * goal of that number.
 */
export async function goalState(act: Act, goalId: string | null, draft: GoalDraft, kept: Pick<GoalState, 'unitId' | 'evidence'>): Promise<GoalState> {
  const checked = GoalDraft.safeParse(draft);
  if (!checked.success) throw new Problem('invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
  const { year, number, text } = checked.data;
  await holdInUnit(act.tx, kept.unitId, 'goals');
  const standing = await goalNumbered(act.tx, kept.unitId, year, number);
  if (standing !== null && standing !== goalId) throw new Problem('invalid', { field: 'number', rule: 'number-taken' });
  return { unitId: kept.unitId, evidence: kept.evidence, access: 'open', year, number, text };
}
