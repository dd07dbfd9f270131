import { setLinkToken } from '../src/register/user/set-link-token.ts';
import type { ServerParts } from '../src/server/server-parts.ts';
import { createServer } from '../src/server/create-server.ts';
import { openRegister } from './registers.ts';
import { stores } from './stores.ts';

export const RPC_TOKEN = 'a-token-only-this-test-knows';
const LINK_TOKEN = 'a-link-token-only-this-test-knows';
const ORIGIN = 'http://127.0.0.1:3000';

/** The web application over a fresh register, and a visitor who keeps cookies as a browser does. */
export async function openServer(more: Partial<ServerParts> = {}) {
  const [embedded] = stores();
  if (!embedded) throw new Error('there is always an embedded store');
  const opened = await openRegister(embedded);
  await setLinkToken(opened.store, LINK_TOKEN);
  const app = await createServer({
    register: opened.register,
    localWho: opened.who,
    rpcToken: RPC_TOKEN,
    today: () => '2026-11-24',
    version: '0.0.0',
    ...more,
  });
  return { ...opened, app, visitor: () => openVisitor(app), linkToken: LINK_TOKEN };
}

type App = { fetch(request: Request): Response | Promise<Response> };

function openVisitor(app: App) {
  const jar = new Map<string, string>();
  const send = async (method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.fetch(
      new Request(ORIGIN + path, {
        method,
        ...(body === undefined ? {} : { body }),
        headers: { origin: ORIGIN, host: new URL(ORIGIN).host, ...(cookie ? { cookie } : {}), ...headers },
      }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const visitor = {
    send,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    post: (path: string, fields: Record<string, string>, headers?: Record<string, string>) => send('POST', path, new URLSearchParams(fields), headers),
    page: async (path: string) => (await send('GET', path)).text(),
    /** Follows where a sent form leads. */
    async submit(path: string, fields: Record<string, string>): Promise<string> {
      const response = await send('POST', path, new URLSearchParams(fields));
      const to = response.headers.get('location');
      return to ? visitor.page(to) : response.text();
    },
    signIn: () => send('GET', `/sign-in?token=${LINK_TOKEN}`),
  };
  return visitor;
}
