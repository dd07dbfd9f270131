export interface Body {
  acronym: string | null;
  country: string | null;
  names: readonly string[];
}

/** Bodies most agencies meet: acronym, country where it is one country's, then names as the three languages write them. */
const ROWS = `UN||United Nations|FN|Sameinte nasjonar|Dei sameinte nasjonane|De forente nasjoner
UNV||United Nations Volunteers|United Nations Volunteer|UN Volunteers|FNs frivilligprogram|FN sitt frivilligprogram|FNs frivillighetsprogram
UNDP||United Nations Development Programme|FNs utviklingsprogram|FN sitt utviklingsprogram
UNOSSC||United Nations Office for South-South Cooperation|UN Office for South-South Cooperation|FNs kontor for sør-sør-samarbeid|FNs kontor for sør-sør samarbeid
FAO||Food and Agriculture Organization|Food and Agriculture Organization of the United Nations|FNs organisasjon for ernæring og landbruk|FNs mat- og landbruksorganisasjon|FNs organisasjon for mat og landbruk
UN-Habitat||UN Habitat|FNs busettingsprogram|FNs bosettingsprogram|FN-Habitat
UNICEF||United Nations Children's Fund|FNs barnefond
UNESCO||FNs organisasjon for utdanning, vitskap og kultur
UNHCR||UN Refugee Agency|FNs høgkommissær for flyktningar|FNs høykommissær for flyktninger
UNFPA||United Nations Population Fund|FNs befolkningsfond
UNEP||United Nations Environment Programme|UN Environment|FNs miljøprogram
UNIDO||FNs organisasjon for industriell utvikling
UNOPS||
UN Women||FNs kvinneorganisasjon
WFP||World Food Programme|Verdas matvareprogram|Verdens matvareprogram
WHO||World Health Organization|Verdshelseorganisasjonen|Verdens helseorganisasjon
WMO||World Meteorological Organization|Verdas meteorologiorganisasjon|Verdens meteorologiorganisasjon|Verdas meteorologiske organisasjon
ILO||International Labour Organization|Den internasjonale arbeidsorganisasjonen
IOM||International Organization for Migration|Den internasjonale organisasjonen for migrasjon
IFAD||
ITU||
WTO||World Trade Organization|Verdas handelsorganisasjon|Verdens handelsorganisasjon
IMF||International Monetary Fund|Det internasjonale pengefondet|Pengefondet
IAEA||Det internasjonale atomenergibyrået
IPCC||FNs klimapanel
UNFCCC||FNs klimakonvensjon
|| World Bank|Verdsbanken|Verdensbanken
OECD||Organisation for Economic Co-operation and Development
DAC||Development Assistance Committee
EU||European Union|Den europeiske unionen|Den europeiske union
||European Commission|EU-kommisjonen|Europakommisjonen
||European Parliament|EU-parlamentet|Europaparlamentet
||Council of Europe|Europarådet
EFTA||
NATO||
OSCE||OSSE
AU||African Union|Den afrikanske unionen|Den afrikanske union
ASEAN||
ECOWAS||
EAC||East African Community
||African Development Bank|Den afrikanske utviklingsbanken|Den afrikanske utviklingsbank
||Asian Development Bank|Den asiatiske utviklingsbanken
||Nordic Council of Ministers|Nordisk ministerråd
||Nordic Council|Nordisk råd
||Commonwealth Secretariat
GPI||Global Partnership Initiative|Global Partnership Initiative on Effective Triangular Co-operation
IVCO||International Volunteer Cooperation Organisations Conference
IAVE||International Association for Volunteer Effort
VGA||Volunteer Groups Alliance
HLPF||High-level Political Forum|High-Level Political Forum
ECOSOC||
AVI|AU|Australian Volunteers International
|AU|Australian Volunteers Program
|FR|France Volontaires
VSO||Voluntary Service Overseas
|CA|Cuso International
|IE|Comhlámh
|IE|Irish Aid
GIZ|DE|Deutsche Gesellschaft für Internationale Zusammenarbeit
BMZ|DE|
KfW|DE|
DAAD|DE|
|SE|Sida|Swedish International Development Cooperation Agency
|SE|Forum Syd
|SE|Folke Bernadotte Academy|Folke Bernadotteakademin
|DK|Danida
|FI|Fingo
JICA|JP|Japan International Cooperation Agency
JOCV|JP|
KOICA|KR|Korea International Cooperation Agency
USAID|US|
|US|Peace Corps|US Peace Corps
FCDO|GB|
DFID|GB|
|GB|British Council
SDC|CH|Swiss Agency for Development and Cooperation
|CH|Unité
AFD|FR|Agence française de développement
AECID|ES|
|ES|Fundación Carolina
RIS|IN|Research and Information System for Developing Countries
ITEC|IN|
TIKA|TR|
ABC|BR|Agência Brasileira de Cooperação
IBRAF|BR|Brazil-Africa Institute|Brazil Africa Institute|Brazil-Africa institute
ICYE||International Cultural Youth Exchange
AFS||
CIVICUS||
IFRC||International Federation of Red Cross and Red Crescent Societies
ICRC||International Committee of the Red Cross|Den internasjonale raudekrosskomiteen
IUCN||
ICOLD||International Commission on Large Dams
|NO|Norad|Norwegian Agency for Development Cooperation
|NO|Norec|Norwegian Agency for Exchange Cooperation|Fredskorpset
|NO|Norfund
|NO|Digdir|Digitaliseringsdirektoratet
|NO|Diku|HK-dir
|NO|Fafo
NUPI|NO|
PRIO|NO|
CMI|NO|Chr. Michelsen Institute|Chr. Michelsens institutt
NVE|NO|
NTNU|NO|
|NO|Utanriksdepartementet|Utenriksdepartementet
|NO|Kirkens Nødhjelp|Kyrkjas Naudhjelp|Norwegian Church Aid
|NO|Flyktninghjelpen|Flyktninghjelpa|Norwegian Refugee Council
|NO|Røde Kors|Raude Kross|Norwegian Red Cross
||Red Cross
||Amnesty International
||Save the Children
||Oxfam
||Transparency International
||ActionAid`;

export const BODIES: readonly Body[] = ROWS.split('\n').map((row) => {
  const [acronym = '', country = '', ...names] = row.split('|').map((part) => part.trim());
  return { acronym: acronym || null, country: country || null, names: names.filter(Boolean) };
});
/** So wide that in a compound they only colour the word: "FN-organ", "EU-land". */
export const WIDE = new Set(['FN', 'UN', 'EU', 'NATO']);
/** Capital letters that name no body. */
export const NOT_BODIES = new Set([
  'JPO',
  'VNR',
  'VNRS',
  'SDG',
  'SDGS',
  'NOK',
  'EUR',
  'USD',
  'SEK',
  'DKK',
  'GBP',
  'CHF',
  'COVID',
  'COVID-19',
  'AI',
  'KI',
  'IT',
  'IKT',
  'ICT',
  'PDF',
  'TV',
  'CEO',
  'PHD',
  'MOU',
  'HIV',
  'AIDS',
  'GPS',
  'GDP',
  'BNP',
  'ODA',
  'NGO',
  'NGOS',
  'CSO',
  'CSOS',
  'COP',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'II',
  'III',
  'IV',
  'VI',
  'OK',
  'PR',
  'HR',
  'USA',
  'UK',
  'US',
  'DRC',
  'II',
  'CV',
  'ID',
  'FAQ',
  'R&D',
  'S/N',
]);
