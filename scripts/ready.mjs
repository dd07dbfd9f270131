// Installs what is missing, then names the pinned Node. Runs on Node 20, so it stays plain JavaScript.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.samband-lock-hash');

// The embedded database is WebAssembly. Compiled once and plainly it starts a second sooner and holds a hundred megabytes less, and its queries
// take as long as when the optimising compiler works on it in the background.
// Patterns are compiled when first used, not interpreted first: the reader of texts has some hundreds of large ones, and a first reading takes
// less than half of the time.
export const NODE_FLAGS = ['--liftoff-only', '--no-regexp-tier-up'];

/** Brings node_modules in line with the lock file; gives the path of the Node to run. */
export function ready() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have !== wanted) {
    console.error('Installing what is missing …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    writeFileSync(stamp, wanted);
  }
  const pinned = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('Samband needs Node 24, and the pinned copy could not be installed on this machine. Install Node 24 and try again.');
}
