import type { Code, CodeOf } from '../code.ts';

/** What a country or area is to an engagement. */
export const AREA_ROLES = [
  { code: 'place', nn: 'stad', nb: 'sted', en: 'place' },
  { code: 'origin', nn: 'opphav', nb: 'opphav', en: 'origin' },
  { code: 'topic', nn: 'tema', nb: 'tema', en: 'topic' },
  { code: 'counterpart', nn: 'motpart', nb: 'motpart', en: 'counterpart' },
] as const satisfies readonly Code[];
export type AreaRole = CodeOf<typeof AREA_ROLES>;
