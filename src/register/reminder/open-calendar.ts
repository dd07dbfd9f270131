import { randomBytes } from 'node:crypto';
import type { Who } from '../../domain/who.ts';
import { keepCalendarToken } from '../../store/query/calendar-tokens.ts';
import type { Store } from '../../store/store.ts';

/** Gives a person a new secret for the address their calendar reads, shown this once. The one they had no longer answers. */
export async function openCalendar(store: Store, who: Who): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.transaction((tx) => keepCalendarToken(tx, who.userId, token));
  return token;
}
