import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import { keyOf } from './told.ts';
import type { Told } from './told.ts';

/** A clause that names no body, and what is known of it. */
export interface Pointing {
  words: string;
  joined: boolean;
  opensBlock: boolean;
  us: string;
  speak: boolean; // we are "we" here
  kind: EngagementKind | null;
  places: readonly PlaceFound[]; // counted from the clause's first letter; below 0 where they stand before it
  home: string | null;
  under: string | null; // the country of the entry it stands in
}

/** One way in which words point at a body told of. `fit` says how well a body goes with them, `needs` what that and its salience must come to. */
export interface Pointer {
  needs: number;
  fit: (told: Told) => number;
  also?: 'peers' | 'all'; // those named side by side with it too, or all that its sentence told of
}

/** The fit of a body that cannot be meant. */
export const NEVER = -99;

const GATHERING = /(?:Forum|Conference|Summit|Congress|Assembly|Week|Days|Festival|konferanse\p{L}*|kongress\p{L}*|forum|toppmøte\p{L}*|COP ?\d+)(?!\p{L})/iu;
const DELEGATION = /delega[st]/iu;
const JOINT_WORK = /nettverk|network|prosjekt|project|program|forum|allian[sc]e|consorti|konsorti|partnership/iu;

const MEDIUM = /tidsskrift|magasin|blad|avis|journal|magazine|newspaper|paper/iu;

export const isGathering = ({ party }: Told): boolean => GATHERING.test(party.said);
/** One goes with a delegation, and nobody goes on about it. */
export const isDelegation = ({ party }: Told): boolean => DELEGATION.test(party.said);
/** Whether a body is what several work together in, so that it has partners, a board and an end. */
export const isJointWork = ({ body, said, called }: PartyFound): boolean => JOINT_WORK.test(`${body.name} ${said} ${called ?? ''}`);

/** How present a body is to who reads on: what the last record was about most of all, then what this paragraph told of last. */
export function salience(told: Told, { parties, lead, topic, block, sentence }: Memory): number {
  const is = (one: (typeof parties)[number] | null | undefined) => !!one && keyOf(one) === keyOf(told.party);
  const near = told.block === block ? 4 - Math.min(sentence - told.sentence, 4) * 0.75 : 0;
  const focus = is(parties[0]) ? 2.5 : parties.some(is) ? 1 : 0;
  const passing = MEDIUM.test(told.party.called ?? '') ? 3 : isGathering(told) ? 1 : 0; // what a work stood in, or where one met, nobody goes on about
  return near - passing + focus + (is(lead) || is(topic) ? 1.5 : 0) + (told.acted ? 0.5 : 0);
}
