import type { Code, CodeOf } from '../code.ts';

/** What set the engagement going. */
export const TRIGGERS = [
  { code: 'on-request', nn: 'på førespurnad', nb: 'på forespørsel', en: 'on request' },
  { code: 'own-initiative', nn: 'eige initiativ', nb: 'eget initiativ', en: 'own initiative' },
  { code: 'duty', nn: 'oppdrag eller plikt', nb: 'oppdrag eller plikt', en: 'mandate or duty' },
] as const satisfies readonly Code[];
export type Trigger = CodeOf<typeof TRIGGERS>;
