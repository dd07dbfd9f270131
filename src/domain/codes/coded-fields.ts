import type { Code } from '../code.ts';
import { DIRECTIONS } from './direction.ts';
import { ENGAGEMENT_KINDS } from './engagement-kind.ts';
import { MODES } from './mode.ts';
import { RECURRENCES } from './recurrence.ts';
import { REQUEST_STATUSES } from './request-status.ts';
import { TRIGGERS } from './trigger.ts';

/** The lists that fields of an engagement with one code take it from. */
export const CODED_FIELDS = {
  kind: ENGAGEMENT_KINDS,
  direction: DIRECTIONS,
  trigger: TRIGGERS,
  mode: MODES,
  recurrence: RECURRENCES,
  requestStatus: REQUEST_STATUSES,
} as const satisfies Record<string, readonly Code[]>;
