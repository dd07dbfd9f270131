import type { Who } from '../../domain/who.ts';
import { findAccounts } from '../../store/query/accounts.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { StoredAccount } from './account-verbs.ts';

/** The accounts that are kept, the latest period first. */
export function listAccounts(store: Store, who: Who): Promise<StoredAccount[]> {
  return findAccounts(store.db, seeing(who));
}
