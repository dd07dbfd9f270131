import { Hono } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { drawInChild } from '../../intake/file/draw-in-child.ts';
import type { Env } from '../server-parts.ts';

const WIDTH = 1000; // dots: sharp on most screens beside the text

/** The bytes of a source as they came, and its pages as pictures. */
export function sourceFileRoutes() {
  const app = new Hono<Env>();
  app.get('/sources/:id/file', async (c) => {
    const file = await c.get('parts').register.readSourceFile(c.get('who'), c.req.param('id'));
    const body = Uint8Array.from(file.bytes);
    // Always saved and never shown: a page somebody else wrote does not run under this address.
    return c.body(body, 200, { 'content-type': 'application/octet-stream', 'content-disposition': saved(file.fileName ?? `${file.title}.txt`) });
  });
  app.get('/sources/:id/pages/:page{[0-9]+\\.png}', async (c) => {
    const file = await c.get('parts').register.readSourceFile(c.get('who'), c.req.param('id'));
    if (file.media !== 'application/pdf') throw new Problem('not-found');
    const page = Number.parseInt(c.req.param('page'), 10);
    // Asked anew each time, so that whoever may no longer see the source sees no picture either; it is drawn once.
    const headers = { etag: `"${file.hash.slice(0, 16)}-${page}"`, 'cache-control': 'private, no-cache' };
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers);
    const picture = await drawInChild(file.bytes, page, { width: WIDTH, signal: c.req.raw.signal });
    return c.body(Uint8Array.from(picture), 200, { ...headers, 'content-type': 'image/png' });
  });
  return app;
}

/** A name for the browser to save under: in plain letters for old ones, as it is for the rest, and never a path. */
function saved(name: string): string {
  const bare = name.split(/[/\\]/u).at(-1) || 'samband';
  const plain = bare.replaceAll(/[^\w. ()-]/gu, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(bare).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
