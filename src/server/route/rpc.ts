import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { Problem } from '../../domain/problem.ts';
import { decode, encode } from '../rpc/encode.ts';
import { VERBS } from '../rpc/verbs.ts';
import { STATUS } from '../respond.tsx';
import type { Env } from '../server-parts.ts';

const Call = z.object({ verb: z.enum(VERBS), args: z.array(z.unknown()) });

/** The door for commands on this machine while the server holds the folder. They act as the local keeper. */
export function rpcRoutes() {
  const app = new Hono<Env>();
  app.post('/rpc', async (c) => {
    const { register, localWho, rpcToken } = c.get('parts');
    if (!same(c.req.header('authorization') ?? '', `Bearer ${rpcToken}`)) return c.json({ problem: { code: 'forbidden', params: {} } }, 401);
    const call = Call.safeParse(await c.req.json().catch(() => null));
    if (!call.success) return c.json({ problem: { code: 'usage', params: {} } }, STATUS.usage);
    const { verb, args } = call.data;
    const run = register[verb] as (...given: unknown[]) => Promise<unknown>;
    try {
      return c.json({ result: encode((await run(localWho, ...(decode(args) as unknown[]))) ?? null) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return c.json({ problem: { code: error.code, params: error.params } }, STATUS[error.code]);
    }
  });
  return app;
}

/** Compares in a time that does not tell how much of the token was right. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
