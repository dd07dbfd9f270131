import type { AccountSubject } from '../../domain/account-subject.ts';
import { sumFigures } from '../../domain/sum-figures.ts';
import type { Span } from '../../domain/span.ts';
import type { Who } from '../../domain/who.ts';
import { engagementIdsFound } from '../../store/query/engagement-list.ts';
import { figuresOf } from '../../store/query/figures.ts';
import { listGoals } from '../../store/query/goals.ts';
import { recordTitles } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { filtersOf } from '../engagement/engagements-of-period.ts';
import { seeing } from '../gate.ts';
import type { GoalResult } from './goal-verbs.ts';

/**
 * What was done in a period towards each goal of the year it ends in: the engagements on a subject that serve it, the earliest first, and what
 * their figures come to. Of a subject that is a goal, that goal alone is told of.
 */
export async function goalResults({ db }: Store, who: Who, span: Span, subject: AccountSubject = { kind: 'all' }): Promise<GoalResult[]> {
  const see = seeing(who);
  const goals = await listGoals(db, see, [Number(span.to.slice(0, 4))]);
  const asked = subject.kind === 'goal' ? goals.filter(({ goalId }) => goalId === subject.id) : goals;
  const [, filters] = await filtersOf(db, see, subject);
  const results: GoalResult[] = [];
  for (const { goalId, year, number, text } of asked) {
    const towards = filters.map((filter) => ({ ...filter, ...span, goal: goalId }));
    const figures = (await Promise.all(towards.map((filter) => figuresOf(db, see, filter)))).flat();
    const once = new Map(figures.map((figure) => [`${figure.engagementId} ${figure.position}`, figure]));
    const ids = await engagementIdsFound(db, see, towards);
    const titles = await recordTitles(db, see, ids);
    const engagements = ids.map((engagementId) => ({ engagementId, title: titles.get(engagementId) ?? {} }));
    results.push({ goal: { goalId, year, number, text }, engagements, sums: sumFigures([...once.values()]).sums });
  }
  return results;
}
