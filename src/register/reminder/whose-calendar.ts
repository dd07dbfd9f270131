import type { Who } from '../../domain/who.ts';
import { whoOfCalendarToken } from '../../store/query/calendar-tokens.ts';
import type { Store } from '../../store/store.ts';

/**
 * Who an address for a calendar belongs to, as it may read: no more than its owner may see, and nothing that is exempt, for what it gives is kept
 * outside. Null for one that has been taken back, or never was.
 */
export async function whoseCalendar(store: Store, token: string): Promise<Who | null> {
  const who = await whoOfCalendarToken(store.db, token);
  return who && { ...who, roles: ['reader'], grades: who.grades.filter((grade) => grade !== 'exempt') };
}
