import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openServer } from './open-server.ts';

/** The web application over a fresh register, answering at an address of its own, and a browser to read it in. */
export interface Site {
  server: Awaited<ReturnType<typeof openServer>>;
  address: string;
  browser: Browser;
  /** A new page, signed in with a link: that of the keeper unless another token is given. */
  open(options?: BrowserContextOptions, token?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const server = await openServer();
  const http = createAdaptorServer({ fetch: server.app.fetch });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  return {
    server,
    address,
    browser,
    open: async (options = {}, token = server.linkToken) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(`${address}/sign-in?token=${token}`);
      return page;
    },
    close: async () => {
      await browser.close();
      http.close();
      await server.store.close();
    },
  };
}
