import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { letter } from './letters.ts';
import { handPdf } from './pdfs.ts';
import { openSite, type Site } from './site.ts';
import { plainWorkbook } from './workbooks.ts';

const t = words('nn').readings;
const said = (who: string) => `I mars 2021 heldt vi eit innlegg for ${who}.`;
const repeated = `${said('Brevlaget')}\r\n\r\n-- \r\nKari Prøve\r\n\r\nDen 3. mars 2021 skreiv Ola Prøve <ola@x.example>:\r\n> ${said('Gamlelaget')}\r\n`;
const FILES: [string, Uint8Array][] = [
  ['brev.eml', letter('Brevet', repeated, [{ name: 'notat.txt', text: said('Notatlaget') }])],
  ['side.pdf', handPdf([`BT /F1 12 Tf 72 700 Td (${said('Sidelaget')}) Tj ET`])],
  [
    'ark.xlsx',
    plainWorkbook([
      ['Kva', 'Kven'],
      [said('Arklaget'), 'Arklaget'],
    ]),
  ],
  [
    'web.html',
    strToU8(`<!doctype html><h1>Nytt</h1><h2>Meir</h2><p>${said('Weblaget')}</p><ul><li>Ein</li></ul><table><tr><td>To</td><td>Tre</td></tr></table>`),
  ],
  ['skadd.pdf', strToU8('%PDF-1.7 berre byrjinga')],
];

describe('files brought to the sources page', { skip: noBrowser }, () => {
  let site: Site;
  let page: Page;
  const found = new Map<string, string>();
  before(async () => {
    site = await openSite();
    page = await site.open({ bypassCSP: true });
  });
  after(() => site?.close());

  const isOver = (of: Page) =>
    of.waitForFunction('document.querySelector("[data-live-reading=over], [data-live-reading] a[href=\\"/sources\\"]")', null, { timeout: 120_000 });

  it('are dropped several at once, followed while they are read, and each leads to its review', async () => {
    await page.goto(`${site.address}/sources`);
    const transfer = await page.evaluateHandle(
      (files) => {
        const all = new DataTransfer();
        for (const [name, base64] of files) all.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
        return all;
      },
      FILES.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
    );
    await page.dispatchEvent('form.drop', 'drop', { dataTransfer: transfer });
    assert.equal(await page.evaluate('document.querySelector("#file").files.length'), FILES.length);
    await page.click('form.drop button[type=submit]');
    await page.waitForURL(/\/sources\/readings\//u);
    await isOver(page);
    assert.equal(await page.locator('[data-live-reading] [role=status]').innerText(), t.over(5, 1));
    for (const link of await page.locator('.reading-files a[href^="/sources/src-"]:not(.ds-button)').all())
      found.set((await link.innerText()).trim(), (await link.getAttribute('href')) ?? '');
    assert.deepEqual([...found.keys()], ['brev.eml', 'notat.txt', 'side.pdf', 'ark.xlsx', 'web.html']);
    assert.equal(await page.locator('.reading-files .ds-button').count(), 5);
  });

  it('look as they did: a page beside its text, a letter with what it repeats folded, a sheet with letters and numbers', async () => {
    await page.goto(site.address + found.get('side.pdf'));
    const picture = page.locator('.page-picture img');
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction('document.querySelector(".page-picture img").naturalWidth > 100', null, { timeout: 60_000 });
    assert.match((await picture.getAttribute('alt')) ?? '', /side 1/u);
    await page.goto(site.address + found.get('brev.eml'));
    assert.match(await page.locator('.letter-head').innerText(), /Kari Prøve/u);
    assert.equal(await page.getByText('Gamlelaget').isVisible(), false);
    assert.equal(await page.getByRole('link', { name: 'notat.txt', exact: true }).count(), 1);
    await page.goto(site.address + found.get('ark.xlsx'));
    assert.deepEqual(await page.locator('.sheet thead th').allInnerTexts(), ['A', 'B']);
    await page.goto(site.address + found.get('web.html'));
    assert.deepEqual(await page.locator('.blocks :is(h3, h4)').allInnerTexts(), ['Nytt', 'Meir']);
    assert.deepEqual([await page.locator('.blocks li').count(), await page.locator('.blocks td').count()], [1, 2]);
  });

  it('say where each proposal stands, on the review and under the record', async () => {
    await page.goto(`${site.address + found.get('ark.xlsx')}/review`);
    assert.match(await page.locator('.proposal').first().innerText(), /celle A2, arket «Ark1»/u);
    await page.locator('form[action$="/accept"] button').first().click();
    await page.goto(site.address + found.get('ark.xlsx'));
    assert.equal((await page.locator('.sheet td mark').count()) > 0, true);
  });

  it('are read without script, on a page that asks again by itself', async () => {
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })).newPage();
    await plain.goto(`${site.address}/sources`);
    const files = ['Ein', 'To', 'Tre'].map((who) => ({
      name: `${who}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`${said(`${who}laget`)}${' Ein vanleg dag.'.repeat(2_000)}`),
    }));
    await plain.setInputFiles('#file', files);
    await plain.click('form.drop button[type=submit]');
    await plain.waitForURL(/\/sources\/readings\//u);
    await plain.getByText(t.over(3, 0)).waitFor({ timeout: 120_000 });
  });

  it('have pages that everybody can use, in three languages', async () => {
    const reading = await page.context().newPage();
    await reading.goto(`${site.address}/sources`);
    await reading.setInputFiles(
      '#file',
      [1, 2].map((at) => ({ name: `b${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(said(`Siste${at}laget`)) })),
    );
    await reading.click('form.drop button[type=submit]');
    await reading.waitForURL(/\/sources\/readings\//u);
    await isOver(reading);
    await assertUsable(reading, site.address, [new URL(reading.url()).pathname, '/sources', ...found.values()]);
  });
});
