import { Problem } from '../../domain/problem.ts';

/** Where a page ended: the sort key and the id of its last row, as one opaque word for an address. */
export function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Throws Problem('invalid') for a word we did not write. */
export function readCursor(cursor: string | undefined): [key: string, id: string] | null {
  if (!cursor) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && typeof id === 'string') return [key, id];
  } catch {
    // not ours: refused below
  }
  throw new Problem('invalid', { field: 'after' });
}
