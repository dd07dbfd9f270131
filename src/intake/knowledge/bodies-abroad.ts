import type { Body } from './body.ts';

/** Public bodies, universities, museums and media of other countries that Norwegian agencies deal with: country, then its bodies, each with the names it goes by. */
const ROWS = `SE Isof|Institutet för språk och folkminnen|Institute for Language and Folklore;SCB|Statistics Sweden|Statistiska centralbyrån;Konkurrensverket|Swedish Competition Authority;Boverket|Swedish National Board of Housing, Building and Planning;Lantmäteriet;Naturvårdsverket|Swedish Environmental Protection Agency;Skogsstyrelsen;Jordbruksverket|Swedish Board of Agriculture;Livsmedelsverket;Folkhälsomyndigheten|Public Health Agency of Sweden;Socialstyrelsen;Skolverket;Vetenskapsrådet|Swedish Research Council;Riksantikvarieämbetet|Swedish National Heritage Board;Riksarkivet i Sverige;Kungliga biblioteket|National Library of Sweden;Trafikverket|Swedish Transport Administration;Transportstyrelsen;Sjöfartsverket|Swedish Maritime Administration;Kustbevakningen|Swedish Coast Guard;Energimyndigheten|Swedish Energy Agency;Kemikalieinspektionen|Swedish Chemicals Agency;Statskontoret;Skatteverket|Swedish Tax Agency;Tullverket;Migrationsverket;Arbetsmiljöverket;Kriminalvården|Swedish Prison and Probation Service;Polismyndigheten;SMHI|Sveriges meteorologiska och hydrologiska institut|Swedish Meteorological and Hydrological Institute;SGU|Geological Survey of Sweden;Swedish Civil Contingencies Agency;SLU|Sveriges lantbruksuniversitet|Swedish University of Agricultural Sciences;KTH;Chalmers;Karolinska institutet|Karolinska Institutet;Kulturrådet i Sverige|Statens kulturråd|Swedish Arts Council;Nordiska museet;Moderna museet;Tekniska museet;Dramaten;Svenska institutet|Swedish Institute;Vinnova;Formas;Mistra;Riksbanken|Sveriges riksbank;Riksbankens Jubileumsfond;Riksdagen;Sametinget i Sverige;Havs- och vattenmyndigheten|Swedish Agency for Marine and Water Management;Stockholm Environment Institute;SIPRI|Stockholm International Peace Research Institute;Sveriges Radio;Sveriges Television;Göteborgs-Posten;Aftonbladet;Expressen;Sydsvenskan
DK Rigsarkivet|Danish National Archives;Det Kgl. Bibliotek|Det Kongelige Bibliotek|Royal Danish Library;Nationalmuseet i København|National Museum of Denmark;Miljøstyrelsen|Danish Environmental Protection Agency;Energistyrelsen|Danish Energy Agency;Fiskeristyrelsen;Fødevarestyrelsen;Søfartsstyrelsen|Danish Maritime Authority;Sundhedsstyrelsen|Danish Health Authority;Statens Serum Institut;Domstolsstyrelsen|Danish Court Administration;Kriminalforsorgen;Styrelsen for Patientsikkerhed;Statens Kunstfond|Danish Arts Foundation;Kulturstyrelsen;DTU|Technical University of Denmark|Danmarks Tekniske Universitet;GEUS|Geological Survey of Denmark and Greenland;DMI|Danmarks Meteorologiske Institut|Danish Meteorological Institute;DANVA;Institut for Menneskerettigheder|Danish Institute for Human Rights;Ingeniøren;Berlingske;Jyllands-Posten;Folketinget;Byggeskadefonden;Realdania;Novo Nordisk Foundation|Novo Nordisk Fonden;Carlsbergfondet;Danske Regioner;Arbejdstilsynet;Vejdirektoratet;Kystdirektoratet i Danmark;Naturstyrelsen
FI SYKE|Finnish Environment Institute|Finlands miljöcentral;Natural Resources Institute Finland|Naturresursinstitutet;THL|Finnish Institute for Health and Welfare;Finnish Meteorological Institute|Meteorologiska institutet;GTK|Geological Survey of Finland;VTT;Metsähallitus;Traficom;STUK;Fimea;Karvi;Sitra;Business Finland;Utbildningsstyrelsen|Finnish National Agency for Education;Ateneum;Kiasma;Museiverket|Finnish Heritage Agency;Åbo Akademi;Aalto University|Aalto-universitetet;Hanken;Riksdagen i Finland;Sámi Education Institute;Finlands Röda Kors|Finnish Red Cross;Hufvudstadsbladet;Business Tampere
IS Rannís|Icelandic Centre for Research;Fiskistofa|Icelandic Directorate of Fisheries;Veðurstofa Íslands|Veðurstofan|Icelandic Meteorological Office;Landsbókasafn Íslands;Þjóðminjasafn Íslands;Landgræðslan;Skógræktin;Hafrannsóknastofnun|Marine and Freshwater Research Institute;Matís;Íslandsstofa;Landsvirkjun;Orkustofnun|National Energy Authority of Iceland;Umhverfisstofnun|Environment Agency of Iceland;Náttúrufræðistofnun Íslands;Alþingi|Alltinget;Landspítali;Háskóli Íslands|University of Iceland;RÚV;Morgunblaðið
FO Vørn;Tjóðsavnið;Landsbókasavnið;Havstovan|Faroe Marine Research Institute;Løgtingið|Lagtinget på Færøyane;Málráðið;Umhvørvisstovan
GB Ordnance Survey;Natural England;NatureScot;Historic England;Historic Environment Scotland;National Trust;Met Office;British Library;British Museum;Victoria and Albert Museum;Tate Modern;Kew Gardens|Royal Botanic Gardens;Health and Safety Executive;Environment Agency of England;Marine Scotland;Scottish Government;Scottish Parliament;Welsh Government|Senedd;National Library of Wales;National Library of Scotland;Natural History Museum in London;UK Research and Innovation|UKRI;Wellcome;Royal Society;Cefas;Imperial College London|Imperial College;King's College London;University College London;London School of Economics;Chatham House;RSPB;The Scotsman;The Independent;Daily Telegraph|The Telegraph;The Observer;WRAP;Overseas Development Institute
IE Teagasc;Foras na Gaeilge;Údarás na Gaeltachta;Enterprise Ireland;Marine Institute in Galway;Trinity College Dublin;University College Dublin;The Irish Times|Irish Times;Trócaire;Concern Worldwide;GOAL
NL Rijkswaterstaat;Wageningen University;Deltares;RIVM;Rijksmuseum;TU Delft|Delft University of Technology;Nuffic;Clingendael;IHE Delft;NRC Handelsblad;De Volkskrant;KNMI;TNO;NWO;IGJ;Wereldmuseum
DE Umweltbundesamt|German Environment Agency;Bundesamt für Naturschutz;Robert Koch Institute|Robert Koch-instituttet;Fraunhofer;Max Planck Society|Max Planck-selskapet;Alfred Wegener Institute;Goethe-Institut;Deutsches Museum;Bundestag|Forbundsdagen;Bundesbank;Konrad-Adenauer-Stiftung|Konrad Adenauer Foundation;Friedrich-Ebert-Stiftung|Friedrich Ebert Foundation;Heinrich Böll Foundation|Heinrich-Böll-Stiftung;Senckenberg;Charité;Thünen Institute;ZDF;Süddeutsche Zeitung;Die Zeit;Frankfurter Allgemeine Zeitung;Engagement Global;weltwärts;Brot für die Welt;Misereor;Welthungerhilfe
FR CNRS;Ifremer;INRAE;Sorbonne Université|Sorbonne;Sciences Po;Santé publique France;Institut Pasteur;Institut français;Bibliothèque nationale de France;Musée du Louvre|Louvre;Centre Pompidou;CIRAD;ANSES;ADEME;Météo-France;Libération;CSTB;Expertise France
ES CSIC;Museo del Prado|Pradomuseet;La Vanguardia;Instituto Cervantes;AZTI;PT Camões;Gulbenkian Foundation|Calouste Gulbenkian Foundation
IT CNR;ISPRA;INGV;La Repubblica;Uffizi;La Stampa;Soccorso Alpino;Sant'Egidio
CH WSL;ETH Zürich|ETH Zurich;EPFL;Helvetas;Neue Zürcher Zeitung|NZZ;Caritas Switzerland;Geneva Graduate Institute
AT IIASA;Universität Wien;ÖBB;ORF
BE KU Leuven;Enabel;VLIR-UOS;Natuurpunt;De Standaard;VRT
EE Estonian Rescue Board;University of Tartu|Tartu universitet|Universitetet i Tartu;LV Latvian National Library|National Library of Latvia;Riga Stradiņš University;LT Vytautas Magnus University
PL University of Warsaw;Gazeta Wyborcza;Jagiellonian University;CZ Charles University|Karlsuniversitetet;HU Central European University;UA Kyiv School of Economics;RO Babeș-Bolyai University
US NASA;NOAA;National Institutes of Health;Centers for Disease Control and Prevention;Food and Drug Administration;National Science Foundation;US Geological Survey|USGS;National Park Service;Smithsonian|Smithsonian Institution;Library of Congress;Woods Hole Oceanographic Institution;MIT;Harvard University;Stanford University;Columbia University;Rockefeller Foundation;Hewlett Foundation;MacArthur Foundation;Hilton Foundation|Conrad N. Hilton Foundation;Carter Center;Brookings|Brookings Institution;NPR;Bloomberg;National Geographic;Wall Street Journal;Los Angeles Times;The Atlantic;US Forest Service
CA Parks Canada;Statistics Canada;Environment and Climate Change Canada;Global Affairs Canada;IDRC;Ocean Networks Canada;CBC;University of Toronto;McGill University;Dalhousie University
AU CSIRO;Geoscience Australia;ABC Australia;NZ GNS Science;NIWA;JP JAMSTEC|Japan Agency for Marine-Earth Science and Technology;Asahi Shimbun;RIKEN;KR KBS;KOPRI;CN Chinese Academy of Sciences;Tsinghua University;IN Indian Institute of Science;TERI;Doordarshan
ZA Iziko Museums;SANBI;CSIR;University of Cape Town;Stellenbosch University|Stellenbosch universitet;SABC;KE KEMRI;Nation Media Group;Kenya Wildlife Service;UG Makerere University;Daily Monitor;New Vision;TZ University of Dar es Salaam;Muhimbili;EWURA;GH University of Ghana;MW Malawi University of Science and Technology;ET Addis Ababa University;ZM University of Zambia;MZ Eduardo Mondlane University;NP Tribhuvan University;BR Fiocruz;Embrapa;Petrobras;IBAMA
DK SDU|University of Southern Denmark|Syddansk Universitet;Trafikstyrelsen;Statens Museum for Kunst;Slots- og Kulturstyrelsen;Designmuseum Danmark;Red Barnet
SE Domstolsverket;Diakonia;UKÄ|Swedish Higher Education Authority|Universitetskanslersämbetet;UHR|Swedish Council for Higher Education|Universitets- och högskolerådet;Kulturrådet Sverige
IS ÍSOR;Vegagerðin;Hagstofa Íslands
FO Føroya Landsstýri;Fróðskaparsetur Føroya
GL Naalakkersuisut;Pinngortitaleriffik;Ilisimatusarfik
GB British Antarctic Survey;BGS|British Geological Survey;UKHSA|UK Health Security Agency;Ofcom;WaterAid;NERC;Plymouth Marine Laboratory;Open University;Creative Scotland;Scottish Natural Heritage
IE Fáilte Ireland;An Garda Síochána;Met Éireann;Bord Bia
DE Max Planck Institute|Max-Planck-Institut;DLR;GEOMAR;PTB|National Metrology Institute of Germany|Physikalisch-Technische Bundesanstalt;BSH;Deutsche Bahn;DFG|German Research Foundation|Deutsche Forschungsgemeinschaft;BfS|Federal Office for Radiation Protection|Bundesamt für Strahlenschutz;Humboldt-Universität|Humboldt University
FR BRGM;IRSN;Musée d'Orsay
NL SNV;Hivos;Cordaid;Koninklijke Bibliotheek;Naturalis;Kadaster;Hanze|Hanzehogeschool|Hanze University of Applied Sciences
BE VITO;Sciensano;ULB|Université libre de Bruxelles
CH Eawag;Swisscontact;PSI|Paul Scherrer Institute|Paul Scherrer Institut
AT ADA|Austrian Development Agency;OeAD;AGES
IT INFN;Sapienza;Politecnico di Milano;Politecnico di Torino;Istituto Superiore di Sanità;ENEA
ES AEMET;Universidad Complutense
PT IPMA;Instituto Camões;LNEC
PL NAWA
CZ Masaryk University
EE TalTech|Tallinn University of Technology;Keskkonnaamet
SI Slovenska filantropija
US NIH;FDA;NSF;Cornell University;Johns Hopkins University;Duke University;University of California;Getty Foundation;Mellon Foundation;Oak Ridge National Laboratory
CA McMaster University
AU Monash University
NZ Massey University;Te Papa
JP NIPR|National Institute of Polar Research;JAXA;AIST;JST;JSPS
KR KIOST;KAIST
CN Fudan University
TW Academia Sinica
SG NUS;Nanyang Technological University
IN ICAR;SEWA
TH Chulalongkorn University;Mahidol University
BD BRAC;icddr,b
KH APSARA
UG Gulu University;Mbarara University of Science and Technology
TZ Sokoine University of Agriculture;Muhimbili University of Health and Allied Sciences;Ardhi University
KE KEBS|Kenya Bureau of Standards;Moi University;Egerton University;Strathmore University;Kenyatta University;Maseno University
MW Mzuzu University;LUANAR;Kamuzu University of Health Sciences;Chancellor College
ZM Copperbelt University
ET Haramaya University;Jimma University
ZA University of the Witwatersrand;University of KwaZulu-Natal;HSRC|Human Sciences Research Council;Rhodes University
GH KNUST|Kwame Nkrumah University of Science and Technology
NG Obafemi Awolowo University
SN Université Cheikh Anta Diop
PS Birzeit University;Al-Quds University
BR USP|Universidade de São Paulo|University of São Paulo;FAPESP;INPE;CAPES
MX UNAM
CL Universidad de Chile;Universidad de Magallanes;INACH
AR INTA;CONICET
CO Universidad de los Andes
EC Universidad de Cuenca
PE PUCP`;

const OPENS_A_COUNTRY = /^(?!UK|EU|UN)([A-Z]{2}) (?=\S)/u;
const ACRONYM = /^\p{Lu}{2,8}$/u;
let country: string | null = null;
/** As they stand in ROWS; those after a code of a country sit there. */
export const BODIES_ABROAD: readonly { acronym: string | null; country: string | null; names: readonly string[] }[] = ROWS.split(/[;\n]/u).map((entry) => {
  country = OPENS_A_COUNTRY.exec(entry)?.[1] ?? country;
  const [first = '', ...others] = entry.replace(OPENS_A_COUNTRY, '').split('|');
  return ACRONYM.test(first) && others.length > 0 ? { acronym: first, country, names: others } : { acronym: null, country, names: [first, ...others] };
});
