import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'hono';
import type { Env } from '../server-parts.ts';
import type { Conflict } from '../view/conflict.tsx';
import { fieldLabel } from '../view/field-label.ts';
import { fieldText } from '../view/field-text.ts';

/** What to tell one who saves a record that was saved since they opened it: by whom, and where what they typed differs from it. */
export async function conflictOf<T extends object>(c: Context<Env>, recordId: string, saved: T, typed: T, theirsAt: string): Promise<Conflict> {
  const reader = c.get('reader');
  const [latest] = await c.get('parts').register.historyOf(c.get('who'), recordId);
  const fields = (Object.keys(saved) as (keyof T & string)[]).filter((key) => !isDeepStrictEqual(saved[key], typed[key]));
  const rows = fields.map((key) => ({ label: fieldLabel(key, reader), theirs: fieldText(key, saved[key], reader), mine: fieldText(key, typed[key], reader) }));
  return {
    by: latest?.by ?? null,
    at: latest?.at ?? null,
    isYou: latest?.by === c.get('who').name,
    theirsAt,
    rows: rows.filter((row) => row.theirs !== row.mine),
  };
}
