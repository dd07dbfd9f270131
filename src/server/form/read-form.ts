import type { Context } from 'hono';
import { Problem } from '../../domain/problem.ts';

/** A sent form: the fields as typed, and the file if one came along. Line ends are single, as a file on disk has them. */
export interface SentForm {
  values: URLSearchParams;
  file: File | null;
  files: File[]; // all of them, where several may come
}

export async function readForm(c: Context): Promise<SentForm> {
  let data: FormData;
  try {
    data = await c.req.formData();
  } catch (cause) {
    throw new Problem('invalid', {}, { cause });
  }
  const values = new URLSearchParams();
  const files: File[] = [];
  for (const [key, value] of data) {
    if (typeof value === 'string') values.append(key, value.replaceAll('\r\n', '\n'));
    else if (value.size > 0 || value.name !== '') files.push(value); // a chooser that was left alone sends one without a name
  }
  return { values, file: files.findLast(({ size }) => size > 0) ?? null, files };
}

/** Numbers of the rows a repeated group was sent with, in order: "parties.0.name", "parties.3.name" give [0, 3]. */
export function rowsOf(values: URLSearchParams, group: string): number[] {
  const found = new Set<number>();
  for (const key of values.keys()) {
    const [name, row, field] = key.split('.');
    if (name === group && field !== undefined && /^\d{1,3}$/.test(row ?? '')) found.add(Number(row));
  }
  return [...found].sort((a, b) => a - b);
}

/** A typed text without surrounding space, or null when there is none. */
export function textOf(values: URLSearchParams, key: string): string | null {
  return values.get(key)?.trim() || null;
}
