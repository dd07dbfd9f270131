import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Problem } from '../domain/problem.ts';

/** Writes a whole file or none: to a name beside it first, then moved into place. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new Problem('unwritable', { file }, { cause });
  }
}
