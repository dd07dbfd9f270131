// Runs a TypeScript file on the pinned Node: node scripts/run.mjs FILE [ARGUMENTS].
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE_FLAGS, ready, root } from './ready.mjs';

const hook = new URL('./tsx-hook.mjs', import.meta.url).href;
const [file = '', ...rest] = process.argv.slice(2);
process.exitCode = spawnSync(ready(), [...NODE_FLAGS, '--import', hook, join(root, file), ...rest], { cwd: root, stdio: 'inherit' }).status ?? 1;
