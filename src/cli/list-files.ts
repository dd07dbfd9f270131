import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Problem } from '../domain/problem.ts';

export interface ListedFile {
  path: string;
  name: string; // as it is kept: with the folder it came in
}

/** The files a person names: a folder stands for all that lies in it, in the order of their names, but for what is hidden. Throws Problem 'no-file' or 'unreadable'. */
export function listFiles(path: string): ListedFile[] {
  return told(path, () => {
    if (!statSync(path).isDirectory()) return [{ path, name: basename(path) }];
    const all = readdirSync(path, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file, name: join(basename(path), relative(path, file)) }))
      .filter(({ name }) => !/(?:^|[/\\])[.~]/u.test(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  });
}

export function readListed(path: string): Uint8Array {
  return told(path, () => readFileSync(path));
}

function told<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Problem(missing ? 'no-file' : 'unreadable', { file }, { cause });
  }
}
