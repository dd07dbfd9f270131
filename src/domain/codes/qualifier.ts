import type { Code, CodeOf } from '../code.ts';

/** How exact a figure is. */
export const QUALIFIERS = [
  { code: 'exact', nn: 'nøyaktig', nb: 'nøyaktig', en: 'exactly' },
  { code: 'over', nn: 'over', nb: 'over', en: 'over' },
  { code: 'about', nn: 'om lag', nb: 'om lag', en: 'about' },
  { code: 'at-least', nn: 'minst', nb: 'minst', en: 'at least' },
  { code: 'one-of', nn: 'ein av', nb: 'en av', en: 'one of' },
  { code: 'only', nn: 'den einaste', nb: 'den eneste', en: 'the only one' },
] as const satisfies readonly Code[];
export type Qualifier = CodeOf<typeof QUALIFIERS>;
