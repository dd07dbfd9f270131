import { Hono, type Context } from 'hono';
import type { Goal } from '../../domain/goal.ts';
import { LANGS } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { isWriter } from '../../domain/who.ts';
import { leaveFlash } from '../flash.ts';
import { formToGoal } from '../form/goal-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { goalListPage, goalPage } from '../view/goals.tsx';
import { latestYear } from './latest-year.ts';
import { trySave } from './try-save.ts';

/** The goals of each year, written, corrected, copied from the year before and taken away. */
export function goalRoutes() {
  const app = new Hono<Env>();
  app.get('/goals', async (c) => c.html(await list(c, await yearOf(c), { values: new URLSearchParams(), issues: [] })));

  app.post('/goals', async (c) => {
    const { values } = await readForm(c);
    const year = Number(values.get('year'));
    const read = formToGoal(values, c.get('reader').lang);
    const again = async (issues: readonly Issue[]) => c.html(await list(c, Number.isInteger(year) ? year : await yearOf(c), { values, issues }), 422);
    if ('issues' in read) return again(read.issues);
    const issues = await issuesOf(() => c.get('parts').register.addGoal(c.get('who'), read.draft));
    if (issues.length > 0) return again(issues);
    leaveFlash(c, 'goal-saved');
    return c.redirect(paths.goals({ year: read.draft.year }), 303);
  });

  app.post('/goals/copy', async (c) => {
    const { values } = await readForm(c);
    const to = Number(values.get('year'));
    leaveFlash(c, 'goals-copied', await c.get('parts').register.copyGoals(c.get('who'), to - 1, to));
    return c.redirect(paths.goals({ year: to }), 303);
  });

  app.get('/goals/:id', async (c) => {
    const goal = await goalOf(c);
    const values = formOf(goal);
    return c.html(
      await goalPage({ reader: c.get('reader'), goal, version: goal.version, values, issues: [], refusal: null, mayWrite: isWriter(c.get('who')) }),
    );
  });
  app.post('/goals/:id', async (c) => {
    const goal = await goalOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const again = (issues: readonly Issue[], refusal: string | null) =>
      goalPage({ reader: c.get('reader'), goal, version, values, issues, refusal, mayWrite: true });
    const read = formToGoal(values, c.get('reader').lang);
    if ('issues' in read) return c.html(await again(read.issues, null), 422);
    let issues: Issue[] = [];
    const done = await trySave(c, async () => {
      issues = await issuesOf(() => c.get('parts').register.correctGoal(c.get('who'), goal.goalId, version, read.draft));
    });
    if ('refusal' in done) return c.html(await again([], done.refusal), done.status);
    if (issues.length > 0) return c.html(await again(issues, null), 422);
    leaveFlash(c, 'goal-saved');
    return c.redirect(paths.goals({ year: read.draft.year }), 303);
  });
  app.post('/goals/:id/withdraw', async (c) => {
    const goal = await goalOf(c);
    const { values } = await readForm(c);
    const [version, t] = [Number(values.get('version')), c.get('reader').words.goals];
    const done = await trySave(c, () => c.get('parts').register.withdrawGoal(c.get('who'), goal.goalId, version));
    if ('refusal' in done) {
      const refusal = done.status === 422 ? t.inUse : done.refusal;
      return c.html(
        await goalPage({ reader: c.get('reader'), goal, version: goal.version, values: formOf(goal), issues: [], refusal, mayWrite: true }),
        done.status,
      );
    }
    leaveFlash(c, 'goal-withdrawn');
    return c.redirect(paths.goals({ year: goal.year }), 303);
  });
  return app;
}

async function list(c: Context<Env>, year: number, sent: { values: URLSearchParams; issues: readonly Issue[] }) {
  const goals = await c.get('parts').register.listGoals(c.get('who'), [year]);
  return goalListPage({ reader: c.get('reader'), year, goals, ...sent, mayWrite: isWriter(c.get('who')) });
}

async function goalOf(c: Context<Env>) {
  const id = c.req.param('id') ?? '';
  const goal = (await c.get('parts').register.listGoals(c.get('who'))).find(({ goalId }) => goalId === id);
  if (!goal) throw new Problem('not-found', { id });
  return goal;
}

function formOf({ year, number, text }: Goal): URLSearchParams {
  const values = new URLSearchParams({ year: String(year), number });
  for (const lang of LANGS) if (text[lang]) values.set(`text.${lang}`, text[lang]);
  return values;
}

async function yearOf(c: Context<Env>): Promise<number> {
  const asked = Number(c.req.query('year'));
  return asked >= 1900 && asked <= 2200 ? asked : latestYear(c.get('parts').register, c.get('who'), c.get('reader').year);
}

/** What the register refuses of a number, as something to mend in its field; any other refusal is thrown on. */
async function issuesOf(write: () => Promise<unknown>): Promise<Issue[]> {
  try {
    await write();
    return [];
  } catch (error) {
    if (error instanceof Problem && error.params.rule === 'number-taken') return [{ path: 'number', code: 'number-taken' }];
    throw error;
  }
}
