import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Problem } from '../../domain/problem.ts';
import { decoderOf, isBinary, olderEncoding, SAMPLE, wideEncoding } from '../file/decode-text.ts';
import { csvOptions, csvRow, csvSheet, partingOf } from '../file/sheet/read-csv.ts';
import type { SheetRow } from '../file/sheet/workbook.ts';
import { isLines, jsonRow, objectOf } from './open-table.ts';
import { linesOf } from './lines-of.ts';

const STRETCH = 5000; // rows
const LONGEST = 5 * 1024 * 1024; // letters of one row

/** A file of rows that is read from its disk a stretch at a time, so that it may be of any length. */
export interface StreamedTable {
  hash: string; // of all its bytes
  head: Uint8Array; // its first bytes, to the end of a line
  sheet: string;
  stretches(): AsyncGenerator<SheetRow[]>;
}

/**
 * Goes through values parted by a sign, or an object of JSON a line, once: for its letters, its keys and whether its quotes are closed. Its rows are read the second time.
 * Throws Problem 'not-text', 'empty-text', 'damaged' and 'too-large' as `openTable` does, the last for one row alone.
 */
export async function streamTable(path: string, name: string, stretch = STRETCH): Promise<StreamedTable> {
  const { hash, head, encoding } = await survey(path);
  const start = decoderOf(encoding)(head);
  if (isBinary(start)) throw new Problem('not-text');
  if (!/[^\s\u00a0\u200b\ufeff]/u.test(start)) throw new Problem('empty-text');
  const rows = isLines(name) ? await objectRows(path, encoding) : await partedRows(path, encoding, start);
  return { hash, head, sheet: isLines(name) ? name : csvSheet(name), stretches: () => inStretches(rows(), stretch) };
}

async function survey(path: string): Promise<{ hash: string; head: Uint8Array; encoding: string }> {
  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let head = Buffer.alloc(0);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    if (head.length < SAMPLE) head = Buffer.concat([head, piece.subarray(0, SAMPLE - head.length)]);
    try {
      if (isUtf8) strict.decode(piece, { stream: true });
    } catch {
      isUtf8 = false;
    }
  }
  const encoding = wideEncoding(head) ?? (isUtf8 ? 'utf-8' : olderEncoding(head));
  const end = head.length < SAMPLE || encoding.startsWith('utf-16') ? head.length : head.lastIndexOf('\n') + 1;
  return { hash: hash.digest('hex'), head: head.subarray(0, end || head.length), encoding };
}

async function* texts(path: string, encoding: string): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) yield decode(piece, { stream: true });
  yield decode(new Uint8Array());
}

type Rows = () => AsyncGenerator<SheetRow>;

async function partedRows(path: string, encoding: string, start: string): Promise<Rows> {
  const { said, delimiter } = partingOf(start);
  const records = (quote: '"' | null) =>
    pipeline(
      Readable.from(texts(path, encoding)),
      parse({ ...csvOptions(delimiter), quote, from_line: said ? 2 : 1, max_record_size: LONGEST }),
      () => {}, // what goes wrong is thrown where the rows are read
    ) as AsyncIterable<string[]>;
  const closes = await through(records('"')).then(() => true, () => false); // prettier-ignore
  if (!closes)
    await through(records(null)).catch((cause: unknown) => {
      throw new Problem('damaged', {}, { cause });
    });
  return async function* rows() {
    let number = said ? 1 : 0;
    for await (const fields of records(closes ? '"' : null)) yield csvRow(fields, ++number);
  };
}

async function objectRows(path: string, encoding: string): Promise<Rows> {
  const keys = new Set<string>();
  async function* objects() {
    for await (const { line, number } of linesOf(texts(path, encoding), LONGEST)) if (line.trim() !== '') yield { number, values: objectOf(line, number) };
  }
  for await (const { values } of objects()) for (const key of Object.keys(values)) keys.add(key);
  return async function* rows() {
    const all = [...keys];
    yield jsonRow(all, 1, (key) => key); // the row of names comes first
    for await (const { number, values } of objects()) yield jsonRow(all, number + 1, (key) => values[key]);
  };
}

async function through(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _one of all);
}

async function* inStretches(rows: AsyncIterable<SheetRow>, most: number): AsyncGenerator<SheetRow[]> {
  let stretch: SheetRow[] = [];
  for await (const row of rows) {
    if (row.cells.length > 0) stretch.push(row);
    if (stretch.length < most) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}
