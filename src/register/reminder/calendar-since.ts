import type { Who } from '../../domain/who.ts';
import { calendarTokenMade } from '../../store/query/calendar-tokens.ts';
import type { Store } from '../../store/store.ts';

/** Since when a person has had the address their calendar reads; null where they have none. */
export function calendarSince(store: Store, who: Who): Promise<string | null> {
  return calendarTokenMade(store.db, who.userId);
}
