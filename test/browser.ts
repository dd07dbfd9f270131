import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { LANGS } from '../src/domain/lang.ts';

const executablePath = findBrowser();

/** Where the browser is that the tests drive; undefined where there is none. */
export const browserPath = executablePath;

/** The browser CHROMIUM names, else the first of the usual ones on the path. */
function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const usual = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM, ...usual].find((path) => path && existsSync(path));
}

/** Why there is no browser to test in, or false when there is one. Given to a test's `skip`. */
export const noBrowser = executablePath ? false : 'no Chromium on this machine: install it, or name it in CHROMIUM';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the page as it stands, folded parts opened: one line for each fault, none when all is well. The context must
 * have been opened with `bypassCSP`, for the check itself is a script put into the page.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run(document).then((run) => run.violations.map((fault) => `${fault.id} (${fault.help}): ${fault.nodes[0].html}`))');
  return (found as string[]).map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}

/** Asserts that pages have no fault that axe finds and are no wider than the screen, in three languages, one of them on a narrow screen. */
export async function assertUsable(page: Page, address: string, paths: readonly string[]): Promise<void> {
  for (const path of paths)
    for (const lang of LANGS) {
      await page.setViewportSize(lang === 'nb' ? { width: 360, height: 780 } : { width: 1280, height: 900 });
      await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      assert.deepEqual(await faultsOf(page), [], `${path} in ${lang}`);
      const excess = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      assert.ok(excess <= 1, `${path} in ${lang} is ${excess} pixels too wide`);
    }
}
