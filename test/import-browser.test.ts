import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertUsable, noBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';
import { plainWorkbook } from './workbooks.ts';

const HEAD = ['Nr', 'Dato', 'Organisasjon', 'Aktivitet', 'Type', 'Land'];
const GOOD = ['K-1', '12.9.2021', 'Fjordhamn universitet', 'Innlegg om gjensidigheit', 'foredrag', 'Kenya'];
const BAD = ['K-2', '31.2.2021', 'Bergvik forum', 'Eit møte som aldri var', 'fest', 'Atlantis'];

describe('importing in a browser', { skip: noBrowser }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const choose = async (page: Page, ...rows: string[][]) => {
    await page.goto(`${site.address}/imports/new`);
    await page.setInputFiles('#file', { name: 'aktivitetar.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(plainWorkbook([HEAD, ...rows])) });
    await page.click('main form button[type=submit]');
  };

  it('goes from the file to its undoing with the keyboard and without script', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await choose(page, GOOD, BAD);
    await page.selectOption('select[name="column.3"]', 'note'); // another meaning than the guess, which is remembered
    await page.focus('button[value=check]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/check$/u);
    assert.match(await page.innerText('main .count'), /1 ny · 0 vert endra · 0 står som dei er · 1 rad må rettast/u);
    await page.focus('main form button[type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/imports\/imp-[a-z0-9]+$/u);
    assert.match(await page.innerText('main'), /1 nye, 0 endra/u);
    await choose(page, GOOD);
    assert.match(await page.innerText('main'), /Kolonnane er lesne som sist[\s\S]*Fila har ikkje noko nytt/u);
    await page.goto(`${site.address}/imports`);
    await page.click('main tbody tr:nth-child(2) a');
    await page.click('main form button[type=submit]');
    assert.match(await page.innerText('main'), /2 oppføringar er tekne attende[\s\S]*Importen er angra/u);
  });

  it('has no fault on any of its pages, in three languages, also on a narrow screen', async () => {
    const page = await site.open({ bypassCSP: true });
    await choose(page, GOOD, BAD);
    const at = new URL(page.url()).pathname.replace(/\/(?:check|mapping)$/u, '');
    await assertUsable(page, site.address, ['/imports', '/imports/new', `${at}/mapping`, `${at}/check`]);
    await page.goto(`${site.address}${at}/check`);
    await page.click('main form button[type=submit]');
    await page.waitForURL(/\/imports\/imp-[a-z0-9]+$/u);
    await assertUsable(page, site.address, [at]);
  });
});
