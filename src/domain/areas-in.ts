import { AREA_GROUPS, M49 } from './codes/area-group.ts';

/** Codes and words in use that lead to the code of a group. */
const ALIASES: Record<string, string> = {
  south: 'global-south',
  'the-south': 'global-south',
  eu: 'european-union',
  'selected-african-countries': 'selected-african',
};

/** The one code of a group, where it goes by several; other codes stay as they are. */
export const groupCode = (code: string): string =>
  ALIASES[code.toLowerCase()] ?? (AREA_GROUPS.some((group) => group.code === code.toLowerCase()) ? code.toLowerCase() : code);

/**
 * Every code of an area that a question about this one is about as well: a region has its countries, the regions in it, and the selected
 * countries of it; a group its members. A country is itself alone: nobody knows whether it is among "selected African countries".
 */
export function areasIn(asked: string): string[] {
  const code = groupCode(asked);
  const group = AREA_GROUPS.find((one) => one.code === code);
  const below = group ? ('members' in group ? group.members : []) : (M49[code] ?? []);
  const selected = AREA_GROUPS.filter((one) => 'within' in one && one.within === code).map((one) => one.code);
  const aliases = Object.keys(ALIASES).filter((alias) => ALIASES[alias] === code);
  return [...new Set([code, ...aliases, ...(aliases.includes('eu') ? ['EU'] : []), ...below.flatMap(areasIn), ...selected])];
}

/** Whether a code is of a region or a group that has others in it. */
export const hasAreasIn = (code: string): boolean => areasIn(code).some((one) => /^[A-Z]{2}$/u.test(one) && one !== code && one !== 'EU');
