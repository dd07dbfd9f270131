import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { readCountry } from '../../language/country-codes.ts';
import type { EngagementFilter } from '../../register/engagement/engagement-verbs.ts';

/** The engagement filter as it stands in an address. */
export const Filter = z.object({
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)).optional(),
  direction: z.enum(codesOf(DIRECTIONS)).optional(),
  status: z.enum(codesOf(ENGAGEMENT_STATUSES)).optional(),
  requestStatus: z.enum(codesOf(REQUEST_STATUSES)).optional(),
  access: z.enum(codesOf(ACCESS_GRADES)).optional(),
  partyId: z.string().optional(),
  eventId: z.string().optional(),
  country: z
    .string()
    .transform((typed) => readCountry(typed) ?? typed.toUpperCase())
    .optional(),
  topic: z.string().optional(),
  words: z.string().max(500).optional(),
});

/** Reads the filter key by key, so that one value nobody can use does not empty the others. */
export function readFilter(query: Record<string, string>): EngagementFilter {
  return readKeys(Filter.shape, query);
}

/** Reads an address by the schema of each key. */
export function readKeys<T>(shape: z.ZodRawShape, query: Record<string, string>): T {
  const filter: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const typed = query[key]?.trim();
    const read = typed ? z.safeParse(schema, typed) : null;
    if (read?.success && read.data !== undefined) filter[key] = read.data;
  }
  return filter as T;
}
