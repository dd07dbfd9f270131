import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem } from '../domain/problem.ts';

/**
 * Takes the lock of a data folder: a file beside it that holds our process id. The embedded database has no lock of its own, and two
 * processes on one folder lose rows in silence. A lock whose process is gone is taken over. Throws Problem('locked').
 */
export function lockFolder(folder: string): () => void {
  const file = `${resolve(folder)}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid === process.pid || isAlive(pid)) throw new Problem('locked', { folder, pid });
    rmSync(file, { force: true });
  }
  throw new Problem('locked', { folder });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
