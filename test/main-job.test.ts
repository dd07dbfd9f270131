import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { faultsOf, noBrowser, openBrowser } from './browser.ts';
import { newFolder, serve, type Running } from './running-server.ts';

// One working day, in order: each test goes on from where the one before left the browser.
const published = new URL('../../shared/real/norec-2021.nn.txt', import.meta.url);
const text = readFileSync(existsSync(published) ? published : new URL('../demo/notes-2021.nn.txt', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const { folder, remove } = newFolder();
let server: Running;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let reviewed = '';
const faults: string[] = [];

before(async () => {
  if (noBrowser) return;
  server = await serve('--data', folder);
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'nn-NO', acceptDownloads: true });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
});
after(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

const go = (path: string) => page.goto(server.address + path);
const press = async (key: string) => {
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.keyboard.press(key)]);
  await page.locator('[data-sent]').first().waitFor({ state: 'detached' }); // the card that comes back has taken the place of the one that was sent
};

test('the link printed at the start lets its holder in, and nobody else', { skip: noBrowser }, async () => {
  assert.equal((await go('/'))?.status(), 401);
  faults.length = 0; // the browser's own word for the refusal just asked for
  await page.goto(server.signIn);
  assert.equal(new URL(page.url()).pathname, '/');
});

test('a pasted text becomes proposals, each marked where its words stand', { skip: noBrowser }, async () => {
  await go('/sources');
  await page.fill('textarea[name=text]', text);
  await page.fill('input[name=year]', '2021');
  await page.fill('input[name=title]', 'Året 2021');
  await page.click('main form[method=post] button[type=submit]');
  await page.waitForURL(/\/sources\/(?:src-\w+\/review$|readings\/)/);
  if (page.url().includes('/readings/')) {
    // A slow machine shows how far the reading has come, and leads on when it is over.
    await page.locator('[data-live-reading=over]').waitFor();
    await page.locator('a[href$="/review"]').first().click();
    await page.waitForURL(/\/sources\/src-\w+\/review$/);
  }
  reviewed = new URL(page.url()).pathname;
  const quotes = (await page.locator('.proposal a[href^="#c"]').allInnerTexts()).map((quote) => quote.trim().slice(1, -1));
  assert.ok(quotes.length >= 20, `${quotes.length} proposals`);
  const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
  const whole = flat(text);
  for (const quote of quotes) assert.ok(whole.includes(flat(quote)), quote);
  assert.ok((await page.locator('.review-text mark').count()) > 0);
});

test('proposals are accepted, rejected and taken back from the keyboard', { skip: noBrowser }, async () => {
  const waiting = () => page.locator('.proposal[data-status=open]').count();
  const all = await waiting();
  await page.keyboard.press('j');
  await press('a');
  assert.equal(await waiting(), all - 1);
  await press('x');
  assert.equal(await waiting(), all - 2);
  await page.locator('.proposal[data-status=rejected]').first().focus();
  await press('u');
  assert.equal(await waiting(), all - 1);
});

test('the rest are accepted without script', { skip: noBrowser }, async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const reader = await plain.newPage();
  await reader.goto(page.url());
  const accept = reader.locator('.proposal[data-status=open] form[action$="/accept"] button');
  for (let left = await accept.count(); left > 0; left -= 1) await accept.first().click();
  assert.equal(await reader.locator('.proposal[data-status=open]').count(), 0);
  await plain.close();
});

test('a line typed on the front page is logged with what was read from it', { skip: noBrowser }, async () => {
  await go('/');
  await page.fill('#line', '12.9.2021 heldt innlegg på IVCO om gjensidigheit, over 400 deltakarar');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#line-reading .buttons button');
  const read = await page.locator('#line-reading').innerText();
  assert.match(read, /400/);
  await page.locator('#line-reading button[type=submit]').first().click();
  await page.waitForURL(/\/engagements\/eng-/);
  const main = await page.locator('main').innerText();
  assert.match(main, /400/);
  assert.match(main, /12\. september 2021|12\.9\.2021|2021-09-12/);
});

test('a sentence of the account opens its records, and the passage in its source', { skip: noBrowser }, async () => {
  await go('/account/2021');
  assert.ok((await page.locator('a.sentence').count()) >= 10);
  const sentence = page.locator('a.sentence').first();
  await sentence.click();
  await page.waitForSelector('#support a[href*="/sources/src-"]');
  await page.locator('#support a[href*="/sources/src-"] .quiet').first().click();
  await page.waitForURL(/\/sources\/src-\w+#c\d+-\d+/);
  const marked = (await page.locator('mark.shown').allInnerTexts()).join('');
  assert.ok(marked.length > 0 && text.replace(/\s+/g, ' ').includes(marked.replace(/\s+/g, ' ').trim()), marked);
});

test('the account is had as Word and as a tagged PDF in Nynorsk', { skip: noBrowser }, async () => {
  await go('/account/2021');
  const word = await download('a[href*=".docx"]');
  assert.equal(readFileSync(word).subarray(0, 2).toString(), 'PK');
  const pdf = await download('a[href*=".pdf"]');
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), '%PDF-');
  let info = '';
  try {
    info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return; // no poppler on this machine; output's own tests say so
  }
  assert.match(info, /Tagged:\s+yes/);
});

async function download(link: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  return file.path();
}

test('axe finds nothing on the pages of the day in Nynorsk, Bokmål or English', { skip: noBrowser }, async () => {
  const checked = await browser.newContext({ storageState: await context.storageState(), bypassCSP: true });
  const reader = await checked.newPage();
  const found: string[] = [];
  for (const lang of ['nb', 'en', 'nn']) {
    for (const path of ['/', reviewed, '/account/2021']) {
      await reader.goto(`${server.address}${path}?lang=${lang}`);
      assert.equal(await reader.getAttribute('html', 'lang'), lang);
      found.push(...(await faultsOf(reader)));
    }
  }
  await checked.close();
  assert.deepEqual(found, []);
});

test('no page has met an error of script or policy', { skip: noBrowser }, () => {
  assert.deepEqual(faults, []);
});
