import { numberText } from '../numbers.ts';
import type { ComparisonWords } from './comparison-words.ts';

const count = (value: number) => (value === 0 ? 'none' : numberText(value, 'en'));
const no = (value: number) => (value === 0 ? 'no' : numberText(value, 'en'));
const is =
  (one: string, many = one) =>
  (value: number) =>
    `${count(value)} ${value === 1 ? one : many}`;
const against = (now: number, then: number, base: string) => (now === then ? `as many as in ${base}` : `against ${count(then)} in ${base}`);

export const en: ComparisonWords = {
  sections: { whole: 'All in all', parties: 'Whom we dealt with', requests: 'Requests', promises: 'Commitments' },
  captions: {
    kinds: 'Engagements by kind',
    parties: 'Engagements by party',
    types: 'Requests by type',
    countries: 'Requests by country',
    promises: 'Commitments due in the year, by outcome',
  },
  columns: { kind: 'Kind', party: 'Party', country: 'Country', type: 'Type', end: 'Outcome', change: 'Change' },
  total: (year, now, base, then) => `${no(now)} ${now === 1 ? 'engagement is' : 'engagements are'} recorded for ${year}, ${against(now, then, base)}`,
  moved: (more, fewer) => `There were ${[more && `more ${more}`, fewer && `fewer ${fewer}`].filter(Boolean).join(', and ')}`,
  fromTo: (what, then, now) => `${what} (from ${then} to ${now})`,
  kinds: {
    'request.funding': 'requests for funding',
    'request.advice': 'requests for advice',
    'request.cooperation': 'requests for cooperation',
    interview: 'interviews',
    consultation: 'consultations',
    meeting: 'meetings',
    invitation: 'invitations',
    talk: 'talks',
    moderation: 'sessions moderated',
    delegation: 'delegations',
    board: 'board seats',
    membership: 'memberships',
    publication: 'publications',
    contribution: 'expert contributions',
    funding: 'grants of funding',
    agreement: 'agreements',
    mandate: 'mandates',
    event: 'events',
    collaboration: 'collaborations',
  },
  parties: (year, now, base, then) => `${no(now)} ${now === 1 ? 'party is' : 'parties are'} named in ${year}, ${against(now, then, base)}`,
  fresh: (base, names) => `New compared with ${base}: ${names}`,
  gone: (year, names) => `Nothing is recorded with ${names} for ${year}`,
  grown: (names) => `There was more with ${names}`,
  shrunk: (names) => `There was less with ${names}`,
  andMore: (value) => `${numberText(value, 'en')} more`,
  requests: (year, now, base, then) => `${no(now)} ${now === 1 ? 'request' : 'requests'} came in ${year}, ${against(now, then, base)}`,
  cameFrom: (year, list) => `In ${year} they came from ${list}`,
  counted: (what, value) => `${what} (${value})`,
  due: (year, value) => `${count(value)} commitments were due in ${year}`,
  allDue: (year, value, end) => `${count(value)} commitments were due in ${year}, and ${value === 2 ? 'both' : 'all'} ${end}`,
  oneDue: (year, end) => `The commitment due in ${year} ${end}`,
  number: count,
  ended: {
    kept: ['was kept', 'were kept'],
    'partly-kept': ['was partly kept', 'were partly kept'],
    'not-kept': ['was not kept', 'were not kept'],
    dropped: ['was dropped', 'were dropped'],
    'carried-over': ['was carried over', 'were carried over'],
    open: ['is open', 'are open'],
  },
  ends: { kept: 'Kept', 'partly-kept': 'Partly kept', 'not-kept': 'Not kept', dropped: 'Dropped', 'carried-over': 'Carried over', open: 'Open' },
  requestTypes: { 'request.funding': 'Funding', 'request.advice': 'Advice', 'request.cooperation': 'Cooperation' },
  alternative: {
    kinds: (base, year, most) => `Engagements by kind in ${base} and ${year}. Most in ${year}: ${most}.`,
    countries: (base, year, most) => `Requests by country in ${base} and ${year}. Most in ${year}: ${most}.`,
  },
};
