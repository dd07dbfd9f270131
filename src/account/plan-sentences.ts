import type { Engagement } from '../domain/engagement.ts';
import { frameOf } from './frame-of.ts';
import { tenseOf, type Clock } from './tense-of.ts';
import type { Writer } from './writer.ts';
import type { Told } from './told.ts';

/** What ties the clauses of one sentence: nothing, one verb, one event, or one party. */
export type Tie = 'verb' | 'event' | 'party';
export interface Unit {
  told: Told[];
  tie: Tie | null;
}

/** Kinds whose clauses can share one verb: "Irland intervjua oss om A, Frankrike om B og Canada om C". */
const SHARING = new Set<string>([
  'request.funding',
  'request.advice',
  'request.cooperation',
  'interview',
  'consultation',
  'meeting',
  'agreement',
  'collaboration',
  'membership',
  'talk',
]);
const LONGEST = 130; // characters of subjects and names that clauses sharing a verb carry before they are split
const LONGEST_OF_TWO = 170; // the same of two clauses on one party

/** Which clauses go in one sentence: those that share a verb, two things done at one event, or two things done with one party. */
export function planSentences(told: readonly Told[], writer: Writer): Unit[] {
  const out: Unit[] = [];
  for (const one of told) {
    const last = out.at(-1);
    const tie = last ? tieOf(last, one, writer) : null;
    if (last && tie) {
      last.told.push(one);
      last.tie = tie;
    } else out.push({ told: [one], tie: null });
  }
  return out;
}

function tieOf(unit: Unit, one: Told, writer: Writer): Tie | null {
  if (!sharesSentence(unit.told, one) || !isWrittenOverAlike(unit.told, one, writer)) return null;
  if (unit.tie !== 'event' && unit.tie !== 'party' && sharesVerb(unit.told, one, writer)) return 'verb';
  const [first] = unit.told;
  if (unit.tie !== null || !first) return null;
  if (sharesEvent(first.engagement, one.engagement, writer)) return 'event';
  return sharesParty(first.engagement, one.engagement, writer) ? 'party' : null;
}

/** What is told with a number, or as done by some among others, fills a sentence of its own. */
function sharesSentence(unit: readonly Told[], one: Told): boolean {
  return [...unit, one].every(
    ({ engagement, records, merged, listed }) => !listed && (merged || records.length === 1) && (engagement.complete || engagement.direction === 'out'),
  );
}

function isWrittenOverAlike(unit: readonly Told[], one: Told, writer: Writer): boolean {
  return new Set([...unit, one].map(({ engagement }) => writer.over({ record: engagement.engagementId, facet: '' }))).size === 1;
}

function sharesVerb(unit: readonly Told[], one: Told, clock: Clock): boolean {
  const first = unit[0]?.engagement;
  if (!first || unit.length >= 3 || !SHARING.has(first.kind) || ![...unit, one].every(({ engagement }) => isPlain(engagement))) return false;
  const length = [...unit, one].reduce((sum, { engagement }) => sum + longest(engagement), 0);
  const sameParty = first.parties[0] && first.parties[0].partyId === one.engagement.parties[0]?.partyId;
  return length <= LONGEST && !sameParty && frameOf(first, clock) === frameOf(one.engagement, clock);
}

function isPlain(engagement: Engagement): boolean {
  return (
    Object.keys(engagement.subject).length > 0 &&
    engagement.figures.every(({ qualifier }) => qualifier === 'one-of' || qualifier === 'only') &&
    !engagement.event &&
    !engagement.work &&
    engagement.status !== 'uncertain' &&
    (engagement.parties.length > 0 || engagement.areas.length > 0)
  );
}

function longest(engagement: Engagement): number {
  const texts = (all: readonly string[]) => Math.max(0, ...all.map((text) => text.length));
  return texts(Object.values(engagement.subject)) + engagement.parties.reduce((sum, { names }) => sum + texts(Object.values(names)), 0);
}

/** Two of our own acts at one event, neither with a tail after a comma. */
function sharesEvent(first: Engagement, second: Engagement, clock: Clock): boolean {
  if (!first.event || first.event.eventId !== second.event?.eventId || !first.complete || !second.complete) return false;
  if (surroundings(first) !== surroundings(second)) return false;
  if (!AT_EVENTS.has(first.kind) || !AT_EVENTS.has(second.kind) || first.figures.length + second.figures.length > 0) return false;
  if (first.kind === 'event' && Object.keys(first.subject).length + first.topics.length > 0) return false;
  const same = tenseOf(first, clock) === tenseOf(second, clock) && first.trigger === second.trigger && first.period?.edtf === second.period?.edtf;
  return (
    same && [first, second].every(({ ourRoles }) => ourRoles.length === 1 && ['speaker', 'moderator', 'participant', 'featured'].includes(ourRoles[0] ?? ''))
  );
}
/** With whom and where, which two that share an event are told of once. */
function surroundings({ parties, areas }: Engagement): string {
  return JSON.stringify([parties.map(({ partyId, role }) => [partyId, role]), areas]);
}
const AT_EVENTS = new Set(['talk', 'moderation', 'event']);

/** Two short things done with one party: "Vi har møte med X om A, og vi sit i styret." The second adds nobody and no time of its own. */
function sharesParty(first: Engagement, second: Engagement, clock: Clock): boolean {
  if (![first, second].every((one) => one.complete && WITH_ONE.has(one.kind) && one.direction !== 'in' && one.figures.length === 0 && !one.event && !one.work))
    return false;
  const [party, ...others] = second.parties;
  if (!party || others.length > 0 || first.parties[0]?.partyId !== party.partyId || second.areas.length > 0) return false;
  if (second.period !== null && !/^\d{4}$/u.test(second.period.edtf)) return false;
  const tenses = [tenseOf(first, clock), tenseOf(second, clock)];
  const plain = [first, second].every(({ trigger, status }) => trigger === null && status !== 'planned');
  const length = longest(first) + Math.max(0, ...Object.values(second.subject).map((text) => text.length));
  return plain && length <= LONGEST_OF_TWO && (tenses[0] === tenses[1] || !tenses.includes('past'));
}
const WITH_ONE = new Set(['collaboration', 'consultation', 'meeting', 'contribution', 'membership', 'board', 'agreement']);
