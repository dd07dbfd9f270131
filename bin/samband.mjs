#!/usr/bin/env node
// Starts Samband on the Node it is pinned to: `samband COMMAND`. Runs on Node 20, so it stays plain JavaScript.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ready } from '../scripts/ready.mjs';

const hook = new URL('../scripts/tsx-hook.mjs', import.meta.url).href;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const child = spawn(ready(), ['--import', hook, main, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
