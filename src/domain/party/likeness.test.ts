import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWorthAsking, likenessOf } from './party-likeness.ts';
import type { ComparedParty } from './party-likeness.ts';
import { partyKeys } from './party-keys.ts';

/** Pairs of invented names, labelled by hand. Two letters after a name are its country; a short form stands after a bar. */
const SAME = `
Fjordkraft Utvekslingsråd = Fjordkraft utvekslingsrad
Stiftelsen Havgløtt = Havgløtt
Nordlys Kultursenter AS = Nordlys kultursenter
Solstrand Folkehøgskule = Solstrand folkehøgskole
Universitetet i Elvebakken = University of Elvebakken
University of Port Harlow = Port Harlow University
Institutt for fjellforsking = Fjellforskingsinstituttet
Global Harbour Partnership (GHP) = Global Harbour Partnership
Global Harbour Partnership|GHP = G.H.P.
Global Harbour Partnership = Global Harbor Partnership
Association of River Pilots = River Pilots Association
World Organisation of Lighthouses = World Organization of Lighthouses
Kvernbekk kommune = Kvernbekk municipality
Lomviga Bibliotek = Lomviga bibliotek
Lomviga Bibliotek = Lomvika bibliotek
Red Cross of Ostmark = Ostmark Red Cross
Utanriksdepartementet NO = Norwegian Ministry of Foreign Affairs NO
Utanriksdepartementet NO = Utenriksdepartementet NO
Finansdepartementet NO = Ministry of Finance NO
Kunnskapssenteret for hav = Kunnskapssenter for hav
Helsedirektoratet NO = Directorate of Health NO
Ministère de la Santé MG = Ministry of Health MG
Ministerio de Educación PE = Ministry of Education PE
Ministério da Saúde MZ = Ministry of Health MZ
Bundesministerium Seewald = Bundesministerium Seewald
Tanavik Teknologi ASA = Tanavik Teknologi
Aurora Learning Network = Aurora Lerning Network
Aurora Learning Network = Aurora Learning Netwrok
Aurora Learning Network = Aurora Learnig Network
Konsulentgruppa Brattli = Konsulentgruppen Brattli
Skogfinn Skulelag = Skogfinn skolelag
Ibenholt Foundation = The Ibenholt Foundation
Ibenholt Foundation Inc. = Ibenholt Foundation
Storåsen Fredssenter = Storåsen fredssenteret
Nasjonalt råd for elveleiing = Nasjonalt rad for elveleiing
Barlindgruppen AB = Barlindgruppen
Kenyatta Valley Technical College = Kenyatta Valley Techncal College
Marula Youth Initiative = Marula Youth Intiative
Marula Youth Initiative = Marulla Youth Initiative
Zomvula Women Cooperative = Women Cooperative Zomvula
Havforskarlaget = Hav-forskarlaget
Hav Forskarlaget = Havforskarlaget
Lakeside Institute for Peace = Lakeside Peace Institute
Grenseland Arkitektur & Plan = Grenseland arkitektur og plan
Sjøfolkets Hus = Sjøfolkets hus
Østre Tverrdal vassverk = Østre Tverdal vassverk
Network for Rural Exchange|NRX = NRX
Interfjord Exchange = INTERFJORD EXCHANGE
Fondation Baobab = Baobab Foundation
Fundación Cóndor = Condor Foundation
Elvekanten Mållag = Elvekanten mallag
Verdas Hamnemesterforbund = Verdas hamnemeisterforbund
Partnership for Coastal Skills = Partnershipp for Coastal Skills
Kollektivet Tindevegen = Kolektivet Tindevegen
Sandnesvåg Kunsthall = Sandnesvåg kunsthal
European Beacon Fund = Europeisk Beacon Fond
Nordisk Beaconråd = Nordic Beacon Council`;

