import { NATIONALITIES } from './nationalities.ts';

/** Peoples whose Norwegian or English name does not come of the adjective by rule: country, then the definite plural forms. */
const ROWS = `SK slovakane|slovakene|Slovaks;HR kroatane|kroatene|Croats;RS Serbs;SI Slovenes;BT Bhutanese;LB Lebanese;GB engelskmennene
AT austerrikarane|østerrikerne;BE belgiarane|belgierne;CH sveitsarane|sveitserne|Swiss;CN kinesarane|kineserne|Chinese;CZ tsjekkarane|tsjekkerne|Czechs;DE tyskarane|tyskerne;DK danskane|danskene|Danes;ES spanjolane|spanjolene|Spaniards|Spanish;ET etiopiarane|etiopierne;FI finnane|finnene|Finns;FO færøyingane|færøyingene|Faroese;FR franskmennene|French
GB britane|britene|skottane|skottene|walisarane|waliserne|British|Scots|Scottish|Welsh;GH ghanesarane|ghaneserne;GL grønlendarane|grønlenderne|Greenlanders;GR grekarane|grekerne|Greeks;IE irane|irene|Irish;IN indarane|inderne;IS islendingane|islendingene|Icelanders;NL nederlendarane|nederlenderne|Dutch;PL polakkane|polakkene|Poles;PT portugisarane|portugiserne|Portuguese
SE svenskane|svenskene|Swedes;TR tyrkarane|tyrkerne|Turks;UG ugandarane|uganderne;ZA sørafrikanarane|sørafrikanerne|South Africans;NZ newzealendarane|newzealenderne|New Zealanders;US amerikanarane|amerikanerne;JP japanarane|japanerne|Japanese;VN vietnamesarane|vietnameserne|Vietnamese;NP nepalesarane|nepaleserne`;

const norwegian = (adjective: string): string[] => {
  const stems = [adjective.replace(/i?sk$/u, ''), adjective.replace(/sk$/u, '')];
  return stems.flatMap((stem) => [`${stem}arane`, `${stem}erane`, `${stem}erne`]);
};
const english = (adjective: string): string[] => (/(?:an|i|ian)$/u.test(adjective) ? [`${adjective}s`] : []);

/** The definite plural of a people, lower case, and its country: "irane", "the estonians". */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  ...[...NATIONALITIES].flatMap(([adjective, code]) => [...norwegian(adjective), ...english(adjective)].map((form) => [form.toLowerCase(), code] as const)),
  ...ROWS.split(/[;\n]/u).flatMap((row) =>
    row
      .slice(3)
      .split('|')
      .map((form) => [form.toLowerCase(), row.slice(0, 2)] as const),
  ),
]);
