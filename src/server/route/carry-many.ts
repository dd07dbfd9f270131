import { Hono, type Context } from 'hono';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { carryManyPage } from '../view/carry-many.tsx';
import { backTo } from './back.ts';
import { yearOf } from './year.ts';

const MOST = 200; // promises chosen at once

/** Many promises carried over to one year: shown first, then done in one act. */
export function carryManyRoutes() {
  const app = new Hono<Env>();
  app.get('/commitments/carry-over', async (c) => {
    const values = new URL(c.req.url).searchParams;
    const { year, carried, stays } = await chosen(c, values);
    return c.html(carryManyPage({ reader: c.get('reader'), year, carried, stays, back: backTo(values, paths.commitments()) }));
  });
  app.post('/commitments/carry-over', async (c) => {
    const { register, today } = c.get('parts');
    const { values } = await readForm(c);
    const { year, carried } = await chosen(c, values);
    const due = periodOf(String(year))!;
    const made = await register.carryManyOver(
      c.get('who'),
      carried.map(({ commitmentId }) => ({ commitmentId, due })),
      today(),
    );
    const to = new URL(backTo(values, paths.commitments()), 'http://here');
    if (made[0]) to.searchParams.set('carried', made[0]);
    to.searchParams.set('n', String(made.length));
    return c.redirect(to.pathname + to.search, 303);
  });
  return app;
}

/** The promises chosen: those that can be carried over to the year asked for, and those that stay as they are. */
async function chosen(c: Context<Env>, values: URLSearchParams) {
  const { register, today } = c.get('parts');
  const year = yearOf(values.get('to') ?? undefined) ?? Number(today().slice(0, 4)) + 1;
  const ids = [...new Set(values.getAll('id'))];
  if (ids.length > MOST) throw new Problem('invalid', { field: 'id' });
  const all = await Promise.all(ids.map(async (id) => (await register.readCommitment(c.get('who'), id)).commitment));
  const canBe = ({ status, due }: (typeof all)[number]) => status === 'open' && (due?.to ?? due?.from ?? '') < `${year}-12-31`;
  return { year, carried: all.filter(canBe), stays: all.filter((one) => !canBe(one)) };
}
