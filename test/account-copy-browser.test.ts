import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accountOfYear } from '../src/account/account-of-year.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import { LANGS } from '../src/domain/lang.ts';
import { renderAccount } from '../src/output/render-account.ts';
import { createRegister } from '../src/register/create-register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { openStore } from '../src/store/open-store.ts';
import { faultsOf, noBrowser, openBrowser } from './browser.ts';

// The account of the demo year as a file on a disk, opened by one who has nothing else.
const folder = mkdtempSync(join(tmpdir(), 'samband-copy-'));
const fileOf = (lang: string) => pathToFileURL(join(folder, `${lang}.html`)).href;
let browser: Browser;

before(async () => {
  if (noBrowser) return;
  browser = await openBrowser();
  const store = await openStore({ memory: true });
  const { who } = await bootstrap(store);
  const register = createRegister(store);
  await loadDemo(register, who);
  for (const lang of LANGS) {
    const { account } = await accountOfYear(register, who, 2021, lang, '2021-12-31', { rivals: true });
    writeFileSync(join(folder, `${lang}.html`), await renderAccount(account, 'html'));
  }
  await store.close();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
});

async function opened(lang: string, options: BrowserContextOptions = {}): Promise<{ page: Page; said: string[]; close(): Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(fileOf(lang));
  return { page, said, close: () => context.close() };
}

test('a sentence opens its records, their passages with the words that count, and what another source says', { skip: noBrowser }, async () => {
  const { page, said, close } = await opened('nn');
  const sentence = page.locator('.said', { hasText: 'Australian Volunteers International' });
  await sentence.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('#panel');
  assert.equal(await page.evaluate('document.activeElement.id'), 'panel');
  assert.equal(await sentence.getAttribute('aria-expanded'), 'true');
  assert.equal(await panel.locator('blockquote').textContent(), await sentence.textContent());
  assert.equal(await panel.locator('h3').count(), 2);
  assert.match(
    (await panel.locator('section').first().textContent()) ?? '',
    /intervju · 2021 · AVI.*«Australia: dei som skreiv rapporten.*Arbeidsnotat 2021.*Når: i 2021/s,
  );
  assert.ok((await panel.locator('section').first().locator('mark').allTextContents()).includes('i 2021'));
  await page.keyboard.press('Escape');
  assert.ok(await panel.isHidden());
  assert.equal(await page.evaluate('document.activeElement.getAttribute("aria-expanded")'), 'false');
  await page.locator('.said', { hasText: 'Leveraging Triangular' }).click();
  assert.match((await panel.textContent()) ?? '', /ei anna kjelde/);
  await panel.getByRole('button', { name: 'Neste' }).click();
  assert.match((await panel.locator('blockquote').textContent()) ?? '', /ein video/);
  assert.deepEqual(said, []);
  await close();
});

test('without script the copy is read with numbered notes that lead there and back', { skip: noBrowser }, async () => {
  const { page, close } = await opened('nn', { javaScriptEnabled: false });
  assert.equal(await page.locator('[role=button]').count(), 0);
  await page.locator('sup a').first().click();
  assert.equal(new URL(page.url()).hash, '#note-1');
  await page.locator('#note-1 .back').first().click();
  assert.equal(new URL(page.url()).hash, '#ref-1-1');
  await close();
});

for (const lang of LANGS)
  test(`the copy in ${lang} has no fault that axe finds, shut and open, wide and narrow, light and dark`, { skip: noBrowser }, async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const) {
      const { page, close } = await opened(lang, { viewport: { width, height: 780 }, colorScheme, bypassCSP: true });
      assert.deepEqual(await faultsOf(page), []);
      await page.locator('.said').first().click();
      assert.deepEqual(await faultsOf(page), []);
      assert.ok(((await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number) <= 1);
      await close();
    }
  });

test('on paper the copy has its text and notes, and nothing to press', { skip: noBrowser }, async () => {
  const { page, close } = await opened('nn');
  await page.locator('.said').first().click();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#panel').isHidden());
  assert.ok(await page.locator('.choose').isHidden());
  assert.ok(await page.locator('#note-1').isVisible());
  await close();
});
