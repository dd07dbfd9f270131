import type { Context } from 'hono';
import { goalName, type GoalRow } from '../../domain/goal.ts';
import { textOf } from '../form/read-form.ts';
import { readPeriod } from '../form/read-period.ts';
import type { Env } from '../server-parts.ts';
import type { Option } from '../ui/options.ts';

/** The goals a form of an engagement offers: those of the years of its period, of this year where it says none, and those it serves already. */
export async function goalChoices(c: Context<Env>, values: URLSearchParams): Promise<Option[]> {
  const { register } = c.get('parts');
  const { year: thisYear } = c.get('reader');
  const period = readPeriod(textOf(values, 'period') ?? '');
  const [from, to] = [period?.from, period?.to].map((day) => (day ? Number(day.slice(0, 4)) : thisYear)) as [number, number];
  const chosen = new Set(values.getAll('goals'));
  const goals = await register.listGoals(c.get('who'));
  return goals
    .filter(({ goalId, year }) => chosen.has(goalId) || (year >= Math.min(from, to) && year <= Math.max(from, to)))
    .map((goal) => goalOption(c, goal));
}

/** All goals, the latest year first, to filter by. */
export async function allGoals(c: Context<Env>): Promise<Option[]> {
  const goals = await c.get('parts').register.listGoals(c.get('who'));
  return goals.toSorted((a, b) => b.year - a.year).map((goal) => goalOption(c, goal));
}

const goalOption = (c: Context<Env>, goal: GoalRow): Option => ({ value: goal.goalId, label: `${goal.year}: ${goalName(goal, c.get('reader').lang)}` });
