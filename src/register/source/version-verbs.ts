import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';

/** A source as a newer version of another. */
export interface VersionView {
  older: { sourceId: string; title: string };
  unchanged: number; // passages proposals were drawn from that stand as they did
  waiting: number; // of these, how many still wait, in the older source
  accepted: number; // records these became
  changed: { proposalId: string; was: string; engagementId: string | null }[]; // engagementId: what became of it as it was
  added: string[]; // ids of proposals
  vanished: { proposalId: string; sourceId: string; exact: string; engagementId: string | null; title: LocalText }[];
}

/** What the register can say and do of newer versions of texts. */
export interface VersionVerbs {
  readVersion(who: Who, sourceId: string): Promise<VersionView | null>;
  /** Lets what stands unchanged in a newer version be evidence, too, of the records it became. Gives how many. */
  carryEvidence(who: Who, sourceId: string): Promise<number>;
}
