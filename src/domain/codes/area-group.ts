import type { Code } from '../code.ts';

interface AreaGroup extends Code {
  readonly members?: readonly string[]; // ISO 3166-1 alpha-2, where it is settled who belongs to it
  readonly within?: string; // the region its unnamed countries are some of: "selected African countries"
}

const list = (codes: string) => codes.split(' ');

/**
 * Groups of countries that have no number in UN M49. The global South has no settled members; of selected countries it is not said which, so
 * a record of them is a record of no one of them.
 */
export const AREA_GROUPS = [
  { code: 'selected-african', nn: 'utvalde afrikanske land', nb: 'utvalgte afrikanske land', en: 'selected African countries', within: '002' },
  { code: 'selected-asian', nn: 'utvalde asiatiske land', nb: 'utvalgte asiatiske land', en: 'selected Asian countries', within: '142' },
  { code: 'selected-european', nn: 'utvalde europeiske land', nb: 'utvalgte europeiske land', en: 'selected European countries', within: '150' },
  {
    code: 'selected-latin-american',
    nn: 'utvalde latinamerikanske land',
    nb: 'utvalgte latinamerikanske land',
    en: 'selected Latin American countries',
    within: '419',
  },
  { code: 'global-south', nn: 'det globale sør', nb: 'det globale sør', en: 'the Global South' },
  {
    code: 'commonwealth', // the 56 members the Commonwealth lists since Gabon and Togo joined in 2022
    nn: 'Samveldet',
    nb: 'Samveldet',
    en: 'the Commonwealth',
    members: list(
      'AG AU BB BD BN BS BW BZ CA CM CY DM FJ GA GB GD GH GM GY IN JM KE KI KN LC LK LS MT MU MV MW MY MZ NA NG NR NZ PG PK RW SB SC SG SL SZ TG TO TT TV TZ UG VC VU WS ZA ZM',
    ),
  },
  { code: 'nordic', nn: 'Norden', nb: 'Norden', en: 'the Nordic countries', members: list('AX DK FI FO GL IS NO SE') },
  {
    code: 'european-union', // the 27 members since 2020
    nn: 'EU',
    nb: 'EU',
    en: 'the EU',
    members: list('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  },
] as const satisfies readonly AreaGroup[];

/** The regions of the UN Statistics Division, "Standard country or area codes for statistical use" (M49): each with its countries or the regions below it. */
export const M49: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    '002': '015 202',
    '015': 'DZ EG EH LY MA SD TN',
    '202': '011 014 017 018',
    '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
    '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
    '017': 'AO CD CF CG CM GA GQ ST TD',
    '018': 'BW LS NA SZ ZA',
    '019': '021 419',
    '021': 'BM CA GL PM US',
    '419': '005 013 029',
    '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
    '013': 'BZ CR GT HN MX NI PA SV',
    '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
    '142': '030 034 035 143 145',
    '030': 'CN HK JP KP KR MN MO',
    '034': 'AF BD BT IN IR LK MV NP PK',
    '035': 'BN ID KH LA MM MY PH SG TH TL VN',
    '143': 'KG KZ TJ TM UZ',
    '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
    '150': '039 151 154 155',
    '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA',
    '151': 'BG BY CZ HU MD PL RO RU SK UA',
    '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
    '155': 'AT BE CH DE FR LI LU MC NL',
    '009': '053 054 057 061',
    '053': 'AU CC CX HM NF NZ',
    '054': 'FJ NC PG SB VU',
    '057': 'FM GU KI MH MP NR PW UM',
    '061': 'AS CK NU PF PN TK TO TV WF WS',
  }).map(([code, members]) => [code, list(members)]),
);
