import { Hono, type Context } from 'hono';
import { ACCOUNT_WORDS } from '../../language/account-words.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import { accountToHtml } from '../../output/account-to-html.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';

/** Published editions, for anybody: the latest at an address that stays, and each at its own. */
export function publishedRoutes() {
  const app = new Hono<Env>();
  app.get('/published/:id', (c) => show(c, c.req.param('id'), null));
  app.get('/published/:id/:number{[1-9]\\d{0,5}}', (c) => show(c, c.req.param('id'), Number(c.req.param('number'))));
  return app;
}

async function show(c: Context<Env>, id: string, number: number | null): Promise<Response> {
  const { edition, all } = await c.get('parts').register.readPublished(id, number);
  const { account } = edition;
  const t = words(account.lang).editions;
  const [latest] = all;
  const links = all
    .filter((other) => other.number !== edition.number)
    .map((other) => ({
      text: other === latest ? `${t.one(other.number)} (${t.latest})` : t.one(other.number),
      href: other === latest ? paths.published(id) : paths.published(id, other.number),
    }));
  const signed = edition.signOff && `${t.signed}: ${edition.signOff.name}, ${edition.signOff.role}`;
  const html = accountToHtml(account, ACCOUNT_WORDS[account.lang], { label: t.others, links, ...(signed && { signed }) });
  // The page carries its own policy, which names by their sums the one style and the one script in it.
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/u.exec(html)?.[1];
  return c.html(html, 200, { 'cache-control': 'public, max-age=300', ...(policy && { 'content-security-policy': `${policy}; frame-ancestors 'none'` }) });
}
