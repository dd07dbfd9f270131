import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Likeness } from '../../domain/party/party-likeness.ts';
import type { Period } from '../../domain/period.ts';
import type { RelatedField, Relation } from '../../domain/relate/related.ts';
import type { Who } from '../../domain/who.ts';

/** How a waiting proposal stands to the register: to the record that is likeliest the same, and to what else waits. */
export interface ProposalRelation {
  proposalId: string;
  relation: Relation;
  record: { engagementId: string; kind: EngagementKind; title: LocalText; period: Period | null } | null; // null where it is new
  fields: RelatedField[];
  waiting: { proposalId: string; sourceId: string; sourceTitle: string; title: LocalText; relation: Relation; fields: RelatedField[] } | null;
  /** Names the register has otherwise: `is` the party one is taken to mean, `may` those it may mean. */
  parties: { said: string; is: { partyId: string; names: LocalText } | null; may: { partyId: string; names: LocalText; reason: Likeness['reason'] }[] }[];
}

/** What the register can say of how proposals stand to what it holds. */
export interface RelationVerbs {
  relateProposals(who: Who, sourceId: string): Promise<ProposalRelation[]>;
}
