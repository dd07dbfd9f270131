import type { ScoredLikeness } from './party-likeness.ts';

/** What a name in a text may be taken to mean: one party for sure, some to choose among, or nobody known. */
export type PartyChoice<P> = { link: P } | { suggest: P[] } | null;

const SURE = 0.9; // a name, a short form or an identifier
const ALMOST = 0.83; // one slip in a long name, or a word more or less that says nothing
const LETTERS = 12; // of a name so long that one slip makes it no other
const MARGIN = 0.12;
const OFFERED = 3;

/**
 * Chooses among the parties a name is like. It is linked where one is sure and no other comes near, and only suggested else: a wrong link is
 * worse than a question. Initials are never more than a suggestion, and neither is a short name with a slip.
 */
export function chooseParty<P extends ScoredLikeness & { party: { partyId: string } }>(name: string, near: readonly P[]): PartyChoice<P> {
  const ranked = near.toSorted((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (!first) return null;
  const isSure = first.score >= SURE && first.reason !== 'initials' && first.reason !== 'similar';
  const isAlmost = first.reason === 'similar' && first.score >= ALMOST && name.replace(/\P{L}/gu, '').length >= LETTERS;
  const isAlone = second === undefined || second.score < first.score - MARGIN;
  return (isSure || isAlmost) && isAlone ? { link: first } : { suggest: ranked.slice(0, OFFERED) };
}
