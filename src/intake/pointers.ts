import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import { calledBy, stemOf } from './kinds-of-body.ts';
import { ANY_BODY } from './knowledge/body-kinds.ts';
import { DEFINITE_NOUN } from './knowledge/definite-nouns.ts';
import { AT_THE_GATHERING, GOES_ON, IN_RETURN, POINTS_BACK, PRONOUNS, SAME_BODY, SAME_PLACE } from './knowledge/organisation-words.ts';
import { ALL_OF_THEM, GOES_ON_WITH, ITS_BOARD, ITS_GATHERING, OUTCOME, THE_PARTNERS, TO_THERE } from './knowledge/pointing-words.ts';
import type { Memory } from './memory.ts';
import type { PlaceFound } from './read-places.ts';
import { fold } from '../domain/fold.ts';
import { keyOf } from './told.ts';
import type { Told } from './told.ts';

/** A clause that names no body, and what is said around it. */
export interface Pointing {
  words: string;
  joined: boolean;
  opensBlock: boolean;
  us: string;
  speak: boolean; // we are "we" here
  kind: EngagementKind | null;
  places: readonly PlaceFound[]; // counted from the clause's first letter; below 0 where they stand before it
  home: string | null;
}

/** How words point at a body told of: how well each fits, and how much a body must have for it, its salience counted in. `all`: those told of beside it too. */
export interface Pointer {
  needs: number;
  fit: (told: Told) => number;
  all?: true;
}

const NEVER = -99;
const GATHERING = /(?:Forum|Conference|Summit|Congress|Assembly|Week|Days|Festival|konferanse\p{L}*|kongress\p{L}*|forum|toppmøte\p{L}*|COP ?\d+)(?!\p{L})/iu;
const DELEGATION = /delega[st]/iu; // one goes with it, and nobody goes on about it
const JOINT_WORK = /nettverk|network|prosjekt|project|program|forum|allian[sc]e|consorti|konsorti|partnership/iu;
const isGathering = ({ party }: Told): boolean => GATHERING.test(party.said);
const isDelegation = ({ party }: Told): boolean => DELEGATION.test(party.said);
const isJointWork = ({ party }: Told): boolean => JOINT_WORK.test(`${party.body.name} ${party.said} ${party.called ?? ''}`);
const RELATIONAL: ReadonlySet<EngagementKind> = new Set<EngagementKind>([
  'interview',
  'consultation',
  'collaboration',
  'agreement',
  'contribution',
  'mandate',
  'board',
]);
const AT_ONE: ReadonlySet<EngagementKind> = new Set<EngagementKind>(['talk', 'moderation']); // what one does at a gathering
const AT_A_GATHERING: ReadonlySet<EngagementKind> = new Set<EngagementKind>(['talk', 'moderation', 'event', 'delegation']);
const GATHERED: ReadonlySet<EngagementKind> = new Set<EngagementKind>([
  'meeting',
  'event',
  'invitation',
  'request.advice',
  'request.cooperation',
  'consultation',
]);
const OF_THE_NEAREST = /^(?:som|which|who)\s(?!vi\s|me\s|we\s|our\s)/iu;
const INVERTED =
  /^(?!.*(?<!\p{L})(?:vi|jeg|eg|me|han|hun|ho)(?!\p{L})).*\s(?:sendte|sende|lånte|ga|gav|tok|ba|bad|inviterte|fikk|fekk|kom|reiste|har|hadde|vil|skal|kan|spurte|ønsket) (?:de|dei)\s/iu;
const OF_THEIRS = /(?<!\p{L})(?:we|our|us)(?!\p{L}).*(?<!\p{L})its(?!\p{L})|^(?:and|og)\s\p{L}+\sits\s|^(?:its|hennar|hennes)\s/iu;
const FROM_THERE =
  /(?:med|with|til|to)\s+$|(?:førespurnad\p{L}*|forespørsel\p{L}*|invitasjon\p{L}*|spørsmål\p{L}*|brev\p{L}*|svar\p{L}*|peng\p{L}+|støtte|besøk\p{L}*|ønske|løfte|request|invitation|question|letter|answer|money|support|visit|word|news|comments?)\s(?:frå|fra|from)\s+$|^(?:og\s|and\s)?(?:frå|fra|from)\s$/iu;
/** What is theirs belongs to a body told of before. */
export const THEIRS = /(?<!\p{L})(?:deira|deires|deres|their)(?!\p{L})/iu;

const ITS = /(?:^|(?<=[\s,]))(?:of|by|from|with|to|at|on) its\s/u;
const FROM = /(?:frå|fra|from|av|of)\s+$/iu;

/** How present a body is to who reads on: what the last record was about most of all, then what this paragraph told of last. */
export function salience(told: Told, memory: Memory): number {
  const [first, ...others] = memory.parties;
  const near = told.block === memory.block ? 4 - Math.min(memory.sentence - told.sentence, 4) * 0.75 : 0;
  const focus = first && keyOf(first) === keyOf(told.party) ? 2.5 : others.some((one) => keyOf(one) === keyOf(told.party)) ? 1 : 0;
  const leads = [memory.lead, memory.topic].some((one) => one && keyOf(one) === keyOf(told.party)) ? 1.5 : 0;
  return near + focus + leads + (told.acted ? 0.5 : 0);
}

