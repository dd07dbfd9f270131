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
}

/** What the register can do with its own history, and with what came in together. */
export interface ChangeVerbs {
  openBatch(who: Who, name: string): Promise<string>;
  undoBatch(who: Who, batchId: string): Promise<number>;
  historyOf(who: Who, recordId: string): Promise<ChangeView[]>;
  listChanges(who: Who, page: { after?: string; limit: number }): Promise<Page<ChangeView>>;
  undoChange(who: Who, changeId: string): Promise<void>;
}
