/** Words for a body that many bodies go by, folded. None of them names one. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `ambassaden ambassade direktoratet direktorat departementet departement universitetet universitet hogskulen hogskolen etaten byraet instituttet institutt
  forum forumet nettverket nettverk senteret sentralen organisasjonen organisasjon foreininga foreningen forbundet stiftinga stiftelsen radet styret sekretariatet
  regjeringa regjeringen kommunen fylket fylkeskommunen ministeriet partnaren partneren partnar partner skulen skolen mota motet kyrkja kirken lag laget
  the embassy embassy the directorate directorate the ministry ministry the university university the agency agency the institute institute the network network
  the center the centre center centre the organisation the organization organisation organization the association association the foundation foundation
  the council council the board board the secretariat secretariat the government government the municipality municipality the partner the school school
  oss vi me us we dei de they dem them andre others alle all nokon noen someone`
    .split(/\s*\n\s*/u)
    .flatMap((line) => line.replaceAll(/\bthe (\p{L}+)/gu, 'the_$1').split(' '))
    .map((word) => word.replace('_', ' ')),
);
