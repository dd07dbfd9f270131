import { Hono } from 'hono';
import { z } from 'zod';
import type { Env } from '../server-parts.ts';
import { disputeListPage } from '../view/dispute-list.tsx';
import { queryOf, readKeys } from './engagement-filter.ts';

const ROWS = 50;

/** The filter of the list as it stands in an address: what nobody has chosen in, unless asked otherwise. */
const Filter = z.object({ state: z.enum(['open', 'settled', 'all']).optional() });

export function disputeRoutes() {
  const app = new Hono<Env>();
  app.get('/disputes', async (c) => {
    const { state = 'open' }: z.infer<typeof Filter> = readKeys(Filter.shape, queryOf(c.req.url));
    const after = c.req.query('after') || null;
    const filter = state === 'all' ? {} : { settled: state === 'settled' };
    const found = await c.get('parts').register.listDisputes(c.get('who'), filter, { limit: ROWS, ...(after ? { after } : {}) });
    return c.html(disputeListPage({ reader: c.get('reader'), state, after, found }));
  });
  return app;
}
