import { AREA_GROUPS, M49 } from '../domain/codes/area-group.ts';
import { groupCode } from '../domain/areas-in.ts';
import { fold } from '../domain/fold.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { areaName } from './countries.ts';
import { readCountry } from './country-codes.ts';

/** The regions and groups a person can choose, by the code they are kept by. */
const GROUP_CODES: readonly string[] = [...AREA_GROUPS.map((group) => group.code), ...Object.keys(M49)];

const byName = new Map(
  GROUP_CODES.flatMap((code) =>
    LANGS.flatMap((lang) => {
      const name = fold(areaName(code, lang) ?? code);
      return [
        [name, code],
        [name.replace(/^the /u, ''), code],
      ] as const;
    }),
  ),
);

/** The code of the country, region or group a person wrote, by its code or by its name in any of our languages; null when there is none. */
export function readArea(typed: string): string | null {
  const said = typed.trim();
  const group = groupCode(fold(said).replaceAll(' ', '-'));
  if (GROUP_CODES.includes(group)) return group;
  return readCountry(said) ?? byName.get(fold(said)) ?? null;
}

/** The names of all regions and groups, to choose from. */
export const groupNames = (lang: Lang): string[] =>
  GROUP_CODES.map((code) => areaName(code, lang) ?? code).toSorted((one, other) => one.localeCompare(other, lang));
