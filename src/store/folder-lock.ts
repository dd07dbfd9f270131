import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';

/** How to reach the server that holds a folder. */
export interface Door {
  address: string;
  token: string;
}

export interface FolderLock {
  /** Says where the holder answers, for commands that come while it runs. The file is readable by its owner alone. */
  openDoor(door: Door): void;
  release(): void;
}

// A lock is let go when its object is collected, so those held are named here for as long as they are.
const held = new Set<DatabaseSync>();

// PGlite keeps no lock of its own, and two processes on one folder lose rows without a word. This lock is one the operating
// system lets go of when its process ends, however it ends, so there is no stale lock to judge and no process number to trust.
/** Takes the folder for this process, making it where it does not exist. Null when another process holds it. */
export function lockFolder(folder: string): FolderLock | null {
  let lock: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    if (isBusy(cause)) return null;
    throw new Problem('unreadable', { file: folder }, { cause });
  }
  held.add(lock);
  const doorFile = join(folder, 'server.json');
  rmSync(doorFile, { force: true });
  return {
    openDoor(door) {
      writeFileSync(doorFile, JSON.stringify({ ...door, pid: process.pid }), { mode: 0o600 });
      chmodSync(doorFile, 0o600);
    },
    release() {
      rmSync(doorFile, { force: true });
      held.delete(lock);
      lock.close();
    },
  };
}

/** The door of the server that holds the folder, or null when it has none (yet). */
export function readDoor(folder: string): Door | null {
  try {
    const { address, token } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')) as Partial<Door>;
    return address && token ? { address, token } : null;
  } catch {
    return null;
  }
}

const SQLITE_BUSY = 5;
function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY;
}
