import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import { AT_THE_GATHERING, GOES_ON, IN_RETURN, PRONOUNS, SAME_PLACE } from './knowledge/organisation-words.ts';
import {
  ALL_OF_THEM,
  FROM,
  FROM_THERE,
  GOES_ON_WITH,
  INVERTED,
  ITS,
  ITS_BOARD,
  ITS_GATHERING,
  OF_THE_NEAREST,
  OF_THEIRS,
  OUTCOME,
  PROMISED,
  THEIRS,
  THE_PARTNERS,
  TO_THERE,
} from './knowledge/pointing-words.ts';
import type { Memory } from './memory.ts';
import { byNoun } from './point-by-noun.ts';
import { NEVER, isDelegation, isGathering, isJointWork } from './pointing.ts';
import type { Pointer, Pointing } from './pointing.ts';
import type { PlaceFound } from './read-places.ts';
import type { Told } from './told.ts';

const THEY = /^(?:dei|de|dem|desse|they|them|these)$/u;
type Kinds = ReadonlySet<EngagementKind>;
const RELATIONAL: Kinds = new Set(['interview', 'consultation', 'collaboration', 'agreement', 'contribution', 'mandate', 'board']);
const AT_ONE: Kinds = new Set(['talk', 'moderation']); // what one does at a gathering
const AT_A_GATHERING: Kinds = new Set(['talk', 'moderation', 'event', 'delegation']);
const GATHERED: Kinds = new Set(['meeting', 'event', 'invitation', 'request.advice', 'request.cooperation', 'consultation']);
const ANSWERS: Kinds = new Set(['talk', 'moderation', 'delegation', 'event', 'contribution', 'funding', 'publication', 'meeting']);
const inOneOf = (places: readonly PlaceFound[], { party }: Told): boolean => places.some(({ code }) => code === party.body.country);

/** The ways in which a clause points at bodies told of, the plainest first. */
export function pointersOf(pointing: Pointing, memory: Memory): Pointer[] {
  const { words, joined, opensBlock, kind, places, home, under } = pointing;
  const away = places.filter(({ as, code }) => as !== 'nationality' && code !== home);
  const here = away.filter(({ start }) => start >= 0);
  const elsewhere = (told: Told) => here.length > 0 && !inOneOf(away, told);
  const doneIn = away.filter(({ start }) => !FROM.test(words.slice(0, Math.max(0, start))));
  const askedFrom = places.filter((place) => place.as === 'country' && FROM_THERE.test(words.slice(Math.max(0, place.start - 24), place.start)));
  const pronoun = (PRONOUNS.exec(words) ?? INVERTED.exec(words) ?? (opensBlock ? null : GOES_ON.exec(words)))?.[0].toLowerCase() ?? '';
  const does = (kinds: Kinds) => !!kind && kinds.has(kind);
  const nearest = memory.before?.at(-1);
  const wasAtGathering = !opensBlock && !!memory.last && AT_A_GATHERING.has(memory.last.draft.kind);

  const otherEntry = (told: Told) => !!under && told.block !== memory.block && !!told.party.body.country && told.party.body.country !== under;

  const asked = memory.last?.draft.kind === 'invitation' || !!memory.last?.draft.kind.startsWith('request.');

  const ways: (Pointer | null | false)[] = [
    AT_THE_GATHERING.test(words) && { needs: 1, fit: (told) => (isGathering(told) ? 1 : 0) - (isDelegation(told) ? 6 : 0) },
    ALL_OF_THEM.test(words) && { needs: 2, fit: () => 0, also: 'all' },
    byNoun(pointing, memory),
    THE_PARTNERS.test(words) && { needs: 2, fit: (told) => (isJointWork(told.party) ? 6 : 0), also: 'peers' },
    /^(?:dit|derfra|derifrå|there)$/u.test(pronoun) && { needs: 1, fit: ({ party }) => (party.body.country ? 3 : 0) },
    askedFrom.length > 0 && { needs: 3, fit: (told) => (inOneOf(askedFrom, told) ? 5 : NEVER) },
    SAME_PLACE.test(words) && { needs: 1, fit: (told) => (isGathering(told) ? 3 : 0) },
    [THEIRS, OF_THEIRS, ITS, IN_RETURN].some((pattern) => pattern.test(words)) && { needs: 1, fit: () => 0 },
    // what was told of was there
    /^(?:der|there)$/u.test(pronoun) && here.length === 0 && memory.last?.draft.kind !== 'delegation' && { needs: 1, fit: () => 0 },
    // what is done in the country of the body told of last is done with it
    !opensBlock && memory.own && doneIn.length > 0 && { needs: 7, fit: (told) => (inOneOf(doneIn, told) ? 2 : NEVER) },
    // "the Council, which met in Uppsala"
    joined && does(GATHERED) && OF_THE_NEAREST.test(words) && !!nearest && { needs: 1, fit: ({ party }) => (party === nearest ? 9 : NEVER) },
    pronoun !== '' && { needs: 2, fit: (told) => (away.length > 0 && !inOneOf(away, told) ? -3 : 0), ...(THEY.test(pronoun) && { also: 'peers' }) },
    joined && pronoun === '' && { needs: 2, fit: (told) => (elsewhere(told) ? NEVER : 0) },
    does(AT_ONE) && !!memory.last && { needs: 3, fit: (told) => (elsewhere(told) ? NEVER : isGathering(told) ? 3 : wasAtGathering ? 0 : NEVER) },
    (ITS_GATHERING.test(words) || (kind === 'board' && ITS_BOARD.test(words))) && {
      needs: 3,
      fit: (told) => (isJointWork(told.party) ? 4 : isGathering(told) || isDelegation(told) ? NEVER : 0),
    },
    TO_THERE.test(words) && { needs: 3, fit: ({ party }) => (party.body.country ? 1 : -2) },
    !opensBlock && (GOES_ON_WITH.test(words) || OUTCOME.test(words)) && { needs: 3, fit: (told) => (elsewhere(told) ? -3 : 0), also: 'peers' },
    // what was done once it was asked for, or is promised, is done for who asked
    !opensBlock && here.length === 0 && ((asked && does(ANSWERS)) || PROMISED.test(words)) && { needs: 4.5, fit: () => 0 },
    !opensBlock && does(RELATIONAL) && { needs: 2, fit: (told) => (joined && elsewhere(told) ? NEVER : 0) },
  ];
  return ways.filter((way) => !!way).map((way) => ({ ...way, fit: (told) => (otherEntry(told) ? NEVER : way.fit(told)) }));
}
