import { BODIES_ABROAD } from './bodies-abroad.ts';
import type { Body } from './body.ts';

/** Bodies most agencies meet: acronym, country where it is one country's, then names as the three languages write them. */
const ROWS = `UN||United Nations|FN|Sameinte nasjonar|Dei sameinte nasjonane|De forente nasjoner
UNV||United Nations Volunteers|United Nations Volunteer|UN Volunteers|FNs frivilligprogram|FN sitt frivilligprogram|FNs frivillighetsprogram
UNDP||United Nations Development Programme|FNs utviklingsprogram|FN sitt utviklingsprogram
UNOSSC||United Nations Office for South-South Cooperation|UN Office for South-South Cooperation|FNs kontor for sør-sør-samarbeid|FNs kontor for sør-sør samarbeid
FAO||Food and Agriculture Organization|Food and Agriculture Organization of the United Nations|FNs organisasjon for ernæring og landbruk|FNs mat- og landbruksorganisasjon|FNs organisasjon for mat og landbruk
UN-Habitat||UN Habitat|FNs busettingsprogram|FNs bosettingsprogram|FN-Habitat
UNICEF||United Nations Children's Fund|FNs barnefond
UNESCO||United Nations Educational, Scientific and Cultural Organization|FNs organisasjon for utdanning, vitskap og kultur
UNHCR||United Nations High Commissioner for Refugees|UN Refugee Agency|FNs høgkommissær for flyktningar|FNs høykommissær for flyktninger
UNFPA||United Nations Population Fund|FNs befolkningsfond
UNEP||United Nations Environment Programme|UN Environment|FNs miljøprogram
UNIDO||United Nations Industrial Development Organization|FNs organisasjon for industriell utvikling
UNOPS||United Nations Office for Project Services
UN Women||UN Women|FNs kvinneorganisasjon
WFP||World Food Programme|Verdas matvareprogram|Verdens matvareprogram
WHO||World Health Organization|Verdshelseorganisasjonen|Verdens helseorganisasjon
WMO||World Meteorological Organization|Verdas meteorologiorganisasjon|Verdens meteorologiorganisasjon|Verdas meteorologiske organisasjon
ILO||International Labour Organization|Den internasjonale arbeidsorganisasjonen
IOM||International Organization for Migration|Den internasjonale organisasjonen for migrasjon
IFAD||
ITU||
WTO||World Trade Organization|Verdas handelsorganisasjon|Verdens handelsorganisasjon
IMF||International Monetary Fund|Det internasjonale pengefondet|Pengefondet
IAEA||International Atomic Energy Agency|Det internasjonale atomenergibyrået
IPCC||Intergovernmental Panel on Climate Change|FNs klimapanel
UNFCCC||United Nations Framework Convention on Climate Change|FNs klimakonvensjon
|| World Bank|Verdsbanken|Verdensbanken
OECD||Organisation for Economic Co-operation and Development
DAC||Development Assistance Committee
EU||European Union|Den europeiske unionen|Den europeiske union
||European Commission|EU-kommisjonen|Europakommisjonen|Kommisjonen
||European Parliament|EU-parlamentet|Europaparlamentet
||Council of Europe|Europarådet
EFTA||
NATO||
OSCE||Organization for Security and Co-operation in Europe|OSSE
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
HK-dir|NO|Direktoratet for høgare utdanning og kompetanse|Direktoratet for høyere utdanning og kompetanse|Norwegian Directorate for Higher Education and Skills|Diku
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
||Save the Children|Redd Barna
||SOS Children's Villages|SOS-barnebyer|SOS-barnebyar
|NO|Utviklingsfondet
|NO|Strømmestiftelsen
|NO|Digni
|NO|Sametinget|Sámi Parliament of Norway
||Berlinale|Berlinalen|Filmfestivalen i Berlin
||Cannes Film Festival|Cannes-festivalen|filmfestivalen i Cannes
||Oxfam
||Transparency International
||ActionAid
UNEA||United Nations Environment Assembly|FNs miljøforsamling
UNECE||United Nations Economic Commission for Europe|FNs økonomiske kommisjon for Europa
UNDRR||United Nations Office for Disaster Risk Reduction|FNs kontor for katastrofeførebygging|FNs kontor for katastrofeforebygging
UNITAR||United Nations Institute for Training and Research
UNODC||United Nations Office on Drugs and Crime|FNs kontor mot narkotika og kriminalitet
OHCHR||Office of the High Commissioner for Human Rights|FNs høgkommissær for menneskerettar|FNs høykommissær for menneskerettigheter
OCHA||United Nations Office for the Coordination of Humanitarian Affairs
UNAIDS||
UNRWA||
UNCTAD||
UNCCD||United Nations Convention to Combat Desertification|FNs konvensjon mot ørkenspreiing|FNs konvensjon mot ørkenspredning
CBD||Convention on Biological Diversity|Konvensjonen om biologisk mangfald|Konvensjonen om biologisk mangfold
CITES||
||Ramsar secretariat|Ramsar-sekretariatet
||Stockholm Convention|Stockholmkonvensjonen|Stockholm-konvensjonen
||UN Global Compact|Global Compact
||UN General Assembly|FNs generalforsamling|FNs hovudforsamling|Generalforsamlinga i FN
||UN Ocean Decade|FNs havtiår
ICAO||
IMO||International Maritime Organization|Den internasjonale sjøfartsorganisasjonen
UPU||
WIPO||
IOC||Intergovernmental Oceanographic Commission
GEF||Global Environment Facility
||Green Climate Fund|Det grøne klimafondet|Det grønne klimafondet
GAVI||
CGIAR||
||Global Soil Partnership
IFC||International Finance Corporation
EBRD||European Bank for Reconstruction and Development
EIB||European Investment Bank|Den europeiske investeringsbanken
NIB||Nordic Investment Bank|Den nordiske investeringsbanken
NDF||Nordic Development Fund
||NordForsk
||Nordic Innovation|Nordisk Innovasjon
||Nordic Culture Fund|Nordisk kulturfond
||Nordic Culture Point|Nordisk kulturkontakt
||Nordplus
||NORHED
||Erasmus+
||UN Permanent Forum on Indigenous Issues|Permanent Forum on Indigenous Issues|FNs permanente forum for urfolkssaker|FNs permanente forum for urfolksspørsmål|Permanent forum
||EEA Grants|EØS-midla|EØS-midlane|EØS-midlene|EØS-midler|EØS-midlar|EEA and Norway Grants|Norway Grants
||Horizon Europe|Horisont Europa
||Creative Europe|Kreativt Europa|Kreativ Europa
||Interreg
ECHA||European Chemicals Agency|Det europeiske kjemikaliebyrået
EEA||European Environment Agency|Det europeiske miljøbyrået
EMA||European Medicines Agency|Det europeiske legemiddelbyrået
EFSA||European Food Safety Authority|Det europeiske mattryggleiksorganet
ECDC||European Centre for Disease Prevention and Control|Det europeiske smittevernbyrået
ENISA||
Frontex||
Europol||
Eurojust||
Eurostat||
EEAS||European External Action Service|EUs utanriksteneste|EUs utenrikstjeneste
Interpol||INTERPOL
WCO||World Customs Organization|Verdas tollorganisasjon|Verdens tollorganisasjon
WOAH||World Organisation for Animal Health|Verdas dyrehelseorganisasjon|Verdens dyrehelseorganisasjon
ISO||International Organization for Standardization
IEC||
CEN||European Committee for Standardization
CENELEC||
ESA||European Space Agency|Den europeiske romorganisasjonen
ECMWF||
EUMETSAT||
CERN||
EMBL||
ICES||International Council for the Exploration of the Sea|Det internasjonale havforskingsrådet|Det internasjonale havforskningsrådet
NAMMCO||
OSPAR||
HELCOM||
||Arctic Council|Arktisk råd|Det arktiske rådet
||Barents Euro-Arctic Council|Barentsrådet
CBSS||Council of the Baltic Sea States|Østersjørådet|Austersjørådet
||Nordic Ministers|Nordisk ministerråds sekretariat
||West Nordic Council|Vestnordisk råd
CPMR||Conference of Peripheral Maritime Regions
||North Sea Commission|Nordsjøkommisjonen
||European Committee of the Regions|Regionkomiteen|EUs regionkomité|Den europeiske regionkomiteen
CEMR||
UCLG||
ICLEI||
||Eurocities
||Global Parliament of Mayors
ICOM||International Council of Museums
ICOMOS||
ICCROM||
NEMO||
ICMM||International Congress of Maritime Museums
||Europa Nostra
IFLA||
ICA||International Council on Archives
||Blue Shield
IETM||
||Eurimages
||European Film Academy
EFP||European Film Promotion
EBU||European Broadcasting Union
PEN||PEN International
||Nordic Council of Architects
EAIE||European Association for International Education
NAFSA||
EUA||European University Association
SAR||Scholars at Risk
UArctic||University of the Arctic
||Coimbra Group
ESF||European Science Foundation
||Science Europe
||Global Research Council
||Belmont Forum
||European Marine Board
JPI||
IUFRO||
EFI||European Forest Institute
||Forest Europe
ERGP||
WFSJ||
EYF||European Youth Forum|Det europeiske ungdomsforumet
CEV||European Volunteer Centre|Centre for European Volunteering
||Europeans Throughout the World
||Salto-Youth
WWF||World Wide Fund for Nature
||Greenpeace
||World Vision
||Plan International
||Care International|CARE
MSF||Médecins Sans Frontières|Leger uten grenser|Legar utan grenser|Doctors Without Borders
||Human Rights Watch
||Caritas
||Rotary
||Lions
YMCA||KFUM
YWCA||KFUK
||Gates Foundation|Bill & Melinda Gates Foundation
||Oak Foundation
||Open Society Foundations
||Wellcome Trust
||Ford Foundation
||Mastercard Foundation
||World Economic Forum|Verdas økonomiske forum|Verdens økonomiske forum
||World Water Council
||World Water Week
W3C||World Wide Web Consortium
IETF||
ICANN||
||Mekong River Commission
||Nile Basin Initiative
SADC||
IGAD||
OAS||
CARICOM||
||Pacific Islands Forum
||Inter-American Development Bank|Den interamerikanske utviklingsbanken
||Islamic Development Bank
AIIB||
|NO|Kirkens SOS
|NO|Forskingsrådet|Forskningsrådet|Research Council of Norway|Norges forskingsråd|Norges forskningsråd
|NO|Kulturdirektoratet|Kulturrådet|Arts and Culture Norway
|NO|Miljødirektoratet|Norwegian Environment Agency
|NO|Helsedirektoratet|Norwegian Directorate of Health
FHI|NO|Folkehelseinstituttet|Norwegian Institute of Public Health
|NO|Havforskingsinstituttet|Havforskningsinstituttet|Institute of Marine Research
|NO|Meteorologisk institutt|Norwegian Meteorological Institute
KS|NO|KS International
LO|NO|
NHO|NO|
UDI|NO|
NMBU|NO|
UiO|NO|Universitetet i Oslo|University of Oslo
UiB|NO|Universitetet i Bergen|University of Bergen
UiT|NO|
||NRK
||SVT
||BBC|BBC World Service
||Yle
||DR
||Arte
||NHK
||RTÉ
||CNN
||New York Times|The New York Times
||The Guardian
||Financial Times
||The Lancet
||Le Monde
||Der Spiegel
||Deutsche Welle
||Le Figaro
||El País
||Der Standard
||Le Soir
||Dagens Nyheter
||Svenska Dagbladet
||Politiken
||Helsingin Sanomat
||Corriere della Sera
||The Economist
||The Times
||Washington Post|The Washington Post
||Associated Press
||AFP
||Euronews
||Radio France
||Al Ahram
||Daily Nation
||The Hindu
||Nature
||Farmers Weekly
||Al Jazeera
||Reuters`;

