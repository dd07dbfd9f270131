import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import type { RowIssue } from '../domain/import.ts';
import type { ImportRows } from '../register/import/import-verbs.ts';
import { SaidBefore } from './said-before.ts';

it('counts what an earlier stretch of a file has said, and refuses a key that comes again', () => {
  const rows = (...all: [row: number, says: string, key: string | null][]) =>
    ({
      kind: 'parties',
      rows: all.map(([row, says, key]) => ({ row, key, hash: createHash('sha256').update(says).digest('hex').slice(0, 32) })),
    }) as unknown as ImportRows;
  const said = new SaidBefore();
  const wrong: RowIssue[] = [];
  assert.equal(said.without(rows([2, 'a', null], [3, 'b', 'K-1']), wrong).rows.length, 2);
  const { rows: fresh } = said.without(rows([4, 'a', null], [5, 'c', 'K-1'], [6, 'd', 'K-2']), wrong);
  assert.deepEqual([fresh.map(({ row }) => row), said.repeated, wrong.map(({ row, code }) => [row, code])], [[6], 1, [[5, 'key-twice']]]);
});
