import { fold } from '../domain/fold.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import { AT_THE_GATHERING, GOES_ON, IN_RETURN, PRONOUNS, SAME_PLACE } from './knowledge/organisation-words.ts';
import { namedByNoun } from './named-by-noun.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';

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
const GATHERING = /(?:Forum|Conference|Summit|Congress|Assembly|Week|Days|Festival|konferanse\p{L}*|kongress\p{L}*|forum|toppmøte\p{L}*|COP ?\d+)(?!\p{L})/iu;
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
/** What is done in the country of the body told of last is done with it. */
const DONE_THERE: ReadonlySet<EngagementKind> = new Set<EngagementKind>(['delegation', 'contribution', 'agreement', 'funding', 'collaboration', 'meeting']);
const OF_THEIRS = /(?<!\p{L})(?:we|our|us)(?!\p{L}).*(?<!\p{L})its(?!\p{L})|^(?:and|og)\s\p{L}+\sits\s|^(?:its|hennar|hennes)\s/iu;
const FROM_THERE =
  /(?:med|with|til|to)\s+$|(?:førespurnad\p{L}*|forespørsel\p{L}*|invitasjon\p{L}*|spørsmål\p{L}*|brev\p{L}*|svar\p{L}*|peng\p{L}+|støtte|besøk\p{L}*|ønske|løfte|request|invitation|question|letter|answer|money|support|visit|word|news|comments?)\s(?:frå|fra|from)\s+$|^(?:og\s|and\s)?(?:frå|fra|from)\s$/iu;
const ADDRESSED = /(?<!\p{L})(?:your|you|dykkar|dykk|dere|deres)(?!\p{L})/iu;
const isGathering = ({ said }: PartyFound): boolean => GATHERING.test(said);
const keyOf = (party: PartyFound) => fold(party.body.acronym ?? party.body.name);

/** What is theirs belongs to a body told of before. */
export const THEIRS = /(?<!\p{L})(?:deira|deires|deres|their)(?!\p{L})/iu;

/** Whether a place is where something was done, rather than where somebody is from. */
const isWhere = ({ as, start }: PlaceFound, words: string): boolean => as !== 'nationality' && !/(?:frå|fra|from|av|of)\s+$/iu.test(words.slice(0, start));

/** Each body once, as it was first named. */
export function distinct(parties: readonly PartyFound[]): PartyFound[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = keyOf(party);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The bodies a clause is about when it names none: those its words point back to, the one known from a country it names,
 * or, where the sentence goes on from another, those of the record before.
 */
export function resolveParties(
  clause: { words: string; joined: boolean; opensBlock: boolean; us: string },
  kind: EngagementKind | null,
  places: readonly PlaceFound[],
  memory: Memory,
): PartyFound[] {
  if (memory.addressee && ADDRESSED.test(clause.words)) return [memory.addressee];
  if (AT_THE_GATHERING.test(clause.words) && memory.parties.length)
    return [memory.parties.find(({ said }) => !/delega[st]/iu.test(said)) ?? memory.parties[0]!];
  const byNoun = namedByNoun(clause.words, clause.us, memory, clause.opensBlock);
  if (byNoun) return byNoun;
  const pronoun = (PRONOUNS.exec(clause.words) ?? INVERTED.exec(clause.words) ?? (clause.opensBlock ? null : GOES_ON.exec(clause.words)))?.[0].toLowerCase();
  if (pronoun && /^(?:dit|derfra|derifrå|there)$/u.test(pronoun)) {
    const there = memory.parties.findLast((party) => party.body.country) ?? memory.parties.at(-1);
    if (there) return [there];
  }
  for (const place of places.filter((entry) => entry.as === 'country' && FROM_THERE.test(clause.words.slice(Math.max(0, entry.start - 24), entry.start)))) {
    const ofCountry = memory.recent.findLast((party) => party.body.country === place.code);
    if (ofCountry) return [ofCountry];
  }
  if (SAME_PLACE.test(clause.words) && memory.parties.length) return [memory.parties.find(isGathering) ?? memory.parties[0]!];
  if (THEIRS.test(clause.words) || OF_THEIRS.test(clause.words) || IN_RETURN.test(clause.words)) return memory.parties.slice(0, 1);
  const atIt = pronoun && /^(?:der|there)$/u.test(pronoun) && places.every((place) => place.start < 0) && memory.last?.draft.kind !== 'delegation';
  if (atIt) return memory.parties.slice(0, 1); // what was told of was there
  const elsewhere = places.some((place) => (place.start >= 0 || !!pronoun) && place.as !== 'nationality' && memory.parties[0]?.body.country !== place.code);
  if (!clause.opensBlock && memory.own && kind && DONE_THERE.has(kind) && !memory.before?.length) {
    const home = memory.parties.find((party) => places.some((place) => isWhere(place, clause.words) && place.code === party.body.country));
    if (home) return [home];
  }
  if (clause.joined && kind && GATHERED.has(kind) && OF_THE_NEAREST.test(clause.words) && memory.before?.length) return memory.before.slice(-1); // "the Council, which met in Uppsala"
  if (clause.joined && !pronoun) return elsewhere ? [] : (memory.before?.length ? memory.before : memory.parties).slice(0, 1);
  if (pronoun && !elsewhere) return memory.parties.slice(0, 1);
  if (kind && AT_ONE.has(kind) && memory.last && !elsewhere) {
    const gathering = memory.parties.find(isGathering) ?? (AT_A_GATHERING.has(memory.last.draft.kind) && !clause.opensBlock ? memory.parties[0] : undefined);
    if (gathering) return [gathering];
  }
  if (!clause.opensBlock && kind && RELATIONAL.has(kind)) return memory.lead ? [memory.lead] : memory.parties.slice(0, 1);
  return memory.topic ? [memory.topic] : [];
}
