import { Hono } from 'hono';
import { accountOfYear } from '../../account/account-of-year.ts';
import { coverageOf } from '../../account/coverage-of.ts';
import { readWritten } from '../../account/read-written.ts';
import type { Env } from '../server-parts.ts';
import { paths } from '../paths.ts';
import { langOf } from '../session.ts';
import { hrefOf } from '../view/written-page.tsx';
import { coveragePage } from '../view/account-coverage.tsx';

/** What a text lacks, and what of its period it leaves out: the text of a year as it is compiled, and one that is kept with what people have written. */
export function accountCoverageRoutes() {
  const app = new Hono<Env>();
  app.get('/account/:year{[1-9]\\d{3}}/coverage', async (c) => {
    const reader = c.get('reader');
    const year = Number(c.req.param('year'));
    const lang = langOf(c.req.query('text')) ?? reader.lang;
    const { account, titles } = await accountOfYear(c.get('parts').register, c.get('who'), year, lang, c.get('parts').today());
    const text = lang === reader.lang ? {} : { text: lang };
    return c.html(
      coveragePage({
        reader,
        of: year,
        here: paths.accountCoverage(year, text),
        back: paths.account(year, text),
        sentence: (id) => `${paths.account(year, { ...text, sentence: id })}#${id}`,
        coverage: coverageOf(account),
        titles,
      }),
    );
  });
  app.get('/accounts/:id/coverage', async (c) => {
    const { account, stored, titles } = await readWritten(c.get('parts').register, c.get('who'), c.req.param('id'), c.get('parts').today());
    return c.html(
      coveragePage({
        reader: c.get('reader'),
        of: stored.title,
        here: paths.storedAccountCoverage(stored.accountId),
        back: paths.storedAccount(stored.accountId),
        sentence: (id) => hrefOf(stored.accountId, id),
        coverage: coverageOf(account),
        titles,
      }),
    );
  });
  return app;
}
