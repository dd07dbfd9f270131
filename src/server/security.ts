import type { MiddlewareHandler } from 'hono';
import { Problem } from '../domain/problem.ts';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; '); // data: images are the icons inside the design system's style sheet

/** Headers that keep a browser from running or sharing what it should not. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const set = (name: string, value: string) => c.res.headers.set(name, value);
  if (!c.res.headers.has('content-security-policy')) set('content-security-policy', POLICY);
  set('x-content-type-options', 'nosniff');
  set('referrer-policy', 'same-origin');
  set('cross-origin-opener-policy', 'same-origin');
  set('cross-origin-resource-policy', 'same-origin');
  set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (!c.res.headers.has('cache-control')) set('cache-control', 'private, no-store');
};

/** No text here holds a null character, and no database takes one: an address with one leads nowhere. */
export const refuseNull: MiddlewareHandler = async (c, next) => {
  if (c.req.url.includes('%00')) throw new Problem('not-found');
  return next();
};

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site makes the reader's browser send, whatever their content type. Browsers always say where a write
 * comes from; a program that says nothing carries no cookie it was tricked into sending.
 */
export const refuseCrossSite: MiddlewareHandler = async (c, next) => {
  if (!READS.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign = site
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && hostOf(origin) !== (c.req.header('host') ?? new URL(c.req.url).host);
    if (foreign) throw new Problem('forbidden', { why: 'cross-site' });
  }
  return next();
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
