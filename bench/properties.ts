// Tries every property on examples drawn anew: npm run bench -- properties [--rounds N]
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const HOOK = new URL('../scripts/tsx-hook.mjs', import.meta.url).href;

/** Runs the tests that hold properties, each round with another seed, and tells which fail under which. True where none does. */
export function tryProperties(words: readonly string[]): boolean {
  const at = words.indexOf('--rounds');
  const rounds = at === -1 ? 3 : Number(words[at + 1]);
  const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: ROOT }).filter((file) =>
    /\/properties\.ts'/u.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  let held = true;
  for (let round = 0; round < rounds; round += 1) {
    const seed = randomInt(2 ** 31);
    const run = spawnSync(process.execPath, ['--import', HOOK, '--test', '--test-concurrency=2', '--test-reporter=tap', ...files], {
      cwd: ROOT,
      env: { ...process.env, SAMBAND_SEED: String(seed) },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const failed = [...run.stdout.matchAll(/^ *not ok \d+ - (.*)$/gmu)].map(([, name]) => name);
    console.log(`SAMBAND_SEED=${seed} ${failed.length === 0 ? `all of ${files.length} files hold` : ''}`);
    for (const name of failed) console.log(`  FAILED ${name}`);
    held &&= run.status === 0;
  }
  return held;
}
