import { type Context, Hono } from 'hono';
import { accountOfYear } from '../../account/account-of-year.ts';
import { keptOrCompiled } from '../../account/kept-or-compiled.ts';
import { ARTICLE } from '../../domain/built-in-templates.ts';
import { Problem } from '../../domain/problem.ts';
import { isWriter } from '../../domain/who.ts';
import { ACCOUNT_FORMATS } from '../../output/render-account.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { sendAccount } from './account-file.ts';
import { latestYear } from './latest-year.ts';
import { accountPage } from '../view/account-page.tsx';
import { hrefOf } from '../view/written-page.tsx';

export function accountRoutes() {
  const app = new Hono<Env>();

  app.get('/account', async (c) => {
    return c.redirect(paths.account(await latestYear(c.get('parts').register, c.get('who'), c.get('reader').year)), 302);
  });

  app.get('/account/:file{[1-9]\\d{3}\\.[a-z]+}', async (c) => {
    const [year = '', ending = ''] = c.req.param('file').split('.');
    const format = ACCOUNT_FORMATS.find((known) => known === ending);
    if (!format) throw new Problem('not-supported', { format: ending });
    const lang = langOf(c.req.query('lang')) ?? c.get('reader').lang;
    const asked = { period: year, lang, template: ARTICLE, today: c.get('parts').today(), ...asksRivals(c) };
    const account = await keptOrCompiled(c.get('parts').register, c.get('who'), asked);
    return sendAccount(c, account, format, `samband-${year}-${lang}`);
  });

  app.get('/account/:year{[1-9]\\d{3}}', async (c) => {
    const reader = c.get('reader');
    const year = Number(c.req.param('year'));
    const lang = langOf(c.req.query('text')) ?? reader.lang;
    const asked = c.req.query('sentence');
    const kept = await c.get('parts').register.findAccount(c.get('who'), { ...YEARS_ARTICLE, period: String(year), lang });
    if (kept && c.req.query('as') !== 'compiled') return c.redirect(asked ? hrefOf(kept, asked) : paths.storedAccount(kept), 302);
    const { account, titles } = await accountOfYear(c.get('parts').register, c.get('who'), year, lang, c.get('parts').today(), asksRivals(c));
    const opened = account.sections.flatMap((section) => section.sentences).find((sentence) => sentence.id === asked) ?? null;
    return c.html(accountPage({ reader, account, year, lang, rivals: asksRivals(c).rivals, opened, titles, mayWrite: isWriter(c.get('who')) }));
  });
  return app;
}

/** What the year's own article is asked for by. */
const YEARS_ARTICLE = { templateId: ARTICLE.templateId, subject: { kind: 'all' as const }, baseYear: null };

/** Whether what other sources say is to be noted under the sentences. */
const asksRivals = (c: Context<Env>) => ({ rivals: c.req.query('rivals') === 'notes' });
