import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const t = words('nn');

describe('an account that is edited in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let id: string;
  before(async () => {
    site = await openSite();
    const { register, who } = site.server;
    for (const [name, kind, direction] of [
      ['Sida', 'collaboration', 'mutual'],
      ['GIZ', 'funding', 'out'],
      ['Danida', 'membership', 'out'],
    ] as const)
      await register.logEngagement(who, draftOf(`Om ${name}`, { kind, direction, subject: { nn: `sak ${name}` }, parties: [mention(name)] }));
    const subject = { kind: 'all' as const };
    id = await register.createAccount(who, {
      period: '2021',
      lang: 'nn',
      templateId: 'article',
      subject,
      baseYear: null,
      title: 'Internasjonalt arbeid i 2021',
    });
  });
  after(() => site?.close());

  const text = () => site.address + `/accounts/${id}`;
  const sentence = (page: Page, words: string) => page.locator('a.sentence', { hasText: words });
  async function change(name: string, subject: string) {
    const { register, who } = site.server;
    const { engagementId } = (await register.listEngagements(who, { words: name }, { limit: 1 })).rows[0]!;
    const { version, kind, direction } = await register.readEngagement(who, engagementId);
    await register.correctEngagement(
      who,
      engagementId,
      version,
      draftOf(`Om ${name}`, { kind, direction, subject: { nn: subject }, parties: [mention(name)] }),
    );
  }

  it('is reworded from the keyboard, goes stale, and is merged', async () => {
    const page = await site.open();
    await page.goto(text());
    await sentence(page, 'Sida').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#text');
    await page.keyboard.press('e');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Sida og vi arbeider saman.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.waitForURL(/sentence=lin-/);
    await change('Sida', 'frisk luft');
    await page.reload();
    const stale = page.locator('.stale');
    assert.match(await stale.innerText(), /sak Sida[\s\S]*frisk luft/);
    await page.fill('#text', 'Sida og vi arbeider saman om frisk luft.');
    await page.click('button[value=merge]');
    await page.waitForSelector('[role=status]');
    assert.equal(await page.locator('.stale').count(), 0);
    assert.equal(await sentence(page, 'saman om frisk luft').count(), 1);
    await page.context().close();
  });

  it('brings back what was typed when the window is closed before it is saved, and tells it apart when somebody wrote meanwhile', async () => {
    const context = (await site.open()).context();
    const [first] = context.pages();
    await first!.goto(text());
    await sentence(first!, 'Danida').click();
    await first!.fill('#text', 'Dette var eg ikkje ferdig med');
    await first!.close();
    const again = await context.newPage();
    await again.goto(text());
    await sentence(again, 'Danida').click();
    await again.waitForSelector('.kept-note');
    assert.equal(await again.inputValue('#text'), 'Dette var eg ikkje ferdig med');
    assert.match(await again.locator('.kept-note').innerText(), new RegExp(t.accounts.restored));
    const other = await site.open();
    await other.goto(text());
    await sentence(other, 'Danida').click();
    await other.fill('#text', 'Danida: den andre skreiv.');
    await other.click('button[value=rewrite]');
    await other.waitForURL(/sentence=lin-/);
    await again.goto(text());
    await sentence(again, 'den andre skreiv').click();
    await again.waitForSelector('.kept-note');
    assert.equal(await again.inputValue('#text'), 'Danida: den andre skreiv.');
    assert.match(await again.locator('.kept-note').innerText(), /Dette var eg ikkje ferdig med/);
    await context.close();
    await other.context().close();
  });

  it('shows two who write in one sentence both texts', async () => {
    const [mine, theirs] = [await site.open(), await site.open()];
    for (const page of [mine, theirs]) {
      await page.goto(text());
      await sentence(page, 'GIZ').click();
      await page.waitForSelector('#text');
    }
    await theirs.fill('#text', 'Dei skreiv om GIZ.');
    await theirs.click('button[value=rewrite]');
    await theirs.waitForURL(/sentence=lin-/);
    await mine.fill('#text', 'Eg skreiv om GIZ.');
    await mine.click('button[value=rewrite]');
    await mine.waitForSelector(`h1:has-text("${t.accounts.conflictTitle}")`);
    assert.match(await mine.locator('dl.facts').innerText(), /Dei[\s\S]*Eg/);
    assert.equal(await mine.inputValue('#text'), 'Eg skreiv om GIZ.');
    await mine.fill('#text', 'Vi skreiv om GIZ.');
    await mine.click('button[value=rewrite]');
    await mine.waitForURL(/sentence=lin-/);
    assert.equal(await sentence(mine, 'Vi skreiv om GIZ.').count(), 1);
    for (const page of [mine, theirs]) await page.context().close();
  });

  it('is split, left out, taken back, frozen, corrected and compared with script off', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(text());
    await sentence(page, 'Vi skreiv om GIZ.').click();
    await page.fill('#text', 'Vi skreiv.\n\nDet var om GIZ.');
    await page.click('.more-edits summary');
    await page.click('button[value=split]');
    assert.equal(await sentence(page, 'Det var om GIZ.').count(), 1);
    await sentence(page, 'Det var om GIZ.').click();
    await page.click('.more-edits summary');
    await page.click('button[value=out]');
    assert.equal(await sentence(page, 'Det var om GIZ.').count(), 0);
    await page.click('button[value=back]');
    assert.equal(await sentence(page, 'Det var om GIZ.').count(), 1);
    const freeze = async (note?: string) => {
      await page.goto(`${text()}/freeze`);
      if (note) await page.fill('#note', note);
      await page.click('form.stack button');
    };
    await freeze();
    await page.click('.settle summary');
    await page.fill('#role-1', 'direktør');
    await page.check('#public-1');
    await page.click('.settle button');
    await page.goto(text());
    await sentence(page, 'Det var om GIZ.').click();
    await page.fill('#text', 'Det var om pengar.');
    await page.click('button[value=rewrite]');
    await freeze('GIZ fekk pengar');
    await page.goto(`${text()}/editions/1/2`);
    assert.match(await page.locator('main').innerText(), /om[\s\S]*GIZ\.[\s\S]*pengar\./);
    const anybody = await (await site.browser.newContext()).newPage();
    await anybody.goto(`${site.address}/published/${id}`);
    assert.match(await anybody.locator('main').innerText(), /Det var om GIZ\./);
    await anybody.context().close();
    await page.context().close();
  });

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const page = await site.open({ bypassCSP: true });
    await change('Danida', 'noko nytt');
    await page.goto(text());
    const line = (await sentence(page, 'den andre skreiv').getAttribute('id')) ?? '';
    const at = `/accounts/${id}`;
    await assertUsable(page, site.address, [
      '/accounts',
      '/accounts/new',
      at,
      `${at}?sentence=${line}`,
      `${at}/history`,
      `${at}/editions`,
      `${at}/editions/1/2`,
      `${at}/freeze`,
    ]);
    await page.context().close();
  });
});
