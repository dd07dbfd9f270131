import { Hono } from 'hono';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { Problem } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { readPeriod } from '../form/read-period.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { commitmentListPage } from '../view/commitment-list.tsx';
import { backTo } from './back.ts';
import { yearOf } from './year.ts';

export function commitmentRoutes() {
  const app = new Hono<Env>();

  app.get('/commitments', async (c) => {
    const { register, today } = c.get('parts');
    const year = yearOf(c.req.query('year'));
    const status = statusOf(c.req.query('status'));
    const by = (['us', 'them'] as const).find((one) => one === c.req.query('by'));
    const rows = await register.listCommitments(c.get('who'), { ...(year ? { dueYear: year } : {}), ...(status ? { status } : {}), ...(by ? { by } : {}) });
    return c.html(
      commitmentListPage({ reader: c.get('reader'), filter: { year: year?.toString() ?? '', status: status ?? '', by: by ?? '' }, rows, today: today() }),
    );
  });

  app.post('/commitments/:id/settle', async (c) => {
    const { values } = await readForm(c);
    const status = statusOf(values.get('status'));
    if (!status) throw new Problem('invalid', { field: 'status' });
    await c
      .get('parts')
      .register.settleCommitment(c.get('who'), c.req.param('id'), { status, settledBy: textOf(values, 'settledBy') }, textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'commitment-settled');
    return c.redirect(backTo(values, paths.commitments()), 303);
  });

  app.post('/commitments/:id/carry-over', async (c) => {
    const { values } = await readForm(c);
    const due = readPeriod(textOf(values, 'due') ?? '');
    if (!due) throw new Problem('invalid', { field: 'due' });
    await c.get('parts').register.carryCommitmentOver(c.get('who'), c.req.param('id'), due);
    leaveFlash(c, 'commitment-carried');
    return c.redirect(backTo(values, paths.commitments()), 303);
  });
  return app;
}

const statusOf = (text: string | null | undefined) => COMMITMENT_STATUSES.find((entry) => entry.code === text)?.code;
