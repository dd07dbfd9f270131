import { randomUUID } from 'node:crypto';
import type { Context, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { TrieRouter } from 'hono/router/trie-router';
import type { RouterRoute } from 'hono/types';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Problem, type Issue, type ProblemCode } from '../domain/problem.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { problemSentence } from '../language/catalogue/problem-sentence.ts';
import type { Env } from './server-parts.ts';
import { problemPage } from './view/problem.tsx';

export const STATUS = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  locked: 409,
  'newer-data': 409,
  'port-taken': 409,
  unreadable: 422,
  'empty-text': 422,
  'not-text': 415,
  'too-large': 413,
  encrypted: 422,
  damaged: 422,
  'no-text': 422,
  'too-many-pages': 413,
  'expands-too-much': 413,
  'too-slow': 422,
  cancelled: 409,
  busy: 503,
  'not-supported': 422,
  usage: 400,
  'no-file': 404,
  unwritable: 500,
  'no-register': 404,
  'not-empty': 409,
  'wrong-setting': 500,
} as const satisfies Record<ProblemCode, ContentfulStatusCode>;

/** Whether the one who asks is a program. */
export function wantsJson(c: Context): boolean {
  return c.req.path.startsWith('/api/') || c.req.path === '/rpc' || c.req.path === '/openapi.json';
}

/** The one error edge: a problem becomes a status and a sentence, anything else a bug with a number to look for in the log. */
export function answerError(error: Error, c: Context<Env>): Response | Promise<Response> {
  const reader = c.get('reader');
  const t = reader?.words ?? words('nn');
  if (error instanceof Problem) {
    const status = STATUS[error.code];
    const sentence = error.params.why === 'cross-site' ? t.errors.crossSite : problemSentence(error, reader?.lang ?? 'nn');
    if (wantsJson(c) || !reader) return c.json({ problem: { code: error.code, params: error.params }, message: sentence }, status);
    const title = error.code === 'not-found' ? t.errors.notFoundTitle : t.errors.refused;
    return c.html(problemPage({ reader, title, sentence, errorId: null }), status);
  }
  if (error instanceof HTTPException) return error.getResponse();
  const errorId = randomUUID().slice(0, 8);
  process.stderr.write(`error ${errorId} ${c.req.method} ${c.req.path}\n${error.stack ?? error.message}\n`);
  if (wantsJson(c) || !reader) return c.json({ error: errorId, message: t.errors.unexpectedLead }, 500);
  return c.html(problemPage({ reader, title: t.errors.unexpected, sentence: t.errors.unexpectedLead, errorId }), 500);
}

/** What an address nobody answers at gets: 405 with the methods that would do where there are any, else 404. */
export function answerUnknown(routes: readonly RouterRoute[]): NotFoundHandler<Env> {
  const router = new TrieRouter<string>();
  const known = routes.filter((route) => route.method !== 'ALL');
  const methods = [...new Set(known.map((route) => route.method))];
  for (const { method, path } of known) router.add(method, path, method);
  return (c) => {
    const reader = c.get('reader');
    const allowed = methods.filter((method) => method !== c.req.method && router.match(method, c.req.path)[0].length > 0);
    if (allowed.length === 0) return answerError(new Problem('not-found'), c);
    const headers = { allow: allowed.sort().join(', ') };
    const sentence = reader.words.errors.method;
    if (wantsJson(c)) return c.json({ problem: { code: 'usage', params: { method: c.req.method } }, message: sentence }, 405, headers);
    return c.html(problemPage({ reader, title: reader.words.errors.refused, sentence, errorId: null }), 405, headers);
  };
}

/** What a program gets back when what it sent can be mended. */
export function answerIssues(c: Context, issues: Issue[]): Response {
  return c.json({ problem: { code: 'invalid', params: {} }, issues }, 422);
}
