import type { Code, CodeOf } from '../code.ts';

/** How far an engagement has come. */
export const ENGAGEMENT_STATUSES = [
  { code: 'planned', nn: 'planlagd', nb: 'planlagt', en: 'planned' },
  { code: 'ongoing', nn: 'pågår', nb: 'pågår', en: 'ongoing' },
  { code: 'held', nn: 'gjennomført', nb: 'gjennomført', en: 'carried out' },
  { code: 'cancelled', nn: 'avlyst', nb: 'avlyst', en: 'cancelled' },
  { code: 'uncertain', nn: 'uvisst', nb: 'uvisst', en: 'uncertain' },
] as const satisfies readonly Code[];
export type EngagementStatus = CodeOf<typeof ENGAGEMENT_STATUSES>;
