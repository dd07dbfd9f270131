import type { Code, CodeOf } from '../code.ts';

/** How people met. */
export const MODES = [
  { code: 'digital', nn: 'digitalt', nb: 'digitalt', en: 'online' },
  { code: 'physical', nn: 'fysisk', nb: 'fysisk', en: 'in person' },
  { code: 'hybrid', nn: 'hybrid', nb: 'hybrid', en: 'hybrid' },
] as const satisfies readonly Code[];
export type Mode = CodeOf<typeof MODES>;
