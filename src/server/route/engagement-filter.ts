import { z } from 'zod';
import { codesOf } from '../../domain/code.ts';
import { ACCESS_GRADES } from '../../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { PARTY_ROLES } from '../../domain/codes/party-role.ts';
import { RECURRENCES } from '../../domain/codes/recurrence.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { ENGAGEMENT_STATUSES } from '../../domain/codes/status.ts';
import { readArea } from '../../language/read-area.ts';
import type { EngagementFilter } from '../../register/engagement/engagement-verbs.ts';
import { readPeriod } from '../form/read-period.ts';

const MOST = 40; // values of one key
const text = z.string().max(500);
/** A day as a person types it, or the first or last day of a month or a year. */
const day = (end: 'from' | 'to') =>
  z.string().transform((typed, check) => {
    const found = readPeriod(typed)?.[end];
    if (found) return found;
    check.addIssue('not a day');
    return z.NEVER;
  });

/** The engagement filter as it stands in an address, one value of each key. Those of SEVERAL may stand there several times. */
export const Filter = z.object({
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  from: day('from').optional(),
  to: day('to').optional(),
  kind: z.enum(codesOf(ENGAGEMENT_KINDS)).optional(),
  direction: z.enum(codesOf(DIRECTIONS)).optional(),
  status: z.enum(codesOf(ENGAGEMENT_STATUSES)).optional(),
  requestStatus: z.enum(codesOf(REQUEST_STATUSES)).optional(),
  recurrence: z.enum(codesOf(RECURRENCES)).optional(),
  access: z.enum(codesOf(ACCESS_GRADES)).optional(),
  partyId: text.optional(),
  partyRole: z.enum(codesOf(PARTY_ROLES)).optional(),
  ourRole: z.enum(codesOf(OUR_ROLES)).optional(),
  eventId: text.optional(),
  country: z
    .string()
    .transform((typed) => readArea(typed) ?? typed.toUpperCase())
    .optional(),
  topic: text.optional(),
  goal: text.optional(),
  unit: text.optional(),
  evidence: z.enum(['yes', 'no']).optional(),
  disputed: z.literal('yes').optional(),
  complete: z.enum(['yes', 'no']).optional(),
  loggedBy: text.optional(),
  changedSince: day('from').optional(),
  words: text.optional(),
});

const SEVERAL: ReadonlySet<string> = new Set<keyof EngagementFilter>([
  'kind',
  'direction',
  'status',
  'requestStatus',
  'recurrence',
  'access',
  'partyId',
  'partyRole',
  'ourRole',
  'eventId',
  'country',
  'topic',
  'goal',
  'unit',
  'loggedBy',
]);

/** Reads the filter of an address value by value, so that one nobody can use does not empty the others. */
export function readFilter(query: URLSearchParams): EngagementFilter {
  return readKeys(Filter.shape, query, SEVERAL);
}

/** Reads an address by the schema of each key; those named may have several values. */
export function readKeys<T>(shape: z.ZodRawShape, query: URLSearchParams, several: ReadonlySet<string> = new Set()): T {
  const filter: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const read = query.getAll(key).flatMap((typed): unknown[] => {
      const value = typed.trim() ? z.safeParse(schema, typed.trim()) : null;
      return value?.success && value.data !== undefined ? [value.data] : [];
    });
    const values = [...new Set(read)].slice(0, several.has(key) ? MOST : 1);
    if (values.length > 0) filter[key] = values.length === 1 ? values[0] : values;
  }
  return filter as T;
}

/** The query of an address, as it was asked for. */
export const queryOf = (url: string): URLSearchParams => new URL(url).searchParams;
