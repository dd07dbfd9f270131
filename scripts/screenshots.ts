// npm run screenshots: the pictures of the README, taken of the demo register.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/browser.ts';
import { newFolder, serve } from '../test/running-server.ts';

const { folder, remove } = newFolder();
const server = await serve('--demo', '--data', folder);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'nn-NO' });
const go = (path: string) => page.goto(server.address + path);
const keep = (name: string, of: Page = page) => of.screenshot({ path: new URL(`../docs/screenshots/${name}.png`, import.meta.url).pathname });

await page.goto(server.signIn);
await page.fill('#line', '12.9. heldt innlegg på IVCO om gjensidigheit, over 400 deltakarar');
await page.keyboard.press('Enter');
await page.waitForSelector('#line-reading .buttons button');
await keep('today');

await go('/sources');
await page.fill('textarea[name=text]', readFileSync(new URL('../demo/notes-2021.nn.txt', import.meta.url), 'utf8').slice(0, 2000));
await page.fill('input[name=year]', '2021');
await page.fill('input[name=title]', 'Notat frå møteboka');
await page.click('main form[method=post] button[type=submit]');
await page.keyboard.press('j');
await keep('review');

await go('/account/2021');
await page.locator('a.sentence').nth(4).click();
await page.waitForSelector('#support .evidence a');
await keep('account');

await go('/engagements?words=rapport');
await page.locator('main tbody a').first().click();
await page.waitForLoadState();
await keep('engagement');

await go('/parties?open=promises');
await page.locator('main tbody a').first().click();
await page.waitForLoadState();
await keep('party');

await go('/requests');
await keep('requests');
await go('/commitments');
await keep('commitments');

await go('/engagements?kind=talk&kind=meeting');
await page.locator('#select-all').check();
await keep('engagements');
await page.getByRole('button', { name: 'Gi innsyn …' }).click();
await page.waitForLoadState();
await keep('access');

await browser.close();
await server.stop();
remove();
