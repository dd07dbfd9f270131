import { Hono } from 'hono';
import type { Assets } from '../bundle-assets.ts';
import { Problem } from '../../domain/problem.ts';
import type { Env } from '../server-parts.ts';

/** Style, script and fonts at addresses that change with their content, so that browsers may keep them for ever. */
export function assetRoutes(assets: Assets) {
  const app = new Hono<Env>();
  app.get('/assets/:file', (c) => {
    const asset = assets.files.get(c.req.path);
    if (!asset) throw new Problem('not-found');
    const accepts = c.req.header('accept-encoding') ?? '';
    c.header('content-type', asset.type);
    c.header('cache-control', 'public, max-age=31536000, immutable');
    c.header('vary', 'accept-encoding');
    if (asset.brotli && /\bbr\b/.test(accepts)) return c.body(asset.brotli, 200, { 'content-encoding': 'br' });
    if (asset.gzip && /\bgzip\b/.test(accepts)) return c.body(asset.gzip, 200, { 'content-encoding': 'gzip' });
    return c.body(asset.bytes);
  });
  return app;
}
