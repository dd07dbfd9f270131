import type { Who } from '../../domain/who.ts';
import { forgetCalendarToken } from '../../store/query/calendar-tokens.ts';
import type { Store } from '../../store/store.ts';

/** Takes back the address a person's calendar reads. */
export function closeCalendar(store: Store, who: Who): Promise<void> {
  return forgetCalendarToken(store.db, who.userId);
}
