import type { Who } from '../../domain/who.ts';
import { linesOf } from '../../store/query/account-lines.ts';
import { findAccounts } from '../../store/query/accounts.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { StoredAccount } from './account-verbs.ts';

/** The accounts that are kept, the latest period first. */
export async function listAccounts(store: Store, who: Who): Promise<StoredAccount[]> {
  const see = seeing(who);
  const accounts = await findAccounts(store.db, see);
  const ids = accounts.map(({ accountId }) => accountId);
  const lines = Map.groupBy(await linesOf(store.db, see, ids), ({ accountId }) => accountId);
  return accounts.map((account) => ({ ...account, lines: lines.get(account.accountId)?.length ?? 0 }));
}
