import type { Code, CodeOf } from '../code.ts';

/** What became of a commitment. */
export const COMMITMENT_STATUSES = [
  { code: 'open', nn: 'open', nb: 'åpen', en: 'open' },
  { code: 'kept', nn: 'innfridd', nb: 'innfridd', en: 'kept' },
  { code: 'partly-kept', nn: 'delvis innfridd', nb: 'delvis innfridd', en: 'partly kept' },
  { code: 'not-kept', nn: 'ikkje innfridd', nb: 'ikke innfridd', en: 'not kept' },
  { code: 'dropped', nn: 'bortfallen', nb: 'bortfalt', en: 'dropped' },
  { code: 'carried-over', nn: 'vidareført', nb: 'videreført', en: 'carried over' },
] as const satisfies readonly Code[];
export type CommitmentStatus = CodeOf<typeof COMMITMENT_STATUSES>;
