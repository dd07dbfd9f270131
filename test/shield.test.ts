import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { LANGS } from '../src/domain/lang.ts';
import { faultsOf, noBrowser, openBrowser } from './browser.ts';
import { openServer } from './open-server.ts';
import { draftOf, mention } from './registers.ts';

describe('shielding a detail in a browser', { skip: noBrowser }, () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let http: ReturnType<typeof createAdaptorServer>;
  let browser: Browser;
  let address: string;
  let id: string;
  before(async () => {
    server = await openServer();
    id = await server.register.logEngagement(
      server.who,
      draftOf('Samtale om gruvedrift', { parties: [mention('Gullgruva'), mention('Havlandet Senter')], note: 'varsam', topics: ['climate'] }),
    );
    http = createAdaptorServer({ fetch: server.app.fetch });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    http?.close();
    await server?.store.close();
  });

  async function open(options: Parameters<Browser['newContext']>[0] = {}, token = server.linkToken): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(`${address}/sign-in?token=${token}`);
    return page;
  }

  for (const javaScriptEnabled of [true, false])
    it(`keeps one of two parties apart, shows it to those who may see it, and opens it again, with script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await open({ javaScriptEnabled });
      await page.goto(`${address}/engagements/${id}`);
      await page.getByRole('link', { name: 'Skjerm ei opplysning' }).click();
      await page.getByRole('link', { name: 'Partar' }).last().click();
      await page.getByLabel('Kven skal sjå det').selectOption('exempt');
      await page.getByRole('button', { name: 'Skjerm' }).click();
      assert.match(await page.getByRole('alert').innerText(), /Vel paragrafen[\s\S]*Kva av dette/);
      await page.getByLabel(/^Gullgruva/).check();
      await page.getByLabel('Unnateke etter offentleglova').selectOption('off-20');
      await page.getByRole('button', { name: 'Skjerm' }).click();
      assert.match(await page.getByRole('status').first().innerText(), /skjerma/);
      assert.match(await page.getByRole('region', { name: 'Skjerma opplysningar' }).innerText(), /Gullgruva[\s\S]*unnateke, § 20 utanrikspolitiske interesser/);

      const { linkToken } = await server.register.addUser(server.who, {
        name: 'Skriv Ar',
        email: null,
        roles: ['writer'],
        grades: ['open', 'internal'],
        lang: 'nn',
      });
      const other = await open({}, linkToken);
      await other.goto(`${address}/engagements/${id}`);
      assert.doesNotMatch(await other.locator('body').innerText(), /Gullgruva|unnateke/);
      await other.context().close();

      await page.getByRole('button', { name: 'Opne att: Partar' }).click();
      assert.match(await page.getByRole('status').first().innerText(), /ope att/);
      assert.equal(await page.getByRole('region', { name: 'Skjerma opplysningar' }).count(), 0);
      await page.context().close();
    });

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const version = (await server.register.readEngagement(server.who, id)).version;
    await server.register.shieldField(server.who, id, version, { field: 'note', access: 'internal', basis: null });
    const page = await open({ bypassCSP: true });
    for (const lang of LANGS)
      for (const path of [
        `/engagements/${id}`,
        `/engagements/${id}/shields`,
        `/engagements/${id}/shields?field=title`,
        `/engagements/${id}/shields?field=parties`,
      ]) {
        await page.setViewportSize(lang === 'nb' ? { width: 360, height: 780 } : { width: 1280, height: 900 });
        await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        assert.deepEqual(await faultsOf(page), [], `${path} in ${lang}`);
        const excess = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
        assert.ok(excess <= 1, `${path} in ${lang} is ${excess} pixels too wide`);
      }
    await page.context().close();
  });
});
