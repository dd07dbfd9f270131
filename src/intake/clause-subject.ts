import type { ClauseRead } from './clause-read.ts';
import type { Clause } from './clauses.ts';
import { ONE_OF_OURS } from './knowledge/promises.ts';
import type { Ourselves } from './ourselves.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Span } from './span.ts';

const NEAR = 12; // letters from the start of a clause within which a name is its subject

const OURS = new RegExp(`(?<=^(?:(?:og|and|men|but|at|that)\\s+|[\\p{L}]+:\\s+)?)(?:${ONE_OF_OURS})(?!\\p{L})`, 'iu');
const ACTS = /^\s+(?:will|shall|is to|are to|has|have|skal|vil|har)\s/iu;
const BEFORE_ACTOR = /(?<!\p{L})(?:skal|vil|har)\s+(?:det\s+|den\s+|dei\s+|de\s+)?$/iu;
const IN_A_PHRASE = /(?<!\p{L})(?:of|with|by|from|to|for|at|in|on|and|av|med|frå|fra|til|for|hos|i|på|om|og)\s+(?:the\s+|det\s+|den\s+|dei\s+|de\s+)?$/iu;

/** Whether a clause leaves its subject out, as notes do: "Heldt innlegg ...". */
export function leavesUsOut(words: string, joined: boolean, kinds: readonly KindFound[]): boolean {
  return !joined && kinds.some((kind) => kind.act && /^[\s\d.,:–-]*$/u.test(words.slice(0, kind.start)) && kind.direction !== 'in');
}

/** The words with other bodies covered: what they go by may be what we go by. */
const withoutOthers = (words: string, offset: number, named: readonly PartyFound[]): string =>
  named
    .filter(({ body }) => !body.isUs)
    .reduce((text, { start, end }) => text.slice(0, start - offset) + 'x'.repeat(end - start) + text.slice(end - offset), words);

/** Where a clause says that it is we who act, by name or by pronoun; counted from its first letter. */
export function weIn(words: string, { start }: Clause, us: Ourselves, named: readonly PartyFound[]): Span | null {
  const said = us.subject.exec(withoutOthers(words, start, named)) ?? OURS.exec(words);
  const party = named.find(({ body }) => body.isUs);
  if (said) return { start: said.index, end: said.index + said[0].length };
  return party ? { start: party.start - start, end: party.end - start } : null;
}

/** Whether a clause opens with a country, which stands for its authorities: "Island skal få ...". */
export function countryActs({ start }: Clause, places: readonly PlaceFound[]): boolean {
  return places.some((place) => place.as === 'country' && place.start - start >= 0 && place.start - start < 5);
}

/** Who acts in a clause where it is not we. */
export function otherSubject(words: string, { start, joined }: Clause, parties: readonly PartyFound[]): Exclude<ClauseRead['subject'], 'us'> {
  const opens = parties.length > 0 && (parties[0]?.start ?? 0) - start < NEAR;
  const acts = parties.some((party) => {
    const before = words.slice(0, party.start - start);
    return BEFORE_ACTOR.test(before) || (ACTS.test(words.slice(party.end - start)) && !IN_A_PHRASE.test(before));
  });
  return opens || acts || (joined && /^(?:som|which|who)\s/iu.test(words)) ? 'them' : 'none';
}
