import type { Who } from '../../domain/who.ts';

/** What a person has set a list to show: its filters, order and columns, as the query of its address. */
export interface ViewDraft {
  viewId?: string; // of one's own, to replace it
  list: string;
  name: string;
  query: string;
  shared: 'mine' | 'units' | 'all';
}

export interface SavedView extends ViewDraft {
  viewId: string;
  by: string;
  isMine: boolean;
  isDefault: boolean; // the list opens with it, for the one who asks
}

/** What the register can do with the views of lists. They are settings of people: they have no history and no access grade. */
export interface ViewVerbs {
  saveView(who: Who, draft: ViewDraft): Promise<string>;
  listViews(who: Who, list: string): Promise<SavedView[]>;
  deleteView(who: Who, viewId: string): Promise<void>;
  chooseDefaultView(who: Who, list: string, viewId: string | null): Promise<void>;
}
