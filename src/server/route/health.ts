import { Hono } from 'hono';
import type { Env } from '../server-parts.ts';
import { describeApi } from './openapi.ts';

export function healthRoutes() {
  const app = new Hono<Env>();
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/openapi.json', (c) => c.json(describeApi(c.get('parts').version)));
  return app;
}
