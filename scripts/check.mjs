// npm run check: types, lint, format, dead code, rooms and unit tests, on the embedded store alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE_FLAGS, ready, root } from './ready.mjs';

const node = ready();
const hook = new URL('./tsx-hook.mjs', import.meta.url).href;
const bin = (name) => join(root, 'node_modules', '.bin', name);
const list = "import {globSync} from 'node:fs'; console.log(globSync(['src/**/*.test.ts','src/**/*.test.tsx','test/rooms.test.ts']).join('\\n'))";
const tests = execFileSync(node, ['--input-type=module', '-e', list], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter(Boolean);
const steps = [
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('oxlint'), ['--quiet']],
  ['format', bin('oxfmt'), ['--check', '.']],
  ['dead code', bin('knip'), []],
  ['unit tests', node, [...NODE_FLAGS, '--import', hook, '--test', '--test-concurrency=2', '--test-reporter=dot', ...tests]],
];
for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
