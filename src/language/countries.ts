import { groupCode } from '../domain/areas-in.ts';
import { AREA_GROUPS } from '../domain/codes/area-group.ts';
import type { Lang } from '../domain/lang.ts';

const ISLANDS = new Set('AG AW BB BM BS CK CU CV CY DM DO FJ FK FO GL GU HT IS JM KI KM KN LC LK MG MH MT MU MV NR PH PR SB SC SJ TT TW VC WS'.split(' '));
const WITH_THE = new Set('AE BS CD CF CG DO FK FO GB GM KM KY MH MV NL PH SB TC US VA VG VI'.split(' '));
const names = new Map<Lang, Intl.DisplayNames>();

/** The name of a country (ISO 3166-1 alpha-2), a region (UN M49) or a named group; null when the code is none of these. */
export function areaName(code: string, lang: Lang): string | null {
  const group = AREA_GROUPS.find((one) => one.code === groupCode(code));
  if (group) return group[lang];
  if (!/^(?:[A-Z]{2}|\d{3})$/u.test(code)) return null;
  const display = names.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  names.set(lang, display);
  const name = display.of(code);
  if (!name) return null;
  return lang === 'en' && WITH_THE.has(code) ? `the ${name}` : name;
}

/** Where: "i Brasil", "på Island", "in the Philippines". */
export function inArea(code: string, lang: Lang): string | null {
  const name = areaName(code, lang);
  if (!name) return null;
  return `${lang === 'en' ? 'in' : ISLANDS.has(code) ? 'på' : 'i'} ${name}`;
}

/** The several areas of a list in one phrase, the preposition said again only where it changes. */
export function inAreas(codes: readonly string[], lang: Lang): string[] {
  let last = '';
  return codes.flatMap((code) => {
    const phrase = inArea(code, lang);
    if (!phrase) return [];
    const preposition = phrase.slice(0, phrase.indexOf(' '));
    const said = preposition === last ? phrase.slice(preposition.length + 1) : phrase;
    last = preposition;
    return [said];
  });
}
