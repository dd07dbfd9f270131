import type { Code, CodeOf } from '../code.ts';

/** Who came to whom. */
export const DIRECTIONS = [
  { code: 'in', nn: 'dei kom til oss', nb: 'de kom til oss', en: 'they came to us' },
  { code: 'out', nn: 'vi gjekk til dei', nb: 'vi gikk til dem', en: 'we went to them' },
  { code: 'mutual', nn: 'gjensidig', nb: 'gjensidig', en: 'mutual' },
  { code: 'none', nn: 'ingen spurde', nb: 'ingen spurte', en: 'nobody asked' },
] as const satisfies readonly Code[];
export type Direction = CodeOf<typeof DIRECTIONS>;
