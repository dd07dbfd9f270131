import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type Page, chromium } from 'playwright-core';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = BROWSERS.find((path) => path && existsSync(path));

/** Why there is no browser to test in, or false when there is one. Given to a test's `skip`. */
export const noBrowser = executablePath ? false : 'no Chromium on this machine: install it, or name it in CHROMIUM';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, by WCAG 2.1 AA and good practice: one line for each fault, none when all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => { const module = undefined; const exports = undefined; ${axe}; return axe.run(document, { resultTypes: ['violations'] }); })()`);
  const { violations } = found as { violations: { id: string; help: string; nodes: { target: string[] }[] }[] };
  return violations.map(({ id, help, nodes }) => `${new URL(page.url()).pathname}: ${id} (${help}): ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join('; ')}`);
}
