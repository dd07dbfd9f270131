import type { LegalBasis } from '../../domain/codes/legal-basis.ts';
import type { ReleasedRow, ReleaseTerms } from '../../domain/release.ts';
import type { Who } from '../../domain/who.ts';
import type { Selection } from '../bulk/bulk-verbs.ts';
import type { Page } from '../page.ts';

export interface ReleaseDraft extends ReleaseTerms {
  recipient: string; // who asked
  reference: string | null; // the case it is answered in
}

/** What giving out a selection would come to. */
export interface ReleasePreview {
  selected: number;
  open: number;
  internal: number;
  exempt: number;
  bases: { basis: LegalBasis; count: number }[]; // of the engagements that are exempt
  lacksBasis: number; // engagements that are exempt and do not say by what, or name something that is exempt
}

export interface ReleaseLine {
  releaseId: string;
  at: string;
  by: string;
  recipient: string;
  reference: string | null;
  givesInternal: boolean;
  given: number; // engagements given whole
  partly: number; // with something in them kept back
  keptBack: number; // kept back whole
  hash: string; // SHA-256 of the rows, as hexadecimal
}

export interface ReleaseView extends ReleaseLine {
  rows: ReleasedRow[];
}

/** What the register can do when somebody asks for access: give out a selection, and remember exactly what was given. */
export interface ReleaseVerbs {
  previewRelease(who: Who, selection: Selection): Promise<ReleasePreview>;
  release(who: Who, selection: Selection, draft: ReleaseDraft): Promise<string>;
  listReleases(who: Who, page: { after?: string; limit: number }): Promise<Page<ReleaseLine>>;
  readRelease(who: Who, releaseId: string): Promise<ReleaseView>;
}
