import type { Code, CodeOf } from '../code.ts';

/** How often it comes back. */
export const RECURRENCES = [
  { code: 'weekly', nn: 'kvar veke', nb: 'hver uke', en: 'weekly' },
  { code: 'monthly', nn: 'kvar månad', nb: 'hver måned', en: 'monthly' },
  { code: 'quarterly', nn: 'kvart kvartal', nb: 'hvert kvartal', en: 'quarterly' },
  { code: 'yearly', nn: 'kvart år', nb: 'hvert år', en: 'yearly' },
  { code: 'standing', nn: 'fast', nb: 'fast', en: 'standing' },
] as const satisfies readonly Code[];
export type Recurrence = CodeOf<typeof RECURRENCES>;
