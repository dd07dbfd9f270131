import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Problem } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { cookieOptions, SESSION_COOKIE } from '../session.ts';
import { signInPage } from '../view/sign-in.tsx';

const MONTH_SECONDS = 30 * 86_400;

/** The sign-in link opens a session; signing out closes it. */
export function signInRoutes() {
  const app = new Hono<Env>();
  app.get('/sign-in', async (c) => {
    const token = c.req.query('token');
    if (!token) return c.html(signInPage({ reader: c.get('reader'), bad: false }), 401);
    try {
      const { session } = await c.get('parts').register.openSession(token);
      setCookie(c, SESSION_COOKIE, session, { ...cookieOptions(c), maxAge: MONTH_SECONDS });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return c.html(signInPage({ reader: c.get('reader'), bad: true }), 401);
    }
    return c.redirect(paths.today(), 303);
  });
  app.post('/sign-out', async (c) => {
    const session = getCookie(c, SESSION_COOKIE);
    if (session) await c.get('parts').register.closeSession(session);
    deleteCookie(c, SESSION_COOKIE, { path: '/' });
    return c.redirect(paths.signIn(), 303);
  });
  return app;
}
