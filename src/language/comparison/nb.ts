import { numberText } from '../numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';

const neuter = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'ett' : numberText(count, 'nb'));
const common = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'én' : numberText(count, 'nb'));
const against = (now: number, then: number, base: string, said: (count: number) => string) =>
  now === then ? `like mange som i ${base}` : `mot ${said(then)} i ${base}`;

export const nb: ComparisonWords = {
  sections: { whole: 'Alt i alt', parties: 'Hvem vi hadde med å gjøre', requests: 'Forespørsler', promises: 'Løfter' },
  captions: {
    kinds: 'Engasjement etter slag',
    parties: 'Engasjement etter part',
    types: 'Forespørsler etter type',
    countries: 'Forespørsler etter land',
    promises: 'Løfter med frist i året, etter utfall',
  },
  columns: { kind: 'Slag', party: 'Part', country: 'Land', type: 'Type', end: 'Utfall', change: 'Endring' },
  total: (year, now, base, then) => `For ${year} er det ført ${neuter(now)} engasjement, ${against(now, then, base, neuter)}`,
  moved: (more, fewer) => `Det var ${[more && `flere ${more}`, fewer && `færre ${fewer}`].filter(Boolean).join(', og ')}`,
  fromTo: (what, then, now) => `${what} (fra ${then} til ${now})`,
  kinds: {
    'request.funding': 'forespørsler om finansiering',
    'request.advice': 'forespørsler om råd',
    'request.cooperation': 'forespørsler om samarbeid',
    interview: 'intervjuer',
    consultation: 'konsultasjoner',
    meeting: 'møter',
    invitation: 'invitasjoner',
    talk: 'innlegg',
    moderation: 'modereringer',
    delegation: 'delegasjoner',
    board: 'styreverv',
    membership: 'medlemskap',
    publication: 'publikasjoner',
    contribution: 'faglige bidrag',
    funding: 'finansieringer',
    agreement: 'avtaler',
    mandate: 'oppdrag',
    event: 'arrangementer',
    collaboration: 'samarbeid',
  },
  parties: (year, now, base, then) => `${common(now)} ${now === 1 ? 'part' : 'parter'} er nevnt i ${year}, ${against(now, then, base, common)}`,
  fresh: (base, names, count) => `${count === 1 ? 'Ny' : 'Nye'} sammenlignet med ${base} er ${names}`,
  gone: (year, names) => `Med ${names} er det ikke ført noe for ${year}`,
  grown: (names) => `Det ble mer med ${names}`,
  shrunk: (names) => `Det ble mindre med ${names}`,
  andMore: (count) => `${numberText(count, 'nb')} til`,
  requests: (year, now, base, then) => `Det kom ${common(now)} ${now === 1 ? 'forespørsel' : 'forespørsler'} i ${year}, ${against(now, then, base, common)}`,
  cameFrom: (year, list) => `I ${year} kom de fra ${list}`,
  counted: (what, count) => `${what} (${count})`,
  due: (year, count) => `${neuter(count)} løfter hadde frist i ${year}`,
  allDue: (year, count, end) => `${neuter(count)} løfter hadde frist i ${year}, og ${count === 2 ? 'begge' : 'alle'} ${end}`,
  oneDue: (year, end) => `Løftet med frist i ${year} ${end}`,
  number: neuter,
  ended: {
    kept: ['er holdt', 'er holdt'],
    'partly-kept': ['er delvis holdt', 'er delvis holdt'],
    'not-kept': ['er ikke holdt', 'er ikke holdt'],
    dropped: ['har falt bort', 'har falt bort'],
    'carried-over': ['er ført videre', 'er ført videre'],
    open: ['er åpent', 'er åpne'],
  },
  ends: { kept: 'Holdt', 'partly-kept': 'Delvis holdt', 'not-kept': 'Ikke holdt', dropped: 'Falt bort', 'carried-over': 'Ført videre', open: 'Åpne' },
  requestTypes: { 'request.funding': 'Finansiering', 'request.advice': 'Råd', 'request.cooperation': 'Samarbeid' },
  alternative: {
    kinds: (base, year, most) => `Engasjement etter slag i ${base} og ${year}. Flest i ${year}: ${most}.`,
    countries: (base, year, most) => `Forespørsler etter land i ${base} og ${year}. Flest i ${year}: ${most}.`,
  },
};
