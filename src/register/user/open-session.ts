import { randomBytes } from 'node:crypto';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { keepSession, userOfLinkToken } from '../../store/query/sessions.ts';
import { readWho } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';

const DAYS = 30;

/** Signs in by the sign-in link. Throws Problem('forbidden') for a link that opens nothing. */
export function openSession(store: Store, linkToken: string): Promise<{ session: string; who: Who }> {
  return store.transaction(async (tx) => {
    const userId = await userOfLinkToken(tx, linkToken);
    const who = userId && (await readWho(tx, userId));
    if (!who) throw new Problem('forbidden');
    const session = randomBytes(32).toString('base64url');
    const now = Date.now();
    await keepSession(tx, who.userId, session, new Date(now).toISOString(), new Date(now + DAYS * 86_400_000).toISOString());
    return { session, who };
  });
}
