import type { LocalText } from '../../src/domain/lang.ts';

export type PartyGroup = 'un' | 'state' | 'agency' | 'society' | 'network' | 'university' | 'press';
export interface GeneratedParty {
  partyId: string;
  names: LocalText;
  acronym: string | null;
  country: string | null;
  isNetwork: boolean;
  group: PartyGroup;
}

type Row = readonly [nn: string, nb: string, en: string, acronym: string | null, country: string | null];

/** Bodies an agency deals with in the course of some years. Some are well known, most are imagined. */
const ROWS: Record<PartyGroup, readonly Row[]> = {
  un: [
    ['FNs barnefond', 'FNs barnefond', 'United Nations Children’s Fund', 'UNICEF', null],
    ['FNs utviklingsprogram', 'FNs utviklingsprogram', 'United Nations Development Programme', 'UNDP', null],
    ['FNs frivilligprogram', 'FNs frivilligprogram', 'United Nations Volunteers', 'UNV', null],
    ['FNs miljøprogram', 'FNs miljøprogram', 'United Nations Environment Programme', 'UNEP', null],
    ['FNs befolkningsfond', 'FNs befolkningsfond', 'United Nations Population Fund', 'UNFPA', null],
    ['Den internasjonale arbeidsorganisasjonen', 'Den internasjonale arbeidsorganisasjonen', 'International Labour Organization', 'ILO', null],
    ['Verdas helseorganisasjon', 'Verdens helseorganisasjon', 'World Health Organization', 'WHO', null],
    ['Den internasjonale migrasjonsorganisasjonen', 'Den internasjonale migrasjonsorganisasjonen', 'International Organization for Migration', 'IOM', null],
    ['Verdsbanken', 'Verdensbanken', 'World Bank', null, null],
    ['Den afrikanske utviklingsbanken', 'Den afrikanske utviklingsbanken', 'African Development Bank', 'AfDB', null],
    ['Den afrikanske unionen', 'Den afrikanske union', 'African Union', 'AU', null],
    ['Nordisk ministerråd', 'Nordisk ministerråd', 'Nordic Council of Ministers', null, null],
    ['Europarådet', 'Europarådet', 'Council of Europe', null, null],
  ],
  state: [
    ['Utanriksdepartementet i Kenya', 'Utenriksdepartementet i Kenya', 'Ministry of Foreign Affairs of Kenya', null, 'KE'],
    ['Arbeidsdepartementet i Ghana', 'Arbeidsdepartementet i Ghana', 'Ministry of Labour of Ghana', null, 'GH'],
    ['Ungdomsdepartementet i Rwanda', 'Ungdomsdepartementet i Rwanda', 'Ministry of Youth of Rwanda', null, 'RW'],
    ['Helsedepartementet i Malawi', 'Helsedepartementet i Malawi', 'Ministry of Health of Malawi', null, 'MW'],
    ['Utdanningsdepartementet i Nepal', 'Utdanningsdepartementet i Nepal', 'Ministry of Education of Nepal', null, 'NP'],
    ['Landbruksdepartementet i Uganda', 'Landbruksdepartementet i Uganda', 'Ministry of Agriculture of Uganda', null, 'UG'],
    ['Den norske ambassaden i Nairobi', 'Den norske ambassaden i Nairobi', 'Norwegian Embassy in Nairobi', null, 'NO'],
    ['Den norske ambassaden i Hanoi', 'Den norske ambassaden i Hanoi', 'Norwegian Embassy in Hanoi', null, 'NO'],
    ['Den finske ambassaden i Oslo', 'Den finske ambassaden i Oslo', 'Finnish Embassy in Oslo', null, 'FI'],
    ['Kulturdepartementet i Estland', 'Kulturdepartementet i Estland', 'Ministry of Culture of Estonia', null, 'EE'],
  ],
  agency: [
    ['Direktoratet for utviklingssamarbeid', 'Direktoratet for utviklingssamarbeid', 'Norwegian Agency for Development Cooperation', 'Norad', 'NO'],
    ['Det svenske bistandsverket', 'Det svenske bistandsverket', 'Swedish International Development Cooperation Agency', 'Sida', 'SE'],
    ['Det tyske utvekslingssenteret', 'Det tyske utvekslingssenteret', 'German Exchange Centre', 'GEC', 'DE'],
    [
      'Det japanske byrået for internasjonalt samarbeid',
      'Det japanske byrået for internasjonalt samarbeid',
      'Japan International Cooperation Agency',
      'JICA',
      'JP',
    ],
    ['Det brasilianske samarbeidsbyrået', 'Det brasilianske samarbeidsbyrået', 'Brazilian Cooperation Agency', 'ABC', 'BR'],
    ['Havdirektoratet', 'Havdirektoratet', 'Directorate of the Sea', null, 'NO'],
    ['Kystetaten', 'Kystetaten', 'Coastal Authority', null, 'NO'],
    ['Det islandske utvekslingskontoret', 'Det islandske utvekslingskontoret', 'Icelandic Exchange Office', null, 'IS'],
    ['Det danske ungdomsrådet', 'Det danske ungdomsrådet', 'Danish Youth Council', null, 'DK'],
    ['Etaten for fagskular', 'Etaten for fagskoler', 'Vocational College Authority', null, 'NO'],
    ['Det kanadiske frivilligrådet', 'Det kanadiske frivillighetsrådet', 'Canadian Volunteer Council', null, 'CA'],
    ['Nasjonalbyrået for utveksling i Vietnam', 'Nasjonalbyrået for utveksling i Vietnam', 'National Exchange Agency of Vietnam', 'NEAV', 'VN'],
  ],
  society: [
    ['Røde Kors', 'Røde Kors', 'Red Cross', null, null],
    ['Kyrkjeleg Naudhjelp', 'Kirkens Nødhjelp', 'Norwegian Church Aid', 'NCA', 'NO'],
    ['Flyktninghjelpa', 'Flyktninghjelpen', 'Norwegian Refugee Council', 'NRC', 'NO'],
    ['Fredssenteret i Bergen', 'Fredssenteret i Bergen', 'Bergen Peace Centre', null, 'NO'],
    ['Bondelaget i Tanzania', 'Bondelaget i Tanzania', 'Tanzania Farmers Association', 'TFA', 'TZ'],
    ['Ungdomsalliansen i Zambia', 'Ungdomsalliansen i Zambia', 'Zambia Youth Alliance', 'ZYA', 'ZM'],
    ['Kvinnerådet i Mosambik', 'Kvinnerådet i Mosambik', 'Mozambique Women’s Council', null, 'MZ'],
    ['Stiftinga Nye Hender', 'Stiftelsen Nye Hender', 'New Hands Foundation', null, 'NO'],
    ['Stiftinga Open Himmel', 'Stiftelsen Åpen Himmel', 'Open Sky Foundation', null, 'IN'],
    ['Idrettsrådet i Sør-Afrika', 'Idrettsrådet i Sør-Afrika', 'South African Sports Council', 'SASC', 'ZA'],
    ['Havets Venner', 'Havets Venner', 'Friends of the Ocean', null, 'PT'],
    ['Vassfondet', 'Vannfondet', 'Water Fund', null, 'ET'],
    ['Handelskammeret i Senegal', 'Handelskammeret i Senegal', 'Senegal Chamber of Commerce', null, 'SN'],
    ['Musikkskulen i Maputo', 'Musikkskolen i Maputo', 'Maputo School of Music', null, 'MZ'],
  ],
  network: [
    ['Kystforum Nord', 'Kystforum Nord', 'Coast Forum North', 'KFN', null],
    ['Det globale frivilligforumet', 'Det globale frivillighetsforumet', 'Global Volunteer Forum', 'GVF', null],
    ['Nettverket for ungdomsutveksling', 'Nettverket for ungdomsutveksling', 'Youth Exchange Network', 'YEN', null],
    ['Nordisk nettverk for språk', 'Nordisk nettverk for språk', 'Nordic Language Network', null, null],
    ['Initiativet for triangulært samarbeid', 'Initiativet for triangulært samarbeid', 'Triangular Cooperation Initiative', 'TCI', null],
    ['Alliansen for rein luft', 'Alliansen for ren luft', 'Clean Air Alliance', 'CAA', null],
    ['Fjellnettverket', 'Fjellnettverket', 'Mountain Network', null, null],
    ['Forumet for fredskorps', 'Forumet for fredskorps', 'Peace Corps Forum', null, null],
  ],
  university: [
    ['Universitetet i Bergen', 'Universitetet i Bergen', 'University of Bergen', 'UiB', 'NO'],
    ['Høgskulen på Vestlandet', 'Høgskulen på Vestlandet', 'Western Norway University of Applied Sciences', 'HVL', 'NO'],
    ['Universitetet i Nairobi', 'Universitetet i Nairobi', 'University of Nairobi', null, 'KE'],
    ['Universitetet i Dar es-Salaam', 'Universitetet i Dar es-Salaam', 'University of Dar es Salaam', 'UDSM', 'TZ'],
    ['Universitetet i Colombo', 'Universitetet i Colombo', 'University of Colombo', null, 'LK'],
    ['Senter for sjøforsking', 'Senter for sjøforskning', 'Centre for Marine Research', 'CMR', 'NO'],
    ['Institutt for fredsstudium', 'Institutt for fredsstudier', 'Institute of Peace Studies', null, 'SE'],
    ['Forskingsinstituttet Nordlys', 'Forskningsinstituttet Nordlys', 'Nordlys Research Institute', null, 'NO'],
    ['Senter for afrikansk utvikling', 'Senter for afrikansk utvikling', 'Centre for African Development', 'CAD', 'ZA'],
  ],
  press: [
    ['Fjordposten', 'Fjordposten', 'Fjordposten', null, 'NO'],
    ['Bergens Tidende', 'Bergens Tidende', 'Bergens Tidende', null, 'NO'],
    ['Nairobi Tribune', 'Nairobi Tribune', 'Nairobi Tribune', null, 'KE'],
    ['Radio Kathmandu', 'Radio Kathmandu', 'Radio Kathmandu', null, 'NP'],
    ['Bistandsnytt', 'Bistandsnytt', 'Bistandsnytt', null, 'NO'],
    ['Lusaka Times', 'Lusaka Times', 'Lusaka Times', null, 'ZM'],
  ],
};

export const PARTIES: readonly GeneratedParty[] = (Object.keys(ROWS) as PartyGroup[])
  .flatMap((group) => ROWS[group].map((row) => ({ group, row })))
  .map(({ group, row: [nn, nb, en, acronym, country] }, at) => ({
    partyId: `par-${String(at + 1).padStart(3, '0')}`,
    names: { nn, nb, en },
    acronym,
    country,
    isNetwork: group === 'network',
    group,
  }));