/** The pointers of a clause, the plainest first. */
export function pointersOf(pointing: Pointing, memory: Memory): Pointer[] {
  const { words, joined, opensBlock, kind, places, home } = pointing;
  const pointers: Pointer[] = [];
  const point = (needs: number, fit: Pointer['fit'] = () => 0) => pointers.push({ needs, fit });
  const where = places.filter(({ as, code }) => as !== 'nationality' && code !== home);
  const here = where.filter(({ start }) => start >= 0);
  const at = (told: Told) => where.some(({ code }) => code === told.party.body.country);
  const elsewhere = (told: Told) => here.length > 0 && !at(told);

  if (AT_THE_GATHERING.test(words)) point(1, (told) => (isGathering(told) ? 1 : 0) - (isDelegation(told) ? 6 : 0));
  if (ALL_OF_THEM.test(words)) pointers.push({ needs: 2, fit: () => 0, all: true });
  point(...byNoun(pointing, memory, elsewhere));
  if (THE_PARTNERS.test(words)) pointers.push({ needs: 2, fit: (told) => (isJointWork(told) ? 4 : 0), all: true });
  const pronoun = (PRONOUNS.exec(words) ?? INVERTED.exec(words) ?? (opensBlock ? null : GOES_ON.exec(words)))?.[0].toLowerCase() ?? '';
  if (/^(?:dit|derfra|derifrå|there)$/u.test(pronoun)) point(1, ({ party }) => (party.body.country ? 3 : 0));
  const from = places.filter((place) => place.as === 'country' && FROM_THERE.test(words.slice(Math.max(0, place.start - 24), place.start)));
  if (from.length) point(3, ({ party }) => (from.some(({ code }) => code === party.body.country) ? 5 : NEVER));
  if (SAME_PLACE.test(words)) point(1, (told) => (isGathering(told) ? 3 : 0));
  if (THEIRS.test(words) || OF_THEIRS.test(words) || ITS.test(words) || IN_RETURN.test(words)) point(1);
  if (/^(?:der|there)$/u.test(pronoun) && here.length === 0 && memory.last?.draft.kind !== 'delegation') point(1); // what was told of was there
  const stands = where.filter(({ start }) => !FROM.test(words.slice(0, Math.max(0, start))));
  if (!opensBlock && memory.own && stands.length) point(7, ({ party }) => (stands.some(({ code }) => code === party.body.country) ? 2 : NEVER)); // what is done in the country of the body told of last is done with it
  if (joined && kind && GATHERED.has(kind) && OF_THE_NEAREST.test(words) && memory.before?.length)
    point(1, ({ party }) => (party === memory.before?.at(-1) ? 9 : NEVER)); // "the Council, which met in Uppsala"
  if (pronoun) point(2, (told) => (where.length > 0 && !at(told) ? -3 : 0));
  else if (joined) point(2, (told) => (elsewhere(told) ? NEVER : 0));
  if (kind && AT_ONE.has(kind) && memory.last)
    point(3, (told) =>
      elsewhere(told) ? NEVER : isGathering(told) ? 3 : kind && AT_A_GATHERING.has(memory.last?.draft.kind ?? 'meeting') && !opensBlock ? 0 : NEVER,
    );
  if (ITS_GATHERING.test(words) || (kind === 'board' && ITS_BOARD.test(words)))
    point(3, (told) => (isJointWork(told) ? 2 : isGathering(told) || isDelegation(told) ? NEVER : 0));
  if (TO_THERE.test(words)) point(3, ({ party }) => (party.body.country ? 1 : -2));
  if (!opensBlock && (GOES_ON_WITH.test(words) || OUTCOME.test(words))) point(3, (told) => (elsewhere(told) ? -3 : 0));
  if (!opensBlock && kind && RELATIONAL.has(kind)) point(2, (told) => (joined && elsewhere(told) ? NEVER : 0));
  return pointers;
}

/** How a definite noun fits the bodies told of. Some nouns always point back; most do only where something told of goes by them. */
function byNoun({ words, us, speak, opensBlock }: Pointing, memory: Memory, elsewhere: (told: Told) => boolean): [number, Pointer['fit']] {
  const same = SAME_BODY.exec(words)?.[0];
  if (same && /^(?:the former|f[øy]rst)/iu.test(same)) return [1, ({ party }) => (memory.parties[0] && keyOf(party) === keyOf(memory.parties[0]) ? 9 : NEVER)];
  if (same && /^(?:the lat|sist)/iu.test(same)) {
    const last = memory.recent.at(-1);
    return [1, ({ party }) => (last && keyOf(party) === keyOf(last) ? 9 : NEVER)];
  }
  const ours = fold(us).split(' ');
  const isOurs = (said: string) => ours.some((word) => word.includes(stemOf(said)));
  const noun = same ?? POINTS_BACK.exec(words)?.[0];
  const sure = !!noun && !isOurs(noun);
  const nouns = sure
    ? [{ noun, whole: true }]
    : [...words.matchAll(DEFINITE_NOUN)].map(([said, part]) => ({ noun: said, whole: !part })).filter((one) => speak || !isOurs(one.noun));
  if (nouns.length === 0) return [1, () => NEVER];
  const opens = !opensBlock && nouns.some((one) => !isOurs(one.noun) && words.startsWith(one.noun) && /^\p{Lu}/u.test(one.noun));
  const fits = (told: Told) =>
    nouns.map((one) => {
      const as = calledBy(one.noun, told.party);
      if (isOurs(one.noun) && (as !== 'word' || told.block !== memory.block)) return NEVER;
      if (as === 'word') return 6;
      if (!one.whole || isDelegation(told)) return NEVER;
      return (as === 'kind' ? 4 : as === 'unknown' || ANY_BODY.test(stemOf(one.noun)) ? 0 : -4) - (elsewhere(told) ? 4 : 0);
    });
  return [sure ? 1 : opens ? 2 : 6, (told) => Math.max(...fits(told))];
}
