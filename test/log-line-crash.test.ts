import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserPath, noBrowser } from './browser.ts';
import { newFolder } from './running-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LINE = 'møte med Havlandet Senter 3.11. om tang';

/** A child with what it has printed, so that it can be waited for and killed by its own id. */
interface Child {
  process: ChildProcess;
  says(pattern: RegExp): Promise<string>;
  kill(): Promise<void>;
}

function start(command: string, args: readonly string[]): Child {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, SAMBAND_LANG: 'nn' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const killAll = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', killAll);
  return {
    process: child,
    async says(pattern) {
      for (let tries = 0; tries < 600; tries++) {
        const found = pattern.exec(printed)?.[1];
        if (found) return found;
        if (child.exitCode !== null) break;
        await pause();
      }
      return assert.fail(`it never said ${pattern}: ${printed}`);
    },
    async kill() {
      const gone = once(child, 'exit');
      killAll();
      await gone;
    },
  };
}

const pause = () => new Promise((done) => setTimeout(done, 100));

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    await pause();
  }
  assert.fail(`${what} never came to be`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

describe('a line that is not logged yet', { skip: noBrowser }, () => {
  const data = newFolder();
  const profile = newFolder();
  let port = 0;
  let server: Child;
  let signIn = '';
  let browser: Child;
  let page: Page;

  const startServer = async () => {
    const flags = ['--liftoff-only', '--no-regexp-tier-up', '--import', join(root, 'scripts/tsx-hook.mjs'), join(root, 'src/main.ts')];
    server = start(process.execPath, [...flags, 'serve', '--data', data.folder, '--port', String(port)]);
    signIn = await server.says(/(http:\S+\/sign-in\?token=\S+)/);
  };
  /** A browser of its own, on a profile that outlives it. */
  const startBrowser = async () => {
    browser = start(browserPath ?? '', [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile.folder}`,
      'about:blank',
    ]);
    const address = await browser.says(/DevTools listening on (ws:\S+)/);
    const connected: Browser = await chromium.connectOverCDP(address);
    page = await (connected.contexts()[0] ?? (await connected.newContext())).newPage();
    await page.goto(signIn);
    await page.goto(new URL(signIn).origin);
  };
  /** Whether the browser has written something to its profile, as it does a little after the page has asked it to. */
  const isWritten = (words: string) => () =>
    globSync('**/Local Storage/leveldb/*.log', { cwd: profile.folder }).some((file) => {
      const bytes = existsSync(join(profile.folder, file)) ? readFileSync(join(profile.folder, file)) : Buffer.alloc(0);
      return bytes.includes(Buffer.from(words, 'latin1')) || bytes.includes(Buffer.from(words, 'utf16le'));
    });
  const isShown = () => page.locator('.restored').isVisible();

  before(async () => {
    port = await freePort();
    await startServer();
    await startBrowser();
  });
  after(async () => {
    await browser?.kill();
    await server?.kill();
    for (const folder of [profile, data]) folder.remove();
  });

  it('is there again when the browser is killed and opened once more, with what was chosen, and says so', async () => {
    await page.locator('#line').pressSequentially(LINE);
    await page.locator(`form.reading[data-line=${JSON.stringify(LINE)}]`).waitFor();
    await page.locator('#pick-kind').selectOption({ label: 'konsultasjon' });
    await page.locator('#pick-role-0 option:checked', { hasText: 'deltakar' }).waitFor({ state: 'attached' });
    await until(isWritten('consultation'), 'the kept line on disk');
    await browser.kill();
    await startBrowser();
    await until(isShown, 'the word about the kept line');
    assert.equal(await page.inputValue('#line'), LINE);
    await page.locator('#pick-kind option:checked', { hasText: 'konsultasjon' }).waitFor({ state: 'attached' });
  });

  it('is there again when the server is killed while it is being sent', async () => {
    await page.locator('form.reading [data-log]').waitFor();
    await server.kill();
    await page.locator('form.reading [data-log]').click();
    await until(
      () =>
        !page.url().startsWith('http') ||
        page.url().includes('chrome-error') ||
        page
          .locator('#line')
          .count()
          .then((n) => n === 0),
      'a failed send',
    );
    await startServer();
    await page.goto(signIn);
    await page.goto(new URL(signIn).origin);
    await until(isShown, 'the word about the kept line');
    assert.equal(await page.inputValue('#line'), LINE);
  });

  it('is forgotten once it is logged', async () => {
    await page.locator('form.reading [data-log]').click();
    await page.waitForURL(/\/logged$/);
    await page.goto(new URL(signIn).origin);
    assert.equal(await page.inputValue('#line'), '');
    assert.equal(await isShown(), false);
  });
});
