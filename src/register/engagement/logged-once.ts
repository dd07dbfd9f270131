import { createHash } from 'node:crypto';
import type { Who } from '../../domain/who.ts';
import { madeInAct } from '../../store/query/batches.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The engagement this user has logged with the same `once` before, or null. */
export function loggedOnce(store: Store, who: Who, once: string): Promise<string | null> {
  return madeInAct(store.db, seeing(who), actOnce(who, once), 'engagement');
}

/** The act of what a user sends with `once`: nobody comes into the act of another by naming it. */
export function actOnce(who: Who, once: string): string {
  return `once-${createHash('sha256').update(`${who.userId} ${once}`).digest('hex').slice(0, 40)}`;
}
