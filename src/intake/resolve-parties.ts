import { fold } from '../domain/fold.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import { AT_THE_GATHERING, GOES_ON, PRONOUNS } from './knowledge/organisation-words.ts';
import { namedByNoun } from './named-by-noun.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './read-parties.ts';
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
const GATHERING = /(?:Forum|Conference|Summit|Congress|Assembly|Week|Festival|konferanse\p{L}*|kongress\p{L}*|forum|toppmøte\p{L}*|COP ?\d+)$/iu;
const ADDRESSED = /(?<!\p{L})(?:your|you|dykkar|dykk|dere|deres)(?!\p{L})/iu;
const keyOf = (party: PartyFound) => fold(party.body.acronym ?? party.body.name);

/** What is theirs belongs to a body told of before. */
export const THEIRS = /(?<!\p{L})(?:deira|deires|deres|their)(?!\p{L})/iu;

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
  if (AT_THE_GATHERING.test(clause.words) && memory.parties.length) return memory.parties.slice(0, 1);
  const byNoun = namedByNoun(clause.words, clause.us, memory);
  if (byNoun) return byNoun;
  const pronoun = (PRONOUNS.exec(clause.words) ?? (clause.opensBlock ? null : GOES_ON.exec(clause.words)))?.[0].toLowerCase();
  if (pronoun && /^(?:dit|derfra|derifrå|there)$/u.test(pronoun)) {
    const there = memory.parties.findLast((party) => party.body.country) ?? memory.parties.at(-1);
    if (there) return [there];
  }
  for (const place of places.filter(
    (entry) => entry.as === 'country' && /(?:med|with|frå|fra|from|til)\s+$/iu.test(clause.words.slice(Math.max(0, entry.start - 8), entry.start)),
  )) {
    const ofCountry = memory.recent.findLast((party) => party.body.country === place.code);
    if (ofCountry) return [ofCountry];
  }
  const elsewhere = places.some((place) => place.as !== 'nationality' && memory.parties[0]?.body.country !== place.code);
  if (clause.joined && !pronoun) return elsewhere ? [] : (memory.before ?? memory.parties).slice(0, 1);
  if ((pronoun && !elsewhere) || THEIRS.test(clause.words)) return memory.parties.slice(0, 1);
  if (kind && AT_ONE.has(kind) && memory.last && !elsewhere) {
    const gathering = memory.parties.find((party) => GATHERING.test(party.said));
    if (gathering) return [gathering];
  }
  if (!clause.opensBlock && kind && RELATIONAL.has(kind)) return memory.lead ? [memory.lead] : memory.parties.slice(0, 1);
  return memory.topic ? [memory.topic] : [];
}
