import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { fold } from '../../domain/fold.ts';
import { Problem } from '../../domain/problem.ts';
import type { ListSheet } from '../../output/list-sheet.ts';
import { listToCsv } from '../../output/list-to-csv.ts';
import { listToJson } from '../../output/list-to-json.ts';
import { listToXlsx } from '../../output/list-to-xlsx.ts';
import type { Env } from '../server-parts.ts';

const FILES = {
  csv: { media: 'text/csv; charset=utf-8', write: listToCsv },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: listToXlsx },
  json: { media: 'application/json; charset=utf-8', write: listToJson },
} as const satisfies Record<string, { media: string; write(sheet: ListSheet): AsyncGenerator<string | Uint8Array> }>;

/** Sends a list as a file to keep, a piece at a time, named for what it is and a day. Throws Problem('not-found') for a format there is none of. */
export function sendList(c: Context<Env>, format: string, sheet: ListSheet, day = c.get('parts').today()): Response {
  if (!Object.hasOwn(FILES, format)) throw new Problem('not-found', { id: format });
  const name = `${sheet.title.toLowerCase()}-${day}.${format}`;
  const { media, write } = FILES[format as keyof typeof FILES];
  return c.body(Readable.toWeb(Readable.from(write(sheet), { objectMode: false })) as ReadableStream, 200, {
    'content-type': media,
    'content-disposition': `attachment; filename="${fold(sheet.title).replaceAll(' ', '-')}-${day}.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

/** Every row of a list, read a page at a time. */
export async function* everyRow<T>(read: (page: { after?: string; limit: number }) => Promise<{ rows: readonly T[]; next: string | null }>): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const page: { rows: readonly T[]; next: string | null } = await read({ limit: ROWS, ...(after === null ? {} : { after }) });
    yield* page.rows;
    after = page.next;
  } while (after !== null);
}

const ROWS = 500; // held in memory at a time
