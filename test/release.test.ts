import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertUsable, faultsOf, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

describe('giving access in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    const { register, who } = server;
    await register.logEngagement(who, draftOf('Ope møte', { parties: [mention('Havlandet Senter')], note: 'berre for oss' }));
    await register.logEngagement(who, draftOf('Hemmeleg møte', { access: 'exempt', accessBasis: 'off-20' }));
    await register.logEngagement(who, draftOf('Utan paragraf', { access: 'exempt' }));
  });
  after(() => site?.close());

  const open: Site['open'] = (...args) => site.open(...args);
  const select = async (page: Page) => {
    await page.goto(`${address}/engagements`);
    await page.getByLabel(/^Vel alle \d/).check();
    await page.getByRole('button', { name: 'Gi innsyn …' }).click();
    await page.getByRole('heading', { name: 'Gi innsyn', level: 1 }).waitFor();
  };

  for (const javaScriptEnabled of [true, false])
    it(`goes from a selection to the file in one step, and into the log, with script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await open({ javaScriptEnabled });
      await select(page);
      assert.match(
        await page.locator('main').innerText(),
        /1 er ope og vert gitt ut[\s\S]*2 er unnatekne[\s\S]*§ 20 utanrikspolitiske interesser: 1[\s\S]*1 manglar paragraf/,
      );
      await page.getByRole('button', { name: 'Gi innsyn', exact: true }).click();
      assert.match(await page.getByRole('alert').innerText(), /Kven får innsyn: Fyll ut[\s\S]*utan eigen paragraf[\s\S]*Fyll ut/);
      await page.getByLabel('Kven får innsyn').fill('Avisa Fjordnytt');
      await page.getByLabel(/^Sak/).fill('2026/123');
      await page.getByLabel('Unnateke utan eigen paragraf vert halde tilbake etter').selectOption('off-13');
      await page.getByRole('button', { name: 'Gi innsyn', exact: true }).click();
      await page.getByRole('heading', { name: 'Avisa Fjordnytt' }).waitFor();
      const shown = await page.locator('main').innerText();
      assert.match(shown, /1 med noko halde tilbake, 2 halde heilt tilbake/);
      assert.match(shown, /Notat: unnateke etter offentleglova § 14 interne dokument/);
      assert.doesNotMatch(shown, /Hemmeleg|Utan paragraf|berre for oss/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /csv/i }).click()]);
      const file = readFileSync(await download.path(), 'utf8');
      assert.match(file, /Ope møte/);
      assert.match(file, /Heile engasjementet: unnateke etter offentleglova § 20 utanrikspolitiske interesser/);
      assert.match(file, /§ 13 teieplikt/);
      assert.doesNotMatch(file, /Hemmeleg|Utan paragraf|berre for oss|eng-/);
      await page.getByRole('link', { name: 'Innsynslogg' }).click();
      await page.getByRole('link', { name: 'Avisa Fjordnytt' }).first().waitFor();
      await page.context().close();
    });

  it('is not offered to those who do not answer for it', async () => {
    const { linkToken } = await server.register.addUser(server.who, {
      name: 'Skriv Ar',
      email: null,
      roles: ['writer'],
      grades: ['open', 'internal'],
      lang: 'nn',
    });
    const page = await open({}, linkToken);
    await page.goto(`${address}/engagements`);
    assert.equal((await page.getByRole('button', { name: 'Endre' }).count()) > 0, true);
    assert.equal(await page.getByRole('button', { name: 'Gi innsyn …' }).count(), 0);
    await page.context().close();
  });

  it('says what an exempt engagement is exempt by, and asks for it in the form', async () => {
    const page = await open();
    await page.goto(`${address}/engagements/new`);
    await page.getByLabel('Tittel', { exact: true }).fill('Møte om noko løynt');
    await page.getByText('Fleire opplysningar').click();
    await page.getByLabel('Tilgang').selectOption('exempt');
    await page.locator('form.stack button[type=submit]').first().click();
    assert.match(await page.getByRole('alert').innerText(), /Vel paragrafen det er unnateke etter/);
    await page.getByLabel('Unnateke etter offentleglova').selectOption('off-23');
    await page.locator('form.stack button[type=submit]').first().click();
    await page.waitForURL(/\/engagements\/eng-/);
    assert.match(await page.locator('dl.facts').innerText(), /§ 23 forhandlingsposisjon/);
    await page.context().close();
  });

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const page = await open({ bypassCSP: true });
    const [latest] = (await server.register.listReleases(server.who, { limit: 1 })).rows;
    await assertUsable(page, address, ['/releases', `/releases/${latest?.releaseId}`]);
    await page.goto(`${address}/engagements?lang=nn`);
    await select(page);
    assert.deepEqual(await faultsOf(page), []);
    await page.context().close();
  });
});
