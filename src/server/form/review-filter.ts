import { codesOf } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { CONFIDENCE_WORDS, confidenceWord, type ConfidenceWord } from '../../domain/confidence-word.ts';
import { fold } from '../../domain/fold.ts';
import { PROPOSAL_ORIGINS, type ProposalOrigin } from '../../domain/proposal.ts';
import type { Relation } from '../../domain/relate/related.ts';
import type { ProposalRelation } from '../../register/source/relation-verbs.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';

/** What stands in the address for the group of those without a party. */
export const NO_PARTY = '-';
export const REVIEW_STATES = ['waiting', 'judged'] as const;
export const RELATIONS = ['new', 'same', 'adds', 'disagrees'] as const satisfies readonly Relation[];
export const REVIEW_ORDERS = ['text', 'party'] as const;

/** What a review is narrowed to, as it stands in the address. An absent key does not narrow. */
export interface ReviewFilter {
  confidence?: ConfidenceWord;
  kind?: string;
  party?: string; // a name, however it is written, that is among the parties
  first?: string; // the party it is grouped under; empty for none
  state?: (typeof REVIEW_STATES)[number];
  origin?: ProposalOrigin;
  relation?: Relation; // to the register; what is judged has none
}

/** How proposals that wait stand to the register, by id. */
export type Relations = ReadonlyMap<string, Pick<ProposalRelation, 'relation'>>;
export interface ReviewQuery {
  filter: ReviewFilter;
  order: (typeof REVIEW_ORDERS)[number];
}

export function readReviewQuery(query: URLSearchParams): ReviewQuery {
  const among = <T extends string>(key: string, list: readonly T[]): T | undefined => list.find((one) => one === query.get(key));
  const found = {
    confidence: among('confidence', CONFIDENCE_WORDS),
    kind: among('kind', codesOf(ENGAGEMENT_KINDS)),
    party: query.get('party')?.trim() || undefined,
    first: query.get('first') === NO_PARTY ? '' : query.get('first')?.trim() || undefined,
    state: among('state', REVIEW_STATES),
    origin: among('origin', PROPOSAL_ORIGINS),
    relation: among('relation', RELATIONS),
  };
  const filter = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as ReviewFilter;
  return { filter, order: among('order', REVIEW_ORDERS) ?? 'text' };
}

/** The proposals a review shows. */
export function reviewed(proposals: readonly ProposalView[], filter: ReviewFilter, relations: Relations): ProposalView[] {
  return proposals.filter((one) => {
    const { draft, status } = one;
    return (
      (!filter.confidence || confidenceWord(one.confidence) === filter.confidence) &&
      (!filter.kind || draft.kind === filter.kind) &&
      (!filter.party || draft.parties.some((party) => fold(party.name) === fold(filter.party!))) &&
      (filter.first === undefined || fold(firstParty(one) ?? '') === fold(filter.first)) &&
      (!filter.state || (status === 'open') === (filter.state === 'waiting')) &&
      (!filter.origin || one.origin === filter.origin) &&
      (!filter.relation || relations.get(one.proposalId)?.relation === filter.relation)
    );
  });
}

/**
 * Those of the proposals shown that may be accepted together. What a language model has a part in is not, nor what the register seems to hold
 * already, unless one asks for that and nothing else.
 */
export function acceptable(proposals: readonly ProposalView[], filter: ReviewFilter, relations: Relations): ProposalView[] {
  return reviewed(proposals, filter, relations).filter(
    (one) => one.status === 'open' && (filter.origin === 'model' || !isOfModel(one)) && (filter.relation !== undefined || !isKnown(one, relations)),
  );
}

/** Whether the register seems to hold what a proposal tells of. */
export const isKnown = (one: ProposalView, relations: Relations): boolean => (relations.get(one.proposalId)?.relation ?? 'new') !== 'new';

/** Whether a language model has a part in a proposal. */
export const isOfModel = (one: Pick<ProposalView, 'origin' | 'addedByModel'>): boolean => one.origin === 'model' || one.addedByModel.length > 0;

/** The party a proposal is grouped under. */
export const firstParty = (one: ProposalView): string | null => one.draft.parties[0]?.name ?? null;

/** The proposals under their first party, those with the most first; those without a party last. */
export function byParty(proposals: readonly ProposalView[]): { party: string | null; proposals: ProposalView[] }[] {
  const groups = Map.groupBy(proposals, (one) => fold(firstParty(one) ?? ''));
  return [...groups]
    .map(([key, of]) => ({ key, party: key === '' ? null : firstParty(of[0]!), proposals: of }))
    .toSorted((a, b) => Number(a.party === null) - Number(b.party === null) || b.proposals.length - a.proposals.length || (a.key < b.key ? -1 : 1))
    .map(({ party, proposals: of }) => ({ party, proposals: of }));
}
