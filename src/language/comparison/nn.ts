import { numberText } from '../numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';

const neuter = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'eitt' : numberText(count, 'nn'));
const common = (count: number) => (count === 0 ? 'ingen' : count === 1 ? 'éin' : numberText(count, 'nn'));
const is =
  (one: string, many = one) =>
  (count: number) =>
    `${common(count)} ${count === 1 ? one : many}`;
const against = (now: number, then: number, base: string, said: (count: number) => string) =>
  now === then ? `like mange som i ${base}` : `mot ${said(then)} i ${base}`;

export const nn: ComparisonWords = {
  sections: { whole: 'Alt i alt', parties: 'Kven vi hadde med å gjere', requests: 'Førespurnader', promises: 'Lovnader' },
  captions: {
    kinds: 'Engasjement etter slag',
    parties: 'Engasjement etter part',
    types: 'Førespurnader etter type',
    countries: 'Førespurnader etter land',
    promises: 'Lovnader med frist i året, etter utfall',
  },
  columns: { kind: 'Slag', party: 'Part', country: 'Land', type: 'Type', end: 'Utfall', change: 'Endring' },
  total: (year, now, base, then) => `For ${year} er det ført ${neuter(now)} engasjement, ${against(now, then, base, neuter)}`,
  moved: (more, fewer) => `Det var ${[more && `fleire ${more}`, fewer && `færre ${fewer}`].filter(Boolean).join(', og ')}`,
  fromTo: (what, then, now) => `${what} (frå ${then} til ${now})`,
  kinds: {
    'request.funding': 'førespurnader om finansiering',
    'request.advice': 'førespurnader om råd',
    'request.cooperation': 'førespurnader om samarbeid',
    interview: 'intervju',
    consultation: 'konsultasjonar',
    meeting: 'møte',
    invitation: 'invitasjonar',
    talk: 'innlegg',
    moderation: 'modereringar',
    delegation: 'delegasjonar',
    board: 'styreverv',
    membership: 'medlemskapar',
    publication: 'publikasjonar',
    contribution: 'faglege bidrag',
    funding: 'finansieringar',
    agreement: 'avtalar',
    mandate: 'oppdrag',
    event: 'arrangement',
    collaboration: 'samarbeid',
  },
  parties: (year, now, base, then) => `${common(now)} ${now === 1 ? 'part er nemnd' : 'partar er nemnde'} i ${year}, ${against(now, then, base, common)}`,
  fresh: (base, names, count) => `${count === 1 ? 'Ny' : 'Nye'} samanlikna med ${base} er ${names}`,
  gone: (year, names) => `Med ${names} er det ikkje ført noko for ${year}`,
  grown: (names) => `Det vart meir med ${names}`,
  shrunk: (names) => `Det vart mindre med ${names}`,
  andMore: (count) => `${numberText(count, 'nn')} til`,
  requests: (year, now, base, then) => `Det kom ${common(now)} ${now === 1 ? 'førespurnad' : 'førespurnader'} i ${year}, ${against(now, then, base, common)}`,
  cameFrom: (year, list) => `I ${year} kom dei frå ${list}`,
  counted: (what, count) => `${what} (${count})`,
  due: (year, count) => `${common(count)} lovnader hadde frist i ${year}`,
  allDue: (year, count, end) => `${common(count)} lovnader hadde frist i ${year}, og ${count === 2 ? 'begge' : 'alle'} ${end}`,
  oneDue: (year, end) => `Lovnaden med frist i ${year} ${end}`,
  number: common,
  ended: {
    kept: ['er halden', 'er haldne'],
    'partly-kept': ['er delvis halden', 'er delvis haldne'],
    'not-kept': ['er ikkje halden', 'er ikkje haldne'],
    dropped: ['har falle bort', 'har falle bort'],
    'carried-over': ['er ført vidare', 'er førte vidare'],
    open: ['er open', 'er opne'],
  },
  ends: { kept: 'Haldne', 'partly-kept': 'Delvis haldne', 'not-kept': 'Ikkje haldne', dropped: 'Falne bort', 'carried-over': 'Førte vidare', open: 'Opne' },
  requestTypes: { 'request.funding': 'Finansiering', 'request.advice': 'Råd', 'request.cooperation': 'Samarbeid' },
  alternative: {
    kinds: (base, year, most) => `Engasjement etter slag i ${base} og ${year}. Flest i ${year}: ${most}.`,
    countries: (base, year, most) => `Førespurnader etter land i ${base} og ${year}. Flest i ${year}: ${most}.`,
  },
};
