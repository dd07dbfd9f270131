import type { LocalText } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import type { Page } from '../page.ts';

/** One line of the change log. `undoable` is false once the change has been undone or a later change stands on it. */
export interface ChangeView {
  changeId: string;
  actId: string; // what all changes of one doing share
  recordId: string;
  recordType: string;
  title: LocalText; // what the record is called, or what it is about where it has no name of its own; also when it is withdrawn
  exists: boolean; // false while the record is withdrawn: there is no page to go to
  action: string; // 'logged', 'corrected', 'accepted', 'merged', 'rejected', 'settled', 'undone', …
  by: string;
  at: string;
  why: string | null;
  fields: string[]; // names of the fields that differ between before and after
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  undoable: boolean;
  names: Record<string, LocalText>; // what the records its fields name are called, by id; those that may not be seen are absent
}

/** One change with the record as it stands, for those who weigh putting something back. */
export interface ChangeDetail extends ChangeView {
  standing: Record<string, unknown> | null; // null when the record is withdrawn
  version: number;
}

/** What the log is narrowed to, as it stands in the address. An absent key does not narrow. */
export interface ChangeFilter {
  by?: string; // part of a name
  type?: string;
  actions?: readonly string[];
  from?: string; // a day
  to?: string; // a day, inclusive
}

export interface FieldUndo {
  why?: string | undefined;
  version?: number | undefined; // of the record, where the asker has seen that the field has changed since
}

/** What taking a batch back came to. What has been edited since, or has come to hold something else up, is kept and named. */
export interface UndoneBatch {
  undone: number;
  kept: KeptRecord[];
  keptCount: number;
}
export interface KeptRecord {
  recordId: string;
  title: LocalText;
  why: 'changed-since' | 'named-since';
}

/** What the register can do with its own history, and with what came in together. */
export interface ChangeVerbs {
  openBatch(who: Who, name: string): Promise<string>;
  undoBatch(who: Who, batchId: string): Promise<UndoneBatch>;
  historyOf(who: Who, recordId: string): Promise<ChangeView[]>;
  listChanges(who: Who, page: { after?: string; limit: number }, filter?: ChangeFilter): Promise<Page<ChangeView>>;
  readChange(who: Who, changeId: string): Promise<ChangeDetail>;
  undoChange(who: Who, changeId: string, why?: string): Promise<void>;
  undoField(who: Who, changeId: string, field: string, how?: FieldUndo): Promise<void>;
}
