import type { Code, CodeOf } from '../code.ts';

/** How a claim stands. */
export const CLAIM_STATUSES = [
  { code: 'proposed', nn: 'foreslått', nb: 'foreslått', en: 'proposed' },
  { code: 'confirmed', nn: 'stadfesta', nb: 'bekreftet', en: 'confirmed' },
  { code: 'disputed', nn: 'omstridd', nb: 'omstridt', en: 'disputed' },
  { code: 'rejected', nn: 'avvist', nb: 'avvist', en: 'rejected' },
] as const satisfies readonly Code[];
export type ClaimStatus = CodeOf<typeof CLAIM_STATUSES>;
