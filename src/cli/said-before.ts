import { createHash } from 'node:crypto';
import type { RowIssue } from '../domain/import.ts';
import type { ImportRows, RowHead } from '../register/import/import-verbs.ts';

/** What the stretches of a file have said so far, where nothing is written down that would tell: a dry run counts what comes twice as taking it in would. */
export class SaidBefore {
  readonly #hashes = new Set<number>();
  readonly #keys = new Set<number>();
  repeated = 0;

  /** The rows that say something new. One whose key has come before is added to what is wrong. */
  without(rows: ImportRows, wrong: RowIssue[]): ImportRows {
    const fresh = (rows.rows as readonly RowHead[]).filter((row) => {
      if (isIn(this.#hashes, short(row.hash))) this.repeated += 1;
      else if (row.key === null || !isIn(this.#keys, short(createHash('sha256').update(row.key).digest('hex')))) return true;
      else wrong.push({ row: row.row, column: null, field: 'key', value: row.key, code: 'key-twice' });
      return false;
    });
    return { kind: rows.kind, rows: fresh } as unknown as ImportRows;
  }
}

/** 52 bits of a hash: a number is a tenth of the memory, and two of a million rows are hardly ever the same. */
const short = (hash: string): number => Number.parseInt(hash.slice(0, 13), 16);

function isIn(seen: Set<number>, one: number): boolean {
  if (seen.has(one)) return true;
  seen.add(one);
  return false;
}
