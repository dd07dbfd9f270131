import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { formatOf } from '../intake/file/format-of.ts';
import { LIMITS } from '../intake/file/limits.ts';
import type { Table } from '../intake/table/find-table.ts';
import { isLines, isParted, openTable } from '../intake/table/open-table.ts';
import { streamTable } from '../intake/table/stream-table.ts';
import type { ImportFile } from '../register/import/import-verbs.ts';
import { firstTable } from '../server/form/import/open-rows.ts';

const LOOKED_AT = 64 * 1024; // bytes

/** A file of rows on its way in: what of it is kept with the import, and its rows, a stretch at a time under the same columns. */
interface RowsFile {
  kept: Pick<ImportFile, 'name' | 'bytes' | 'hash'>;
  tables(): AsyncGenerator<Table>;
}

/** Opens a file of rows. A workbook is read whole; what is written line by line is never, and of a long one the beginning alone is kept. */
export async function openRows(path: string): Promise<RowsFile> {
  const name = basename(path);
  const start = startOf(path);
  if (start.length === 0 || !(isLines(name) || isParted(formatOf(name, start)))) {
    const bytes = readFileSync(path);
    const table = firstTable(openTable(name, bytes, LIMITS));
    return { kept: { name, bytes }, tables: () => whole(table) };
  }
  const file = await streamTable(path, name);
  const bytes = statSync(path).size <= LIMITS.letters ? readFileSync(path) : file.head;
  return { kept: { name, bytes, hash: file.hash }, tables: () => streamed(file) };
}

/** Throws Problem 'no-file' and 'unreadable'. */
function startOf(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(LOOKED_AT);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    throw new Problem(code === 'ENOENT' ? 'no-file' : 'unreadable', { file: path, ...(code === 'EISDIR' ? { folder: path } : {}) }, { cause });
  }
}

async function* whole(table: Table): AsyncGenerator<Table> {
  yield table;
}

/** The columns are those of the first stretch: it has the row that names them. */
async function* streamed({ sheet, stretches }: Awaited<ReturnType<typeof streamTable>>): AsyncGenerator<Table> {
  let first: Table | null = null;
  for await (const rows of stretches()) {
    const table: Table = first ? { ...first, rows } : firstTable({ sheets: [{ name: sheet, hidden: false, rows }], replaced: 0 });
    first ??= { ...table, rows: [] };
    yield table;
  }
}
