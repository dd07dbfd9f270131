import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LANGS, type Lang } from '../domain/lang.ts';
import { words } from '../language/catalogue/catalogue.ts';
import type { Assets } from './bundle-assets.ts';
import { flashText, takeFlash } from './flash.ts';
import { wantsJson } from './respond.tsx';
import type { Env, ServerParts } from './server-parts.ts';
import { signInPage } from './view/sign-in.tsx';

export const SESSION_COOKIE = 'samband_session';
const LANG_COOKIE = 'samband_lang';
export const KEYS_COOKIE = 'samband_keys';
export const YEAR_SECONDS = 31_536_000;

/** Cookies go only over TLS where the reader came that way, also through a proxy that ends it. */
export function cookieOptions(c: Context) {
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
}

/** Settles the language of the interface (asked for, else remembered, else Nynorsk) and what every page needs. */
export function readReader(parts: ServerParts, assets: Assets): MiddlewareHandler<Env> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const asked = langOf(url.searchParams.get('lang'));
    const isFile = url.pathname.startsWith('/account/') && url.pathname.includes('.'); // there `lang` is the language of the text alone
    if (asked && c.req.method === 'GET' && !isFile && !wantsJson(c)) setCookie(c, LANG_COOKIE, asked, { ...cookieOptions(c), maxAge: YEAR_SECONDS });
    const lang = (isFile ? null : asked) ?? langOf(getCookie(c, LANG_COOKIE)) ?? 'nn';
    c.set('parts', parts);
    c.set('reader', {
      lang,
      words: words(lang),
      name: null,
      here: url.pathname + url.search,
      flash: null,
      keys: getCookie(c, KEYS_COOKIE) !== 'off',
      year: Number(parts.today().slice(0, 4)),
      assets,
    });
    await next();
  };
}

/** Lets in those who are signed in; tells everybody else how to. */
export const requireWho: MiddlewareHandler<Env> = async (c, next) => {
  const session = getCookie(c, SESSION_COOKIE) ?? /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  const who = session ? await c.get('parts').register.whoIs(session) : null;
  const reader = c.get('reader');
  if (!session || !who) {
    if (wantsJson(c)) return c.json({ problem: { code: 'forbidden', params: {} }, message: reader.words.signIn.lead }, 401);
    return c.html(signInPage({ reader, bad: false }), 401);
  }
  c.set('who', who);
  c.set('session', session);
  const flash = c.req.method === 'GET' && !wantsJson(c) ? takeFlash(c) : null;
  c.set('reader', { ...reader, name: who.name, flash: flash && flashText(flash, reader.words) });
  await next();
};

export function langOf(text: string | null | undefined): Lang | null {
  return LANGS.find((lang) => lang === text) ?? null;
}
