import { denied } from './denied.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import type { KindRule } from './knowledge/kind-rule.ts';
import { ASKING } from './knowledge/asking.ts';
import { BELONGING } from './knowledge/belonging.ts';
import { ENTRIES } from './knowledge/entries.ts';
import { GATHERINGS } from './knowledge/gatherings.ts';
import { GIVING } from './knowledge/giving.ts';
import { PARTNERS } from './knowledge/partners.ts';
import { AT_OUR_PLACE } from './knowledge/at-our-place.ts';
import { GUESTS } from './knowledge/guests.ts';
import { JOURNEYS } from './knowledge/journeys.ts';
import { WORKS } from './knowledge/works.ts';
import type { KindFound } from './read-kinds.ts';
import { word } from './span.ts';

const compile = (rules: readonly KindRule[]) => rules.map((rule) => ({ ...KIND_DEFAULTS[rule.kind], act: false, ...rule, pattern: word(rule.words, 'giu') }));
const anywhere = compile([...ASKING, ...BELONGING, ...GATHERINGS, ...GIVING, ...PARTNERS, ...GUESTS, ...JOURNEYS, ...AT_OUR_PLACE, ...WORKS]);
const opening = compile(ENTRIES);

/** The kinds a masked sentence shows by who stands where in it: that others came to us, or we to them. An entry of a list may have no more than the noun it opens with. */
export function readBetween(masked: string, entry: boolean): KindFound[] {
  return [...anywhere, ...(entry ? opening : [])].flatMap(({ pattern, kind, weight, act, role, direction }) =>
    [...masked.matchAll(pattern)]
      .map((match) => ({ kind, weight, act, role, direction, start: match.index, end: match.index + match[0].length, said: match[0] }))
      .filter((found) => !denied(masked, found)),
  );
}