const COMMON: readonly Body[] = ROWS.split('\n').map((row) => {
  const [acronym = '', country = '', ...names] = row.split('|').map((part) => part.trim());
  return { acronym: acronym || null, country: country || null, names: names.filter(Boolean) };
});
/** Bodies known without a register. */
export const BODIES: readonly Body[] = [...COMMON, ...BODIES_ABROAD];
/** Programmes that pay: they are applied to, and give their money a name, without having a part themselves. */
export const PROGRAMMES: ReadonlySet<string> = new Set(['Erasmus+', 'Creative Europe', 'Horizon Europe', 'Interreg', 'Nordplus', 'EEA Grants', 'NORHED']);
/** Bodies that go by their short form in every language. */
export const BY_SHORT_FORM: ReadonlySet<string> = new Set(['GIZ', 'IVCO', 'KfW', 'AFD', 'JICA', 'KOICA']);
/** So wide that in a compound they only colour the word: "FN-organ", "EU-land". */
export const WIDE = new Set(['FN', 'UN', 'EU', 'NATO']);
/** Capital letters that name no body. */
export const NOT_BODIES = new Set([
  'JPO',
  'REFERAT',
  'MINUTES',
  'NOTAT',
  'MEMO',
  'RAPPORT',
  'REPORT',
  'VEDLEGG',
  'ANNEX',
  'VEDTAK',
  'UTKAST',
  'DRAFT',
  'AGENDA',
  'PROGRAM',
  'NYTT',
  'NEWS',
  'URGENT',
  'VIKTIG',
  'HASTAR',
  'HASTER',
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
  'CO2',
  'CH4',
  'N2O',
  'NOX',
  'DNA',
  'RNA',
  'PCR',
  'PFAS',
  'LNG',
  'GIS',
  'API',
  'UTC',
  'CET',
  'MOOC',
  'VR',
  'ROV',
  'S/N',
]);
