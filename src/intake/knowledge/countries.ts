import { OWN_NAMES } from './own-names.ts';
import { PEOPLES } from './peoples.ts';
import { NATIONALITIES, NATIONALITY_PHRASES } from './nationalities.ts';
import { CITIES } from './cities.ts';
import { REGIONS } from './regions.ts';

export interface PlaceName {
  code: string;
  as: 'country' | 'city' | 'nationality';
}

/** Names Intl does not give, but people write. */
const ALSO: readonly (readonly [string, string])[] = [
  ['USA', 'US'],
  ['the United States', 'US'],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['England', 'GB'],
  ['Scotland', 'GB'],
  ['Skottland', 'GB'],
  ['Wales', 'GB'],
  ['Noreg', 'NO'],
  ['Nederland', 'NL'],
  ['Holland', 'NL'],
  ['the Gambia', 'GM'],
  ['Kongo', 'CD'],
  ['DR Kongo', 'CD'],
  ['DRC', 'CD'],
  ['DR Congo', 'CD'],
  ['Czech Republic', 'CZ'],
  ['Burma', 'MM'],
  ['Turkey', 'TR'],
  ['Ivory Coast', 'CI'],
  ['Swaziland', 'SZ'],
  ['Palestina', 'PS'],
  ['Palestine', 'PS'],
  ['Kosovo', 'XK'],
  ['Taiwan', 'TW'],
  ['South-Korea', 'KR'],
  ['Sør-Korea', 'KR'],
  ['Sør-Afrika', 'ZA'],
  ['Aust-Timor', 'TL'],
  ['Øst-Timor', 'TL'],
  ['East Timor', 'TL'],
  ['Kina', 'CN'],
  ['Vietnam', 'VN'],
  ['Brazil', 'BR'],
  ['Brasil', 'BR'],
  ['Zimbabwe', 'ZW'],
  ['Bolivia', 'BO'],
  ['Tanzania', 'TZ'],
  ['Cape Verde', 'CV'],
  ['Kapp Verde', 'CV'],
  ['Elfenbeinskysten', 'CI'],
  ['Bosnia', 'BA'],
  ['Moldova', 'MD'],
  ['Makedonia', 'MK'],
  ['Macedonia', 'MK'],
  ['Viet Nam', 'VN'],
  ['Cabo Verde', 'CV'],
  ['Tyrkia', 'TR'],
  ['Storbritannia', 'GB'],
  ['Færøyane', 'FO'],
  ['Færøyene', 'FO'],
  ['Grønland', 'GL'],
  ['Syria', 'SY'],
  ['Laos', 'LA'],
  ['Czechia', 'CZ'],
  ['the Netherlands', 'NL'],
  ['the Philippines', 'PH'],
  ['South Sudan', 'SS'],
  ['the United Kingdom', 'GB'],
  ['the UK', 'GB'],
  ['the US', 'US'],
  ['the USA', 'US'],
  ['the United States of America', 'US'],
  ['Republic of Korea', 'KR'],
  ['Korea', 'KR'],
  ['Russian Federation', 'RU'],
  ['Republic of Moldova', 'MD'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Den demokratiske republikken Kongo', 'CD'],
  ['Republic of Ireland', 'IE'],
  ['Bosnia og Hercegovina', 'BA'],
  ['Bosnia-Hercegovina', 'BA'],
  ['Nord-Makedonia', 'MK'],
  ['Emirata', 'AE'],
  ['Emiratene', 'AE'],
  ['UAE', 'AE'],
  ['Gazastripa', 'PS'],
  ['Gazastripen', 'PS'],
  ['Kviterussland', 'BY'],
  ['Hviterussland', 'BY'],
  ['Svenskfinland', 'FI'],
  ['the Faroes', 'FO'],
  ['the Faroe Islands', 'FO'],
  ['the Republic of Korea', 'KR'],
];
/** Codes Intl names that are no country, and names that are ordinary words. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0303\u030c]/gu, '')
    .normalize('NFC');

function build(): Map<string, PlaceName> {
  const found = new Map<string, PlaceName>();
  for (const [name, code] of [...REGIONS, ...CITIES]) for (const form of [name, withoutAccents(name)]) found.set(form.toLowerCase(), { code, as: 'city' });
  for (const [name, code] of [...OWN_NAMES, ...PEOPLES, ...NATIONALITIES, ...NATIONALITY_PHRASES]) found.set(name, { code, as: 'nationality' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const lang of ['nn', 'nb', 'en']) {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const code = first + second;
        if (NOT_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
        const name = names.of(code);
        if (name) found.set(name.toLowerCase(), { code, as: 'country' });
      }
  }
  for (const [name, code] of ALSO) found.set(name.toLowerCase(), { code, as: 'country' });
  return found;
}

/** Every country, city and adjective of nationality we know, by its lower-case name. */
export const PLACES: ReadonlyMap<string, PlaceName> = build();
