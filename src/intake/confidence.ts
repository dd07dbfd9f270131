import { NOT } from './knowledge/negation.ts';
import { WEIGHTS } from './knowledge/confidence-weights.ts';
import type { Setting } from './memory.ts';
import type { ClauseRead } from './clause-read.ts';
import type { PartyFound } from './party-found.ts';
import { word } from './span.ts';

/** What of a proposal can be right or wrong by itself, given that something happened at all. */
export const JUDGED = ['record', 'kind', 'direction', 'role', 'parties', 'period'] as const;
export type Judged = (typeof JUDGED)[number];

/** What the reader saw that tells how far it can be relied on: each from 0 to 1. */
export const SIGNS = [
  'weight', // of the kind
  'margin', // to the likeliest kind of another family
  'rivalled', // such a kind is as likely
  'act', // shown by a verb
  'ofHeading', // the kind is that of a heading or a lead-in
  'vague', // a kind that covers much
  'request',
  'own', // the parties are named here
  'pointed', // the parties are those of words before
  'shapeOnly', // share of the parties known by nothing but their capitals
  'many', // parties
  'acronym',
  'datedHere',
  'datedAbove',
  'placed',
  'counted',
  'joined',
  'bullet',
  'long',
  'short',
  'denial',
  'us',
  'them',
  'promise',
  'unreal', // what could or would be
] as const;
export type Signs = Record<(typeof SIGNS)[number], number>;

const DENIES = word(NOT);
const UNREAL = word(
  'kunne|ville|burde|ynskjer|ønsker|ynskte|ønsket|håpar|håper|vurderer|could|would|might|should|hope|hopes|hoped|wish|consider|considering|if|dersom|hvis',
);
const VAGUE = new Set(['contribution', 'collaboration', 'consultation', 'event']);
const LONGEST = 50; // words
const SHORT = 7; // words
const MANY = 4; // parties
const HEAVIEST = 9;
const CLOSE = 1; // in weight

const familyOf = (kind: string) => kind.split('.')[0];
const asNumber = (is: unknown) => (is ? 1 : 0);
export const isShapeOnly = ({ body, said }: PartyFound) => body.partyId === null && !body.defined && body.acronym === null && body.name === said;

/** What a clause shows of how it was read. */
export function signsOf(read: ClauseRead, setting: Setting, parties: readonly PartyFound[]): Signs {
  const { kind, words } = read;
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  const rival = Math.max(0, ...read.shown.filter((other) => familyOf(other.kind) !== familyOf(kind.kind)).map(({ weight }) => weight));
  return {
    weight: kind.weight / HEAVIEST,
    margin: Math.max(0, kind.weight - rival) / HEAVIEST,
    rivalled: asNumber(rival >= kind.weight - CLOSE),
    act: asNumber(kind.act),
    ofHeading: asNumber(kind.said === ''),
    vague: asNumber(VAGUE.has(kind.kind)),
    request: asNumber(kind.kind.startsWith('request.')),
    own: asNumber(read.own),
    pointed: asNumber(!read.own && parties.length > 0),
    shapeOnly: parties.length > 0 ? parties.filter(isShapeOnly).length / parties.length : 0,
    many: Math.min(1, Math.max(0, parties.length - 1) / MANY),
    acronym: asNumber(parties.some(({ body }) => body.acronym !== null)),
    datedHere: asNumber(read.period),
    datedAbove: asNumber(!read.period && setting.period),
    placed: asNumber(read.places.length),
    counted: asNumber(read.figures.length),
    joined: asNumber(read.joined),
    bullet: asNumber(setting.bullet),
    long: Math.min(1, count / LONGEST),
    short: asNumber(count < SHORT),
    denial: asNumber(DENIES.test(words)),
    us: asNumber(read.subject === 'us'),
    them: asNumber(read.subject === 'them'),
    promise: asNumber(read.promise),
    unreal: asNumber(UNREAL.test(words)),
  };
}

/** How likely it is, from 0 to 1, that a record of this kind is there, or that a fact of it is as it was read. */
export const confidenceOf = (signs: Signs, judged: Judged = 'record'): number => confidenceBy(WEIGHTS[judged], signs);

/** How likely the record and each fact of it is. */
export const confidences = (signs: Signs) => Object.fromEntries(JUDGED.map((judged) => [judged, confidenceOf(signs, judged)])) as Record<Judged, number>;

export function confidenceBy(weights: { readonly always: number } & Readonly<Record<string, number>>, signs: Signs): number {
  const sum = SIGNS.reduce((total, sign) => total + (weights[sign] ?? 0) * signs[sign], weights.always);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
