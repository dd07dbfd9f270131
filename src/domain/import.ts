import { z } from 'zod';
import type { Issue } from './problem.ts';

/** What the rows of a file can be taken in as. */
export const IMPORT_KINDS = ['engagements', 'parties', 'commitments'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * How a file is read: its sheet, the rows its columns are named in, what each column (from 0) holds, and what holds for every row that does
 * not say.
 */
export const ImportMapping = z.object({
  sheet: z.string(),
  header: z.array(z.number().int().positive()).max(2),
  columns: z.record(z.string().regex(/^\d{1,5}$/u), z.string()),
  fixed: z.record(z.string(), z.string()),
});
export type ImportMapping = z.infer<typeof ImportMapping>;

/** Why the register does not take a row that says nothing wrong by itself. */
export const ROW_REFUSALS = [
  'unknown-key',
  'key-twice',
  'changed-since',
  'several-parties',
  'unknown-party',
  'unknown-engagement',
  'identifier-taken',
  'not-a-request',
  'not-yours',
  'conflict',
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

/** What is wrong with a row: where, what stands there, and which rule. `column` is null where it is the row as a whole. */
export interface RowIssue {
  row: number;
  column: number | null;
  field: string | null;
  value: string;
  code: Issue['code'] | RowRefusal | 'fault' | 'no-such-row';
}