const OTHER = `
Finansdepartementet NO = Ministry of Finance KE
Ministry of Finance KE = Ministry of Finance TZ
Ministry of Health MW = Ministry of Health ZM
Ministry of Finance = Ministry of Defence
Ministry of Education UG = Ministry of Foreign Affairs UG
Ministry of Finance of Kenya = Ministry of Finance of Ghana
Ministry of Foreign Affairs = Utanriksdepartementet
Finansdepartementet = Forsvarsdepartementet
University of North Harlow = University of South Harlow
University of Harlow = University of Barrow
Nordre Tverrdal vassverk = Søndre Tverrdal vassverk
Austre Elvebakken skule = Vestre Elvebakken skule
Haustmøtet 2021 = Haustmøtet 2022
First Harlow Bank = Second Harlow Bank
Kvernbekk kommune = Kvernvik kommune
Kvernbekk kommune = Kvernbekk bibliotek
Lomviga Bibliotek = Lomviga Museum
Nordic Council = Nordic Council of Ministers
Harbour Council = Harbour Council of Elders
Global Harbour Partnership|GHP = Green Hill Pioneers
Aurora Learning Network = Aurora Banking Network
Marula Youth Initiative = Marula Women Initiative
Boys of Marula = Girls of Marula
Ministry of Interior = Ministry of Exterior
Regional Beacon Fund = National Beacon Fund
Ibenholt Foundation = Ibenholt Institute
Institute for Peace Studies = Institute for Trade Studies
Skogfinn Skulelag = Skogmus Skulelag
Havlaget = Fjellaget
Noreg Danselag = Norge Fotballag
Red Cross of Ostmark = Red Cross of Vestmark
Port Harlow University = Port Harlow Hospital
World Organisation of Lighthouses = World Organisation of Libraries
Sandnesvåg Kunsthall = Sandnesvåg Idrettshall
Bank of Zamora = Bank of Gamora
Harlow College = Harlow School
Elvekanten Mållag = Elvekanten Dyrelag
Eastern Beacon Trust = Western Beacon Trust
Northern Beacon Trust = Southern Beacon Trust
Internal Audit Forum = External Audit Forum
Primary Teachers Union = Secondary Teachers Union
Marula Trust 1 = Marula Trust 2
Aurora = Aurora Learning Network
UNX = UNY
Public Health Forum = Private Health Forum
Directorate of Health NO = Directorate of Health SE
Embassy of Ostmark in Harlow = Embassy of Vestmark in Harlow
Forum for Utvikling = Forum for Fred
Nordlys Kultursenter = Sørlys Kultursenter
Export Council = Import Council
Tanavik Teknologi = Tanavik Biologi
Women in Trade = Men in Trade
Zomvula Farmers = Zomvula Fishers
Old Harlow School = New Harlow School
Lower Beacon Valley = Upper Beacon Valley
Network for Rural Exchange = Network for Urban Exchange`;

const party = (text: string): ComparedParty => {
  const [, name = '', acronym, country = null] = /^(.*?)(?:\|(\w+))?(?: ([A-Z]{2}))?$/u.exec(text.trim()) ?? [];
  const short = acronym ? [{ name: acronym, kind: 'acronym' as const }] : [];
  return { names: [{ name, kind: 'official' }, ...short], country, identifiers: [] };
};
const pairs = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map(party) as [ComparedParty, ComparedParty]);
const meet = ([one, other]: [ComparedParty, ComparedParty]) => partyKeys(one).some((key) => partyKeys(other).includes(key));
const proposed = (pair: [ComparedParty, ComparedParty]) => {
  const likeness = meet(pair) ? likenessOf(...pair) : null;
  return likeness !== null && isWorthAsking(likeness, ...pair);
};
const said = ([one, other]: [ComparedParty, ComparedParty]) => `${one.names[0]!.name} = ${other.names[0]!.name}`;

describe('the likeness of names', () => {
  const [missed, wrong] = [pairs(SAME).filter((pair) => !proposed(pair)), pairs(OTHER).filter(proposed)];
  const [same, other] = [pairs(SAME).length, pairs(OTHER).length];

  it('finds nearly all pairs that a person says are one party, and hardly any that are two', (t) => {
    const found = same - missed.length;
    const precision = found / (found + wrong.length);
    t.diagnostic(`${same} same, ${other} not: recall ${(found / same).toFixed(3)}, precision ${precision.toFixed(3)}`);
    t.diagnostic(`missed: ${missed.map(said).join('; ')}`);
    t.diagnostic(`wrong: ${wrong.map(said).join('; ')}`);
    assert.ok(found / same >= 0.9, missed.map(said).join('; '));
    assert.ok(precision >= 0.95, wrong.map(said).join('; '));
  });

  it('is the same whichever of the two is asked about', () => {
    for (const [one, other] of [...pairs(SAME), ...pairs(OTHER)])
      assert.equal(likenessOf(one, other)?.reason, likenessOf(other, one)?.reason, said([one, other]));
  });
});
