import { byNumber, type Goal, type GoalRow } from '../../domain/goal.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { localText } from './local-text.ts';
import { visible } from './visible.ts';

/** Goals by id; those that may not be seen are absent. */
export async function loadGoals(db: Db, see: Visibility, ids: readonly string[]): Promise<Goal[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('goal').select(['goalId', 'year', 'number']).where(anyOf('goalId', ids)).where(visible(see, 'goal')).execute();
  return withTexts(db, rows);
}

/** The goals of these years, or of all, by year and number, with how many engagements that may be seen serve each. */
export async function listGoals(db: Db, see: Visibility, years: readonly number[] | null): Promise<GoalRow[]> {
  let asked = db
    .selectFrom('goal')
    .innerJoin('record', 'record.recordId', 'goal.goalId')
    .select(['goal.goalId', 'goal.year', 'goal.number', 'record.version'])
    .where(visible(see, 'goal'));
  if (years) asked = asked.where('goal.year', 'in', years.length > 0 ? years : [0]);
  const rows = await asked.orderBy('goal.year').execute();
  const served = await db
    .selectFrom('engagementGoal')
    .innerJoin('engagement', 'engagement.engagementId', 'engagementGoal.engagementId')
    .select((eb) => ['engagementGoal.goalId', eb.fn.countAll<number>().as('count')])
    .where(
      anyOf(
        'engagementGoal.goalId',
        rows.map((row) => row.goalId),
      ),
    )
    .where(visible(see, 'engagement'))
    .groupBy('engagementGoal.goalId')
    .execute();
  const counts = new Map(served.map((row) => [row.goalId, Number(row.count)]));
  const goals = await withTexts(db, rows);
  return goals.map((goal) => ({ ...goal, engagements: counts.get(goal.goalId) ?? 0 })).toSorted((a, b) => a.year - b.year || byNumber(a, b));
}

/** The goals each of these engagements serves, in the order they were said. */
export async function goalsOf(db: Db, see: Visibility, engagementIds: readonly string[]): Promise<Map<string, Goal[]>> {
  const ties = await db
    .selectFrom('engagementGoal')
    .selectAll()
    .where(anyOf('engagementId', engagementIds))
    .orderBy('engagementId')
    .orderBy('position')
    .execute();
  const goals = new Map((await loadGoals(db, see, [...new Set(ties.map((tie) => tie.goalId))])).map((goal) => [goal.goalId, goal]));
  const of = new Map<string, Goal[]>();
  for (const { engagementId, goalId } of ties) {
    const goal = goals.get(goalId);
    if (goal) of.set(engagementId, [...(of.get(engagementId) ?? []), goal]);
  }
  return of;
}

async function withTexts<R extends { goalId: string }>(db: Db, rows: readonly R[]): Promise<(R & Pick<Goal, 'text'>)[]> {
  const ids = rows.map((row) => row.goalId);
  const texts = Map.groupBy(await db.selectFrom('goalText').selectAll().where(anyOf('goalId', ids)).execute(), (row) => row.goalId);
  return rows.map((row) => ({ ...row, text: localText(texts.get(row.goalId), 'text') }));
}

/** The id of the goal of a unit that has this number in a year, or null. */
export async function goalNumbered(db: Db, unitId: string, year: number, number: string): Promise<string | null> {
  const row = await db
    .selectFrom('goal')
    .select('goalId')
    .where('unitId', '=', unitId)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.goalId ?? null;
}

/** The goals of a unit and a year. */
export async function goalsOfUnit(db: Db, unitId: string, year: number): Promise<Goal[]> {
  const rows = await db.selectFrom('goal').select(['goalId', 'year', 'number']).where('unitId', '=', unitId).where('year', '=', year).execute();
  return (await withTexts(db, rows)).toSorted(byNumber);
}

/** Whether any engagement, seen or not, serves a goal. */
export async function isServed(db: Db, goalId: string): Promise<boolean> {
  return (await db.selectFrom('engagementGoal').select('goalId').where('goalId', '=', goalId).limit(1).execute()).length > 0;
}
