import { Problem } from '../../domain/problem.ts';
import { keepLinkToken } from '../../store/query/sessions.ts';
import { firstKeeper } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';

/** Makes `token` the sign-in link of the person who runs the installation. Only its hash is kept. */
export async function setLinkToken(store: Store, token: string): Promise<void> {
  if (token.length < 16) throw new Problem('invalid', { field: 'token' });
  await store.transaction(async (tx) => {
    const keeper = await firstKeeper(tx);
    if (!keeper) throw new Problem('not-found', { id: 'keeper' });
    await keepLinkToken(tx, keeper.userId, token);
  });
}
