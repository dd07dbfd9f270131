import { Hono } from 'hono';
import { accountOfYear } from '../../account/account-of-year.ts';
import { coverageOf } from '../../account/coverage-of.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { coveragePage } from '../view/account-coverage.tsx';

/** What the text of a year lacks, and what of the year it leaves out. */
export function accountCoverageRoutes() {
  const app = new Hono<Env>();
  app.get('/account/:year{[1-9]\\d{3}}/coverage', async (c) => {
    const reader = c.get('reader');
    const year = Number(c.req.param('year'));
    const lang = langOf(c.req.query('text')) ?? reader.lang;
    const { account, titles } = await accountOfYear(c.get('parts').register, c.get('who'), year, lang, c.get('parts').today());
    const text = lang === reader.lang ? {} : { text: lang };
    return c.html(coveragePage({ reader, year, text, coverage: coverageOf(account), titles }));
  });
  return app;
}
