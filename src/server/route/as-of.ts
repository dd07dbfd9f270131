import { Hono } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { TYPES_AS_OF, type TypeAsOf } from '../../register/as-of/as-of-verbs.ts';
import { readPeriod } from '../form/read-period.ts';
import type { Env } from '../server-parts.ts';
import { recordAsOfPage, registerAsOfPage } from '../view/as-of.tsx';

const ROWS = 50;
const PREFIX: Record<string, string> = { engagements: 'eng-', parties: 'par-', events: 'evt-', commitments: 'com-' };

/** The register as it was when a day was over. Stands before the pages of the records, which answer where no day is asked for. */
export function asOfRoutes() {
  const app = new Hono<Env>();

  app.get('/:things{engagements|parties|events|commitments}/:id', async (c, next) => {
    const [asked, id] = [c.req.query('asOf'), c.req.param('id')];
    if (asked === undefined || !id.startsWith(PREFIX[c.req.param('things')] ?? '-')) return next();
    const day = dayOf(asked);
    if (day === null) throw new Problem('invalid', { field: 'asOf' });
    return c.html(recordAsOfPage({ reader: c.get('reader'), record: await c.get('parts').register.readAsOf(c.get('who'), id, day) }));
  });

  app.get('/as-of', async (c) => {
    const { register, today } = c.get('parts');
    const typed = (c.req.query('day') ?? '').trim();
    const day = typed === '' ? today() : dayOf(typed);
    const type: TypeAsOf = TYPES_AS_OF.find((one) => one === c.req.query('type')) ?? 'engagement';
    const after = c.req.query('after') || null;
    const list = (one: TypeAsOf, limit: number) => register.listAsOf(c.get('who'), one, day ?? today(), { limit, ...(after && limit > 1 ? { after } : {}) });
    const rows = await list(type, ROWS);
    const totals = { engagement: 0, party: 0, event: 0, commitment: 0, [type]: rows.total };
    for (const one of TYPES_AS_OF) if (one !== type) totals[one] = (await list(one, 1)).total;
    const view = registerAsOfPage({ reader: c.get('reader'), typed, day: day ?? '', isWrong: day === null, type, rows, totals, after });
    return c.html(view, day === null ? 422 : 200);
  });
  return app;
}

/** One day as it was typed, or null where it names none or several. */
function dayOf(typed: string): string | null {
  const read = readPeriod(typed);
  return read?.from && read.from === read.to ? read.from : null;
}
