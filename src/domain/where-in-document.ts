import { z } from 'zod';
import type { Place } from './document.ts';

/** Where words stand in their file, as a person would look them up: all of it may be missing. */
export const WhereInDocument = z.object({
  page: z.number().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  footnote: z.number().optional(),
});
export type WhereInDocument = z.infer<typeof WhereInDocument>;

/** The page, cell or footnote a span opens in, or null where the file has none. */
export function whereInDocument(places: readonly Place[], { start }: { start: number }): WhereInDocument | null {
  const where: WhereInDocument = {};
  for (const place of places) {
    if (place.start > start) break; // they stand in order
    if (place.end <= start) continue;
    if (place.kind === 'page') where.page = place.page;
    if (place.kind === 'sheet') where.sheet = place.sheet;
    if (place.kind === 'cell') where.cell = place.cell;
    if (place.kind === 'footnote') where.footnote = place.number;
  }
  return Object.keys(where).length > 0 ? where : null;
}
