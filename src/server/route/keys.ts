import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { leaveFlash } from '../flash.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { KEYS_COOKIE, YEAR_SECONDS, cookieOptions } from '../session.ts';
import { keysPage } from '../view/keys.tsx';
import { backTo } from './back.ts';

export function keyRoutes() {
  const app = new Hono<Env>();
  app.get('/keys', (c) => c.html(keysPage({ reader: c.get('reader') })));
  app.post('/keys', async (c) => {
    const { values } = await readForm(c);
    setCookie(c, KEYS_COOKIE, values.get('keys') === 'off' ? 'off' : 'on', { ...cookieOptions(c), maxAge: YEAR_SECONDS });
    leaveFlash(c, 'keys-saved');
    return c.redirect(backTo(values, paths.keys()), 303);
  });
  return app;
}
