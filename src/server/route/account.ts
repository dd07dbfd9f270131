import { Hono } from 'hono';
import { ACCOUNT_WORDS } from '../../language/account-words.ts';
import { accountToDocx } from '../../output/account-to-docx.ts';
import { accountToHtml } from '../../output/account-to-html.ts';
import { accountToJson } from '../../output/account-to-json.ts';
import { accountToMarkdown } from '../../output/account-to-markdown.ts';
import { accountToPdf } from '../../output/account-to-pdf.ts';
import type { Account } from '../../domain/account.ts';
import type { Lang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { langOf } from '../session.ts';
import { accountPage } from '../view/account-page.tsx';
import { compiledAccount } from './compiled-account.ts';

type Render = (account: Account, lang: Lang) => string | Uint8Array | Promise<string | Uint8Array>;
const FORMATS: Record<string, { type: string; render: Render }> = {
  html: { type: 'text/html; charset=utf-8', render: (account, lang) => accountToHtml(account, ACCOUNT_WORDS[lang]) },
  md: { type: 'text/markdown; charset=utf-8', render: (account, lang) => accountToMarkdown(account, ACCOUNT_WORDS[lang]) },
  json: { type: 'application/json; charset=utf-8', render: (account) => accountToJson(account) },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: (account, lang) => accountToDocx(account, ACCOUNT_WORDS[lang]) },
  pdf: { type: 'application/pdf', render: (account, lang) => accountToPdf(account, ACCOUNT_WORDS[lang]) },
};

export function accountRoutes() {
  const app = new Hono<Env>();

  app.get('/account', async (c) => {
    const { rows } = await c.get('parts').register.listEngagements(c.get('who'), {}, { limit: 1 });
    const latest = rows[0]?.period?.to ?? rows[0]?.period?.from;
    return c.redirect(paths.account(Math.min(latest ? Number(latest.slice(0, 4)) : Infinity, c.get('reader').year)), 302);
  });

  app.get('/account/:file{\\d{4}\\.[a-z]+}', async (c) => {
    const [year = '', ending = ''] = c.req.param('file').split('.');
    const format = FORMATS[ending];
    if (!format) throw new Problem('not-supported', { format: ending });
    const lang = langOf(c.req.query('lang')) ?? c.get('reader').lang;
    const { account } = await compiledAccount(c.get('parts').register, c.get('who'), Number(year), lang);
    const rendered = await format.render(account, lang);
    return c.body(typeof rendered === 'string' ? rendered : Uint8Array.from(rendered), 200, { 'content-type': format.type, 'content-disposition': `attachment; filename="samband-${year}-${lang}.${ending}"` });
  });

  app.get('/account/:year{\\d{4}}', async (c) => {
    const reader = c.get('reader');
    const year = Number(c.req.param('year'));
    const lang = langOf(c.req.query('text')) ?? reader.lang;
    const { account, titles } = await compiledAccount(c.get('parts').register, c.get('who'), year, lang);
    const asked = c.req.query('sentence');
    const opened = account.sections.flatMap((section) => section.sentences).find((sentence) => sentence.id === asked) ?? null;
    return c.html(accountPage({ reader, account, year, lang, opened, titles }));
  });
  return app;
}
