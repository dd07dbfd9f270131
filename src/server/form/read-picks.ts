import { z } from 'zod';
import type { LinePick } from '../../intake/line-picks.ts';
import { PICKED } from '../../intake/line-picks.ts';

const Pick = z.tuple([z.enum(PICKED), z.string(), z.string()]);

/** A choice against a reading as the value of a field: which fact, what it was read as and what it shall be. */
export const pickValue = (field: LinePick['field'], from: string, to: string): string => JSON.stringify([field, from, to]);

/** The choices that came along with a line, those that choose what was read left out. What is no choice is not one. */
export function readPicks(values: readonly string[]): LinePick[] {
  return values.flatMap((value) => {
    const [field, from, to] = parsed(value);
    return field !== undefined && from !== undefined && to !== undefined && from !== to ? [{ field, from, to }] : [];
  });
}

function parsed(value: string): z.infer<typeof Pick> | [] {
  try {
    return Pick.parse(JSON.parse(value));
  } catch {
    return [];
  }
}
