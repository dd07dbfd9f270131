import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

describe('shielding a detail in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  let id: string;
  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    id = await server.register.logEngagement(
      server.who,
      draftOf('Samtale om gruvedrift', { parties: [mention('Gullgruva'), mention('Havlandet Senter')], note: 'varsam', topics: ['climate'] }),
    );
  });
  after(() => site?.close());

  const open: Site['open'] = (...args) => site.open(...args);

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
    await assertUsable(page, address, [
      `/engagements/${id}`,
      `/engagements/${id}/shields`,
      `/engagements/${id}/shields?field=title`,
      `/engagements/${id}/shields?field=parties`,
    ]);
    await page.context().close();
  });
});
