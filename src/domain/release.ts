import type { AreaRole } from './codes/area-role.ts';
import type { CommitmentStatus } from './codes/commitment-status.ts';
import type { Direction } from './codes/direction.ts';
import type { EngagementKind } from './codes/engagement-kind.ts';
import type { LegalBasis } from './codes/legal-basis.ts';
import type { OurRole } from './codes/our-role.ts';
import type { PartyRole } from './codes/party-role.ts';
import type { RequestStatus } from './codes/request-status.ts';
import type { EngagementStatus } from './codes/status.ts';
import type { WorkForm } from './codes/work-form.ts';
import type { Figure } from './draft.ts';
import type { LocalText } from './lang.ts';
import type { Period } from './period.ts';
import type { ShieldableField } from './shield.ts';

/** How a selection is given out: whether what is internal goes along, and by which paragraph the rest is kept back. */
export interface ReleaseTerms {
  givesInternal: boolean; // more access than the law asks for (offentleglova § 11)
  internalBasis: LegalBasis; // what is internal is kept back by this
  exemptBasis: LegalBasis | null; // for what is exempt and names no paragraph of its own
}

/** A part of an engagement that was kept back, and the paragraph it was kept back by. */
export interface KeptBack {
  part: 'engagement' | 'party' | 'event' | 'commitment' | 'note' | 'field';
  field?: ShieldableField; // where it is a field that is shielded
  basis: LegalBasis;
}

/** What was given of one engagement. `facts` is null where the whole of it was kept back. */
export interface ReleasedRow {
  engagementId: string;
  facts: ReleasedFacts | null;
  keptBack: KeptBack[];
}

export interface ReleasedFacts {
  kind: EngagementKind;
  direction: Direction;
  status: EngagementStatus;
  requestStatus: RequestStatus | null;
  answer: LocalText;
  period: Period | null;
  title: LocalText;
  subject: LocalText;
  ourRoles: OurRole[];
  parties: { names: LocalText; acronym: string | null; role: PartyRole }[];
  event: LocalText | null;
  areas: { code: string; role: AreaRole }[];
  topics: string[];
  figures: Figure[];
  commitments: { by: 'us' | 'them'; what: LocalText; due: Period | null; status: CommitmentStatus }[];
  work: { form: WorkForm; title: string | null } | null;
  note: string | null;
}

/** What stands where words are blacked out. */
export const BLACKED_OUT = '█████';
