import type { Who } from '../../domain/who.ts';
import * as events from '../../store/query/events.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { EventFilter, EventRow } from './event-verbs.ts';
import type { Page } from '../page.ts';

/** One page of events by name, or by when they are held where that is asked; with words, those whose names and place hold them, forgiving a misspelling. */
export function listEvents(store: Store, who: Who, words: string, page: { after?: string; limit: number }, filter: EventFilter = {}): Promise<Page<EventRow>> {
  return events.listEvents(store.db, seeing(who), words, pageOf(page), filter);
}
