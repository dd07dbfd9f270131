// Runs Samband on the Node it is pinned to. Itself on Node 20, so it stays plain JavaScript.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS, ready } from './ready.mjs';

const hook = new URL('./tsx-hook.mjs', import.meta.url).href;
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts one command and leaves its exit code as this process's own. `flags` are Node's. */
export function samband(args, flags = []) {
  const child = spawn(ready(), [...NODE_FLAGS, ...flags, '--import', hook, main, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
