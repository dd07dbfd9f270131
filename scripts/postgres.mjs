// A throw-away PostgreSQL cluster for the tests, in a temporary folder, reached over a socket in it.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function findBin() {
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian))
    for (const version of readdirSync(debian).sort().reverse()) if (existsSync(join(debian, version, 'bin', 'initdb'))) return join(debian, version, 'bin');
  return null;
}

/** Starts a cluster and gives its address and how to stop it, or null where PostgreSQL is not installed. */
export function startPostgres() {
  const bin = findBin();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'samband-pg-'));
  const asRoot = process.getuid?.() === 0; // PostgreSQL refuses to run as root
  if (asRoot) {
    const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const run = (tool, args) =>
    asRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, tool), ...args], { stdio: 'ignore', cwd: '/' })
      : execFileSync(join(bin, tool), args, { stdio: 'ignore' });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'samband', '--encoding=UTF8', '--locale=C.UTF-8']);
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-k ${folder} -c listen_addresses= -c fsync=off`, 'start']);
  return {
    url: `postgresql://samband@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
