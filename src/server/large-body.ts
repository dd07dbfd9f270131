import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../domain/problem.ts';

/** What a form without files may come to, in bytes. */
export const MAX_BODY = 6 * 1024 * 1024;
const AT_ONCE = 4;

/** Refuses a body of more than so many bytes. It is held in memory while it is read, so only a few large ones are taken at a time. */
export function takeLarge(maxSize: number): MiddlewareHandler {
  let underWay = 0;
  const limited = bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too-large', { limit: maxSize });
    },
  });
  return async (c, next) => {
    const isLarge = Number(c.req.header('content-length') ?? Infinity) > MAX_BODY;
    if (!isLarge) return limited(c, next);
    if (underWay >= AT_ONCE) throw new Problem('busy');
    underWay += 1;
    try {
      return await limited(c, next);
    } finally {
      underWay -= 1;
    }
  };
}
