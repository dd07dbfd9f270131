import type { LineView } from '../../domain/account-line.ts';
import type { Who } from '../../domain/who.ts';
import { linesOf } from '../../store/query/account-lines.ts';
import { findAccounts } from '../../store/query/accounts.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { StoredAccount } from './account-verbs.ts';

/** An account that is kept, with the lines written in it that may be seen. Throws Problem('not-found'). */
export async function readAccount(store: Store, who: Who, accountId: string): Promise<{ account: StoredAccount; lines: LineView[] }> {
  const see = seeing(who);
  const [account] = await findAccounts(store.db, see, { accountId });
  const lines = await linesOf(store.db, see, [accountId]);
  return { account: { ...found(account, accountId), lines: lines.length }, lines };
}
