import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { LANGS } from '../src/domain/lang.ts';
import { faultsOf, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

describe('the command palette and the keys', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;

  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    for (const [title, party] of [
      ['Møte om tareskog', 'Lauvtun Lag'],
      ['Innlegg om kystkultur', 'Havlandet Senter'],
    ] as const)
      await server.register.logEngagement(server.who, draftOf(title, { parties: [mention(party)] }));
  });
  after(() => site?.close());

  const open: Site['open'] = (...args) => site.open(...args);
  const option = (page: Page, text: string) => page.locator('.palette [role=option]', { hasText: text });

  it('opens with Ctrl+K, shows what can be done and what changed last, and gives focus back with Escape', async () => {
    const page = await open();
    await page.goto(`${address}/engagements`);
    await page.locator('main a.ds-button').first().focus();
    await page.keyboard.press('Control+k');
    await option(page, 'Møte om tareskog').waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'palette-words');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.match(await page.evaluate('document.activeElement.className'), /ds-button/);
    await page.context().close();
  });

  it('finds a record by a misspelt word, and goes there with Enter', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tareskgo');
    await option(page, 'Møte om tareskog').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/engagements\/eng-/);
    await page.context().close();
  });

  it('finds a task by the start of its words and by arrows', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ny par');
    await option(page, 'Ny part').waitFor();
    while ((await option(page, 'Ny part').getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.locator('.palette [role=option][aria-selected=true]', { hasText: 'Ny part' }).waitFor();
    const told = "document.getElementById(document.getElementById('palette-words').getAttribute('aria-activedescendant')).textContent";
    assert.match(await page.evaluate(told), /Ny part/, 'the field says which option is chosen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/parties\/new$/);
    await page.context().close();
  });

  it('takes a whole line to the log line', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('3.10. møte med Lauvtun Lag');
    const line = option(page, 'Loggfør: «3.10. møte med Lauvtun Lag»');
    await line.click();
    await page.locator('form.reading').waitFor();
    assert.equal(await page.inputValue('#line'), '3.10. møte med Lauvtun Lag');
    await page.context().close();
  });

  it('has no fault an accessibility check finds while it is open, in three languages, also on a narrow screen', async () => {
    const page = await open({ bypassCSP: true });
    for (const lang of LANGS) {
      await page.setViewportSize(lang === 'nb' ? { width: 390, height: 844 } : { width: 1280, height: 900 });
      await page.goto(`${address}/engagements?lang=${lang}`);
      await page.keyboard.press('Control+k');
      await page.locator('.palette [role=option]').first().waitFor();
      assert.deepEqual(await faultsOf(page), [], lang);
      await page.goto(`${address}/keys?lang=${lang}`);
      assert.deepEqual(await faultsOf(page), [], `keys, ${lang}`);
    }
    await page.context().close();
  });

  it('is a link to the search without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('[data-open-palette]').click();
    await page.waitForURL(/\/search$/);
    await page.context().close();
  });

  it('moves through rows with j and k, opens one with Enter, goes to lists with g and a letter, and leaves fields alone', async () => {
    const page = await open();
    await page.goto(`${address}/engagements`);
    await page.keyboard.press('/');
    await page.keyboard.type('ge');
    assert.equal(await page.inputValue('[name=words]'), 'ge');
    await page.goto(`${address}/engagements`);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const title = await page.locator('tr:focus a').first().innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/engagements\/eng-/);
    assert.equal(await page.locator('h1').innerText(), title);
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL(/\/parties$/);
    await page.context().close();
  });

  it('leaves single keys alone once they are turned off, and Ctrl+K as it is', async () => {
    const page = await open();
    await page.goto(`${address}/settings`);
    await page.locator('button[name=keys]').click();
    await page.goto(`${address}/engagements`);
    await page.keyboard.press('j');
    assert.equal(await page.locator('tr:focus').count(), 0);
    await page.keyboard.press('Control+k');
    assert.equal(await page.locator('dialog[open]').count(), 1);
    await page.context().close();
  });
});
