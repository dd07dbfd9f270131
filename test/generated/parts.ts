import type { PartyRole } from '../../src/domain/codes/party-role.ts';
import type { Engagement, PartyPart } from '../../src/domain/engagement.ts';
import type { Period } from '../../src/domain/period.ts';
import { PARTIES, type GeneratedParty, type PartyGroup } from './parties.ts';
import type { Random } from './random.ts';
import type { Theme } from './themes.ts';

export type Facts = Partial<Engagement>;

/** What was held in a year that engagements took place at: when, how, where and by whom. We hold it ourselves where nobody else does. */
export interface Edition {
  event: NonNullable<Engagement['event']>;
  period: Period;
  mode: Engagement['mode'];
  areas: Engagement['areas'];
  organisers: PartyPart[];
}

/** The year an engagement is drawn in. */
export interface Year {
  random: Random;
  year: number;
  editions: readonly Edition[];
  told: Set<Edition>; // those that are an engagement themselves
}

const of = (...groups: PartyGroup[]): GeneratedParty[] => PARTIES.filter(({ group }) => groups.includes(group));
export const BODIES = of('un', 'state', 'agency', 'society', 'network', 'university');
export const OPERATIVE = of('un', 'agency', 'society', 'university');
export const PUBLISHERS = of('un', 'network', 'university', 'agency');
export const VISITORS = of('state', 'agency', 'university');
export const STATES = of('state');
export const AGENCIES = of('agency');
export const NETWORKS = of('network');
export const PRESS = of('press');
export const GIVERS_OF_TASKS = of('un', 'state');
export const WITH_BOARDS = of('network', 'society');
const COUNTRIES = ['IE', 'FR', 'CA', 'KR', 'EG', 'FI', 'DK', 'AU', 'CO', 'JP', 'CH', 'MG', 'ID', 'IS', 'PH', 'MA'];

const part = ({ group: _group, ...party }: GeneratedParty, role: PartyRole): PartyPart => ({ ...party, role });
export const about = ({ text, topics }: Theme): Facts => ({ subject: text, topics });

/** One of these, or two where `twice` has it. */
export function some(random: Random, from: readonly GeneratedParty[], role: PartyRole, twice = 0): PartyPart[] {
  return random.several(from, random.chance(twice) ? 2 : 1).map((party) => part(party, role));
}

/** Who came to us: mostly a body, sometimes only its country is known. */
export function comers(random: Random, from: readonly GeneratedParty[], role: PartyRole): Facts {
  if (random.chance(0.12)) return { areas: [{ code: random.one(COUNTRIES), role: 'origin' }] };
  const parties = some(random, from, role);
  const country = parties[0]?.country ?? null;
  return { parties, areas: country && country !== 'NO' && random.chance(0.3) ? [{ code: country, role: 'origin' }] : [] };
}

export const place = (random: Random, share: number): Facts => (random.chance(share) ? { areas: [{ code: random.one(COUNTRIES), role: 'place' }] } : {});

/** An event of the year with its days, how it was held, and where and by whom where that is noted. */
export function at({ random, editions }: Year, edition = random.one(editions)): Facts & { parties: PartyPart[] } {
  const { event, period, mode: held, areas, organisers } = edition;
  return { event, period, mode: held, areas: random.chance(0.5) ? areas : [], parties: random.chance(0.6) ? organisers : [] };
}

export const mode = (random: Random): Engagement['mode'] => random.one(['digital', 'digital', 'physical', 'hybrid', null, null]);

export const trigger = (random: Random): Engagement['trigger'] =>
  random.weighted<Engagement['trigger']>([
    ['on-request', 2],
    ['own-initiative', 1],
    ['duty', 1],
    [null, 8],
  ]);
