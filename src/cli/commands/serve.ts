import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Problem } from '../../domain/problem.ts';
import { readModelSettings } from '../../intake/model/model-settings.ts';
import { closeLanes } from '../../intake/file/child/lane.ts';
import { createServer } from '../../server/create-server.ts';
import type { Call, Command } from '../call.ts';
import { isEmpty, loadDemo } from '../load-demo.ts';
import { VERSION } from '../version.ts';

/** `samband serve`: the web application and its interface for programs, until the process is told to stop. */
export const serveCommand: Command = {
  flags: { port: { type: 'string' }, host: { type: 'string' }, demo: { type: 'boolean' } },
  makesRegister: true,
  async run(call) {
    const port = portOf(call.flags.port);
    const model = readModelSettings(call.env);
    const host = String(call.flags.host ?? '127.0.0.1');
    const opened = await call.open();
    if (opened.remote) throw new Problem('locked', { folder: 'folder' in call.where ? call.where.folder : '' });
    const { register, who } = opened;
    if (call.flags.demo && (await isEmpty(register, who))) {
      call.print(call.words.loadingDemo);
      await loadDemo(register, who);
    }
    const rpcToken = newToken();
    const linkToken = newToken();
    await opened.setLinkToken(linkToken);
    const app = await createServer({ register, localWho: who, rpcToken, today: () => new Date().toISOString().slice(0, 10), version: VERSION, model });
    const server = await listen(app.fetch, port, host);
    const address = addressOf(server, host);
    opened.openDoor({ address, token: rpcToken });
    call.print(call.words.serving(address));
    call.print(call.words.signIn(`${address}/sign-in?token=${linkToken}`));
    await stopAsked();
    await close(server);
    closeLanes();
    return 0;
  },
};

function portOf(flag: Call['flags'][string]): number {
  const port = Number(flag ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Problem('usage', { said: `--port ${String(flag)}` });
  return port;
}

const newToken = () => randomBytes(24).toString('base64url');

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number, hostname: string): Promise<Server> {
  return new Promise((done, refuse) => {
    const server = serve({ fetch, port, hostname }, () => done(server)) as Server;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      refuse(cause.code === 'EADDRINUSE' ? new Problem('port-taken', { port }, { cause }) : cause);
    });
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = bound && typeof bound === 'object' ? bound.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function stopAsked(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
