import { denied } from './denied.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import { GIVING } from './knowledge/giving.ts';
import { VISITS } from './knowledge/visits.ts';
import type { KindFound } from './read-kinds.ts';
import { word } from './span.ts';

const rules = [...GIVING, ...VISITS].map((rule) => ({ ...KIND_DEFAULTS[rule.kind], act: false, ...rule, pattern: word(rule.words, 'giu') }));

/** The kinds a masked sentence shows by who stands where in it: that others came to us, or we to them. */
export function readBetween(masked: string): KindFound[] {
  return rules.flatMap(({ pattern, kind, weight, act, role, direction }) =>
    [...masked.matchAll(pattern)]
      .map((match) => ({ kind, weight, act, role, direction, start: match.index, end: match.index + match[0].length, said: match[0] }))
      .filter((found) => !denied(masked, found)),
  );
}
