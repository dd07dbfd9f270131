import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFolder, readDoor } from './folder-lock.ts';

const here = new URL('./folder-lock.ts', import.meta.url).href;
const lockIn = (folder: string) => `import { lockFolder } from ${JSON.stringify(here)}; const lock = lockFolder(${JSON.stringify(folder)});`;
const refusedElsewhere = (folder: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', `${lockIn(folder)} console.log(lock === null)`], { encoding: 'utf8' }).trim() === 'true';
const newFolder = () => mkdtempSync(join(tmpdir(), 'samband-lock-'));

test('a folder held by one process is refused to another and free again once let go', () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  assert.ok(lock);
  assert.equal(refusedElsewhere(folder), true);
  lock.release();
  assert.equal(refusedElsewhere(folder), false);
  rmSync(folder, { recursive: true });
});

test('a folder whose holder was killed is free at once', async () => {
  const folder = newFolder();
  const holder = spawn(process.execPath, ['--input-type=module', '-e', `${lockIn(folder)} console.log('held'); setTimeout(() => {}, 60000)`]);
  await once(holder.stdout, 'data');
  assert.equal(lockFolder(folder), null);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lock = lockFolder(folder);
  assert.ok(lock);
  lock.release();
  rmSync(folder, { recursive: true });
});

test('the holder leaves its address for others, readable by its owner alone', () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  lock?.openDoor({ address: 'http://127.0.0.1:3000', token: 'secret' });
  assert.deepEqual(readDoor(folder), { address: 'http://127.0.0.1:3000', token: 'secret' });
  assert.equal(statSync(join(folder, 'server.json')).mode & 0o077, 0);
  lock?.release();
  assert.equal(readDoor(folder), null);
  rmSync(folder, { recursive: true });
});

test('a folder that cannot be made is refused as unreadable', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => lockFolder(join(folder, 'file', 'data')), { code: 'unreadable' });
  rmSync(folder, { recursive: true });
});
