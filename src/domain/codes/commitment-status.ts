import type { Code, CodeOf } from '../code.ts';

/** What became of a commitment. */
export const COMMITMENT_STATUSES = [
  { code: 'open', nn: 'open', nb: 'åpent', en: 'open' },
  { code: 'kept', nn: 'halden', nb: 'holdt', en: 'kept' },
  { code: 'partly-kept', nn: 'delvis halden', nb: 'delvis holdt', en: 'partly kept' },
  { code: 'not-kept', nn: 'ikkje halden', nb: 'ikke holdt', en: 'not kept' },
  { code: 'dropped', nn: 'droppa', nb: 'droppet', en: 'dropped' },
  { code: 'carried-over', nn: 'ført vidare', nb: 'ført videre', en: 'carried over' },
] as const satisfies readonly Code[];
export type CommitmentStatus = CodeOf<typeof COMMITMENT_STATUSES>;
