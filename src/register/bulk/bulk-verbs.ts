import type { BulkEdit } from '../../domain/bulk-edit.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementFilter } from '../engagement/engagement-verbs.ts';

/** Which engagements: those picked one by one, or all that a filter finds. */
export type Selection = { ids: readonly string[] } | { filter: EngagementFilter };

/** An engagement that an edit, or taking it back, leaves as it is, and why. */
export interface LeftAlone {
  recordId: string;
  title: LocalText;
  why: 'not-a-request' | 'changed-since';
}

/** What an edit would do. `seen` is given back when it is made, so that what is changed in between is left alone. */
export interface EditPreview {
  selected: number;
  editing: number;
  already: number; // that have it as the edit would make it
  left: LeftAlone[]; // no more than a screen takes
  leftCount: number;
  sample: { engagementId: string; title: LocalText; fields: { field: string; before: unknown; after: unknown }[] }[];
  seen: string;
}

/** What an edit, or taking it back, came to. */
export interface EditReport {
  actId: string;
  edited: number;
  left: LeftAlone[];
  leftCount: number;
}

/** An edit of many as the change log has it. Of what may be seen only. */
export interface EditsView {
  actId: string;
  by: string;
  at: string;
  why: string | null;
  fields: string[];
  count: number;
  records: { recordId: string; title: LocalText }[]; // no more than a screen takes
  isUndone: boolean; // nothing of it is left to take back
}

/** What the register can do with many engagements at once. */
export interface BulkVerbs {
  previewEdits(who: Who, selection: Selection, edit: BulkEdit): Promise<EditPreview>;
  editMany(who: Who, selection: Selection, edit: BulkEdit, seen: string, why?: string): Promise<EditReport>;
  readEdits(who: Who, actId: string): Promise<EditsView>;
  undoEdits(who: Who, actId: string): Promise<EditReport>;
}
