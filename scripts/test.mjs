// npm test: every test there is, on a PostgreSQL of its own where one can be started. The last line counts them.
import { execFileSync, spawn } from 'node:child_process';
import { NODE_FLAGS, ready, root } from './ready.mjs';
import { startPostgres } from './postgres.mjs';

const node = ready();
const hook = new URL('./tsx-hook.mjs', import.meta.url).href;
const postgres = startPostgres();
const env = { ...process.env, NO_COLOR: '1' };
if (postgres) env.SAMBAND_TEST_DATABASE_URL = postgres.url;
else console.log('No PostgreSQL on this machine: the tests run on the embedded store alone.');

const glob =
  "import {globSync} from 'node:fs'; console.log(globSync(['src/**/*.test.ts','src/**/*.test.tsx','test/**/*.test.ts','test/**/*.test.tsx']).join('\\n'))";
const files = execFileSync(node, ['--input-type=module', '-e', glob], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter(Boolean).sort();

const run = spawn(node, [...NODE_FLAGS, '--import', hook, '--test', '--test-concurrency=2', '--test-reporter=tap', ...files], {
  cwd: root,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
let out = '';
run.stdout.setEncoding('utf8');
run.stdout.on('data', (chunk) => {
  out += chunk;
  process.stdout.write(chunk);
});
run.on('close', (code) => {
  postgres?.stop();
  for (const name of failures(out)) console.log(`FAILED ${name}`);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(out)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  console.log(`${count('pass')} passed, ${failed} failed, ${count('skipped') + count('todo')} skipped`);
  process.exitCode = code === 0 && failed === 0 ? 0 : 1;
});

/** The names of the tests that failed, innermost last, so that the end of a long log tells what to look at. */
function failures(tap) {
  return [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name);
}
